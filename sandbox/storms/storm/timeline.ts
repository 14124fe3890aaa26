import type { VirtualClock } from '../../instance/instance'

/** A task planned for a time of the instance. */
interface Item {
  at: number
  /** A clock that is set forward past this moment makes it happen first. */
  latest: number
  run: () => void | Promise<void>
}

/** Tasks planned for later, by the instance's clock, and the clock's ways to get there. */
export class Timeline {
  private items: Item[] = []

  constructor(private readonly clock: VirtualClock) {}

  get now(): number {
    return this.clock.now()
  }

  add(at: number, run: Item['run'], latest = Number.POSITIVE_INFINITY): void {
    this.items.push({ at: Math.min(at, latest), latest, run })
  }

  /** The time at which the next task is due; null when nothing is planned. */
  next(): number | null {
    return this.items.length === 0 ? null : Math.min(...this.items.map(({ at }) => at))
  }

  /** Runs the tasks that are due. Returns true when there were any. */
  async runDue(): Promise<boolean> {
    return this.run(({ at }) => at <= this.clock.now())
  }

  /** Runs every planned task now, without waiting for its time. */
  async runAll(): Promise<void> {
    while (await this.run(() => true));
  }

  /**
   * Runs the tasks that may not happen later than a time to which the clock is about to be set forward. Returns true
   * when there were any.
   */
  async runBefore(time: number): Promise<boolean> {
    return this.run(({ latest }) => latest < time)
  }

  /** Time passes. */
  passTo(time: number): void {
    if (time > this.clock.now()) this.clock.set(time)
  }

  /** Sets the clock. When it is set back, the planned tasks move with it, so that none comes later than planned. */
  jump(ms: number): void {
    this.clock.set(this.clock.now() + ms)
    if (ms > 0) return
    for (const item of this.items) {
      item.at += ms
      item.latest += ms
    }
  }

  private async run(which: (item: Item) => boolean): Promise<boolean> {
    const due = this.items.filter(which).sort((a, b) => a.at - b.at)
    this.items = this.items.filter((item) => !due.includes(item))
    for (const item of due) await item.run()
    return due.length > 0
  }
}
