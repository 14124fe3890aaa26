import { isPromise } from 'node:util/types'
import type { Handlers, Job, Transaction, Wire } from '../../protocol'
import { WorkerLost, type JobContext, type Seam, type StartWorker } from '../../engines/engine'
import { answerOf, DEAD } from './answers'
import type { JobEnd } from './job-end'
import { freshSlot, withProperties, type Slot } from './slot'

/** One call of the seam, as a test sees it. `args` are those of the operation. */
export interface SeamCall {
  worker: number
  op: string
  args: Wire
  transaction: Transaction
}

/**
 * The points at which a test may let a worker die: before the host acts on the call, or after it acted and before it
 * answers.
 */
export type CrashPoint = 'crash before' | 'crash after'
/** A hook that answers with a promise holds its worker there until the promise is kept. */
export type SeamHook = (call: SeamCall) => CrashPoint | undefined | Promise<CrashPoint | undefined>

export interface PoolOptions {
  size: number
  start: StartWorker
  /** Handlers by operation name; the map may still grow after the pool is made. */
  handlers: Handlers
  context: () => JobContext
  /** Time a job's scripts may take, in milliseconds of `time`; waiting for the host doesn't count. */
  limitMs: number
  /** The clock that measures the limit. Default: the machine's time. */
  time?: (() => number) | undefined
}

interface QueuedJob {
  job: Job
  resolve: (end: JobEnd) => void
  reject: (error: unknown) => void
}

const CLOSED: JobEnd = { outcome: null, lost: 'ended', reason: 'the instance was closed' }
const WATCH_EVERY_MS = 100

/**
 * The script workers. A job that finds none free waits its turn. A crashed worker has no more effects from that very
 * call on; its thread unwinds and is used again, since all state of a transaction dies with it.
 */
export class WorkerPool implements Seam {
  /** A test that injects faults sets this, and is told each call of the seam. */
  onSeamCall: SeamHook | null = null
  private readonly slots: Slot[]
  private readonly queue: QueuedJob[] = []
  private readonly watch: NodeJS.Timeout
  private readonly time: () => number
  private closed = false

  constructor(private readonly options: PoolOptions) {
    this.time = options.time ?? ((): number => performance.now())
    this.slots = Array.from({ length: options.size }, (_, number) => freshSlot(number))
    this.watch = setInterval(() => {
      this.endRunaways()
    }, WATCH_EVERY_MS)
    this.watch.unref()
  }

  /** Workers without a job, when no job waits for one. */
  get free(): number {
    return this.queue.length > 0 ? 0 : this.slots.filter(({ job }) => job === null).length
  }

  get busy(): number {
    return this.slots.filter(({ job }) => job !== null).length + this.queue.length
  }

  /** Runs a job on the next free worker. Rejects only when a worker can't be started. */
  run(job: Job): Promise<JobEnd> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        resolve(CLOSED)
        return
      }
      this.queue.push({ job, resolve, reject })
      this.dispatch()
    })
  }

  /** Lets a worker die as its node would: its later calls have no effect, and its job is lost. */
  crash(worker: number): void {
    const slot = this.slots[worker]
    if (!slot?.job || slot.lost) return
    slot.lost = 'crashed'
    slot.onLost?.()
  }

  async close(): Promise<void> {
    this.closed = true
    clearInterval(this.watch)
    for (const { resolve } of this.queue.splice(0)) resolve(CLOSED)
    await Promise.all(this.slots.map(async ({ engine }) => (await engine)?.terminate()))
  }

  call(worker: number, op: string, text: string): string | Promise<string> {
    const slot = this.slots[worker]
    if (!slot?.job || slot.lost) return DEAD
    const args = JSON.parse(text) as Wire
    const { transaction } = slot.job
    const crash = this.onSeamCall?.({ worker, op, args, transaction })
    const act = (point: CrashPoint | undefined): string | Promise<string> =>
      this.act(slot, op, args, transaction, point)
    return isPromise(crash) ? this.hold(slot, crash, act) : act(crash)
  }

  private act(
    slot: Slot,
    op: string,
    args: Wire,
    transaction: Transaction,
    crash: CrashPoint | undefined,
  ): string | Promise<string> {
    if (crash === 'crash before') {
      this.crash(slot.number)
      return DEAD
    }
    const answer = answerOf(this.options.handlers, op, args, { worker: slot.number, transaction })
    if (typeof answer === 'string') {
      if (crash !== 'crash after') return withProperties(answer, slot, this.options.context())
      this.crash(slot.number)
      return DEAD
    }
    return this.wait(slot, answer, crash)
  }

  /** A worker that a test holds waits for the host; its call then happens only if the worker still lives. */
  private async hold(
    slot: Slot,
    crash: Promise<CrashPoint | undefined>,
    act: (point: CrashPoint | undefined) => string | Promise<string>,
  ): Promise<string> {
    slot.waitingSince = this.time()
    const point = await crash
    slot.waitedMs += this.time() - slot.waitingSince
    slot.waitingSince = null
    return this.isLost(slot) ? DEAD : act(point)
  }

  /** A slot is asked anew after a wait, because the watch or a test may have ended its worker meanwhile. */
  private isLost(slot: Slot): boolean {
    return slot.lost !== null
  }

  private async wait(slot: Slot, answer: Promise<string>, crash: CrashPoint | undefined): Promise<string> {
    slot.waitingSince = this.time()
    const died = new Promise<string>((resolve) => {
      slot.onLost = () => {
        resolve(DEAD)
      }
    })
    const text = await Promise.race([answer, died])
    slot.onLost = null
    slot.waitedMs += this.time() - slot.waitingSince
    slot.waitingSince = null
    if (crash !== 'crash after' || slot.lost) return withProperties(text, slot, this.options.context())
    this.crash(slot.number)
    return DEAD
  }

  private dispatch(): void {
    for (const slot of this.slots) {
      if (slot.job) continue
      const next = this.queue.shift()
      if (!next) return
      this.work(slot, next.job).then(next.resolve, next.reject)
    }
  }

  private async work(slot: Slot, job: Job): Promise<JobEnd> {
    Object.assign(slot, {
      job,
      startedAt: this.time(),
      waitedMs: 0,
      waitingSince: null,
      lost: null,
      onLost: null,
    })
    try {
      slot.engine ??= this.options.start(slot.number, this)
      const engine = await slot.engine
      slot.startedAt = this.time()
      const context = this.options.context()
      slot.properties = context.propertiesVersion
      const outcome = await engine.run(job, context)
      return slot.lost ? { outcome: null, lost: slot.lost } : { outcome, lost: null }
    } catch (error) {
      slot.engine = null
      if (slot.lost) return { outcome: null, lost: slot.lost }
      if (error instanceof WorkerLost) return { outcome: null, lost: 'ended', reason: error.message }
      throw error
    } finally {
      slot.job = null
      queueMicrotask(() => {
        this.dispatch()
      })
    }
  }

  private endRunaways(): void {
    for (const slot of this.slots) {
      if (!slot.job || !slot.engine || slot.waitingSince !== null) continue
      if (this.time() - slot.startedAt - slot.waitedMs < this.options.limitMs) continue
      slot.lost ??= 'runaway'
      void slot.engine.then((engine) => engine.terminate())
    }
  }
}
