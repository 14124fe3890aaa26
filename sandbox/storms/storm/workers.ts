import type { Job } from '../../instance/protocol'
import type { JobEnd } from '../../instance/runtime/workers/job-end'
import type { CrashPoint, SeamCall, WorkerPool } from '../../instance/runtime/workers/pool'

/** Calls at which a worker is held: they see or change what other workers share. */
const SHARED = /^(?:data\.(?:query|rows|get|aggregate|insert|update|delete)|runtime\.queueEvent|outbound\.execute)$/

/** A worker that waits for its turn at a call. */
export interface Waiting {
  call: SeamCall
  /** The instance's time at which the worker came to stand there. */
  since: number
  frozen: boolean
}

/**
 * The instance's workers, held at every call that others could notice, so that one moves at a time. Between two calls a
 * script runs by itself, and nobody can see its work.
 */
export class Workers {
  private readonly waiting = new Map<number, Waiting & { go: (point: CrashPoint | undefined) => void }>()
  /** Workers whose HTTP call is held by the server. */
  private readonly away = new Set<number>()
  private moving = 0
  private jobs = 0
  private changed: () => void = () => undefined
  private failure: { error: unknown } | null = null

  constructor(
    private readonly pool: WorkerPool,
    private readonly now: () => number,
  ) {
    pool.onSeamCall = (call) => (SHARED.test(call.op) ? this.hold(call) : undefined)
  }

  /** Jobs begun and not ended. */
  get busy(): number {
    return this.jobs
  }

  start(job: Job, done: (end: JobEnd) => void): void {
    this.jobs += 1
    this.moving += 1
    this.pool
      .run(job)
      .then(done)
      .catch((error: unknown) => {
        this.failure ??= { error }
      })
      .finally(() => {
        this.jobs -= 1
        this.rest()
      })
  }

  /** Waits until nobody moves: every worker stands at a call, is away, or has nothing to do. */
  async quiet(): Promise<void> {
    while (this.moving > 0) await new Promise<void>((resolve) => (this.changed = resolve))
    if (this.failure) throw this.failure.error
  }

  /** Workers that could make a step now, by number. */
  ready(): number[] {
    return [...this.waiting].flatMap(([worker, { frozen }]) => (frozen ? [] : [worker])).sort((a, b) => a - b)
  }

  at(worker: number): Waiting | undefined {
    return this.waiting.get(worker)
  }

  /** Lets a worker make its step, or die there. */
  go(worker: number, point?: CrashPoint): void {
    const held = this.waiting.get(worker)
    if (!held) throw new Error(`Worker ${worker} stands at no call`)
    this.waiting.delete(worker)
    this.moving += 1
    held.go(point)
  }

  freeze(worker: number): void {
    const held = this.waiting.get(worker)
    if (held) held.frozen = true
  }

  thaw(worker: number, call: SeamCall): void {
    const held = this.waiting.get(worker)
    if (held?.call === call) held.frozen = false
  }

  /** The server holds the call of this worker: it stands still, and is not to be moved. */
  leave(worker: number): void {
    this.away.add(worker)
    this.rest()
  }

  /** The server lets go of the call of a worker that is away. */
  comeBack(worker: number): void {
    if (this.away.delete(worker)) this.moving += 1
  }

  /** A worker that is away dies: its call goes on without it. */
  crashAway(worker: number): void {
    this.comeBack(worker)
    this.pool.crash(worker)
  }

  /** Every worker dies where it stands, so that nothing of this case reaches into the next. */
  async abandon(): Promise<void> {
    this.pool.onSeamCall = () => 'crash before'
    await this.dieAll()
  }

  /**
   * Every worker dies where it stands, as when the instance is shut down; calls that are under way go on. A worker that
   * moves, because its call has just come to its end, dies at the next call that others could notice.
   */
  async dieAll(): Promise<void> {
    for (;;) {
      for (const worker of [...this.away]) this.crashAway(worker)
      for (const worker of [...this.waiting.keys()]) {
        this.pool.crash(worker)
        this.go(worker)
      }
      if (this.jobs === 0) return
      await new Promise<void>((resolve) => (this.changed = resolve))
    }
  }

  private hold(call: SeamCall): Promise<CrashPoint | undefined> {
    return new Promise((resolve) => {
      this.waiting.set(call.worker, { call, since: this.now(), frozen: false, go: resolve })
      this.rest()
    })
  }

  private rest(): void {
    this.moving -= 1
    this.changed()
  }
}
