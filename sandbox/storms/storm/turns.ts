import type { Scenario } from '../scenario/scenario'

/** The order in which workers move: as planned, then each worker works to its end. */
export class Turns {
  private next = 0
  private left = 0
  private current: number | null = null

  constructor(private readonly plans: Scenario['turns']) {}

  /** One of the workers that could make a step, or null when there is none. */
  pick(ready: readonly number[]): number | null {
    if (ready.length === 0) return null
    const goesOn = this.current !== null && ready.includes(this.current)
    const planned = this.left === 0 ? this.plans[this.next] : undefined
    if (planned) {
      this.next += 1
      this.left = planned.steps
      this.current = ready[planned.worker % ready.length] ?? null
    } else if (!goesOn) {
      this.current = ready[0] ?? null
    }
    this.left = Math.max(0, this.left - 1)
    return this.current
  }
}
