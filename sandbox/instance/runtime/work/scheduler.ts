import { setTimeout as setTimeoutPromise } from 'node:timers/promises'
import type { Clock } from '../clock'
import type { WorkerPool } from '../workers/pool'
import type { Work, WorkSource } from './work'

/** The limits within which `idle` works. */
export interface IdleOptions {
  /**
   * Instance time (milliseconds since 1970) up to which work that becomes due is waited for and done, recurring work
   * included. A virtual clock jumps there; with the machine's clock time passes. Without it, the machine's clock is not
   * waited for, and a virtual clock jumps from one due time to the next, for at most a day, until nothing is left that
   * doesn't recur for ever.
   */
  until?: number
  /** Called after each piece of work. */
  onProgress?: () => void
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Longest delay a timer takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Gives due work to free workers: while `idle` runs, or all the time after `start`. */
export class Scheduler {
  private active = 0
  private running = 0
  private timer: NodeJS.Timeout | null = null
  private turn = 0
  private readonly changes = new Set<() => void>()
  private readonly progress = new Set<() => void>()
  private failure: { error: unknown } | null = null

  constructor(
    private readonly pool: WorkerPool,
    private readonly sources: readonly WorkSource[],
    private readonly clock: Clock,
  ) {}

  /** Tells that there may be new work. */
  wake(): void {
    if (this.active > 0) this.pump()
    this.tell()
  }

  start(): void {
    this.active += 1
    this.pump()
  }

  /** Takes no more work and waits for what is under way. */
  async stop(): Promise<void> {
    this.active = Math.max(0, this.active - 1)
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    while (this.running > 0) await this.changed()
  }

  /** Works until nothing is left to do; see `IdleOptions`. */
  async idle(options: IdleOptions = {}): Promise<void> {
    const bound = options.until ?? this.clock.now() + (this.clock.virtual ? DAY_MS : 0)
    this.active += 1
    if (options.onProgress) this.progress.add(options.onProgress)
    try {
      for (;;) {
        this.pump()
        this.rethrow()
        if (this.running > 0 || this.pool.busy > 0) {
          await this.changed()
          continue
        }
        const due = options.until === undefined ? this.nextUnique() : this.nextDue()
        if (due === null || due > bound) {
          if (options.until === undefined || this.clock.now() >= options.until) break
          await this.passTo(options.until)
          continue
        }
        if (due > this.clock.now()) await this.passTo(this.clock.virtual ? this.earliest(due) : due)
        else await yieldOnce()
      }
    } finally {
      if (options.onProgress) this.progress.delete(options.onProgress)
      this.active -= 1
    }
  }

  /** The time at which the next work is due. */
  nextDue(): number | null {
    return earliestOf(this.sources.map((source) => source.nextDue()))
  }

  private nextUnique(): number | null {
    return earliestOf(this.sources.map((source) => source.nextUniqueDue()))
  }

  /** Recurring work that is due on the way is done on the way. */
  private earliest(due: number): number {
    return Math.max(this.clock.now(), Math.min(due, this.nextDue() ?? due))
  }

  private async passTo(time: number): Promise<void> {
    const { clock } = this
    if (clock.set) {
      if (time > clock.now()) clock.set(time)
      return
    }
    const delay = Math.min(time - clock.now(), LONGEST_TIMER_MS)
    if (delay <= 0) return
    const timer = new AbortController()
    const passed = setTimeoutPromise(delay, undefined, { signal: timer.signal }).catch(() => undefined)
    await Promise.race([passed, this.changed()])
    timer.abort()
  }

  private pump(): void {
    while (this.pool.free > 0) {
      const work = this.take()
      if (!work) break
      this.running += 1
      void this.perform(work)
    }
    this.setTimer()
  }

  private take(): Work | null {
    // Sources take turns, so that none starves another.
    for (let tried = 0; tried < this.sources.length; tried += 1) {
      const source = this.sources[(this.turn += 1) % this.sources.length]
      const work = source?.take(this.clock.now())
      if (work) return work
    }
    return null
  }

  private async perform(work: Work): Promise<void> {
    try {
      work.done(await this.pool.run(work.job))
    } catch (error) {
      this.failure ??= { error }
    } finally {
      this.running -= 1
      for (const listener of this.progress) listener()
      if (this.active > 0) this.pump()
      this.tell()
    }
  }

  /** In background mode a timer stays set, so that work that becomes due later is done. */
  private setTimer(): void {
    if (this.clock.virtual || this.active === 0) return
    if (this.timer) clearTimeout(this.timer)
    const due = this.nextDue()
    if (due === null || due <= this.clock.now()) return
    const delay = Math.min(due - this.clock.now(), LONGEST_TIMER_MS)
    this.timer = setTimeout(() => {
      if (this.active > 0) this.pump()
      this.tell()
    }, delay)
    this.timer.unref()
  }

  private rethrow(): void {
    const { failure } = this
    this.failure = null
    if (failure) throw failure.error
  }

  private changed(): Promise<void> {
    return new Promise((resolve) => {
      const once = (): void => {
        this.changes.delete(once)
        resolve()
      }
      this.changes.add(once)
    })
  }

  private tell(): void {
    for (const listener of [...this.changes]) listener()
  }
}

function earliestOf(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}

function yieldOnce(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
