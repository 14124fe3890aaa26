import type { VirtualClock } from '../../instance/instance'

/** What is to happen at a time of the instance. */
interface Item {
  at: number
  /** A clock that is set forward past this moment makes it happen first. */
  latest: number
  run: () => void | Promise<void>
}

/** What is planned for later, by the instance's clock, and the clock's ways to get there. */
export class Timeline {
  private items: Item[] = []

  constructor(private readonly clock: VirtualClock) {}

  get now(): number {
    return this.clock.now()
  }

  add(at: number, run: Item['run'], latest = Number.POSITIVE_INFINITY): void {
    this.items.push({ at: Math.min(at, latest), latest, run })
  }

  /** When the next one is due; null when nothing is planned. */
  next(): number | null {
    return this.items.length === 0 ? null : Math.min(...this.items.map(({ at }) => at))
  }

  /** Lets happen what is due. Answers whether anything was. */
  async runDue(): Promise<boolean> {
    return this.run(({ at }) => at <= this.clock.now())
  }

  /** Nothing of what was planned is waited for any more: it all happens now. */
  async runAll(): Promise<void> {
    while (await this.run(() => true));
  }

  /** Before the clock is set forward: what may not happen later than that has to happen now. Answers whether any did. */
  async runBefore(time: number): Promise<boolean> {
    return this.run(({ latest }) => latest < time)
  }

  /** Time passes. */
  passTo(time: number): void {
    if (time > this.clock.now()) this.clock.set(time)
  }

  /** The clock is set, which makes nothing happen sooner or later than it would have. */
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
