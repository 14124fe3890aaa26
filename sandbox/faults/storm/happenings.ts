import type { HappeningPlan } from '../scenario/scenario'

/** What is planned for a number of steps, handed out once that many have been made. */
export class Happenings {
  private readonly left: HappeningPlan[]

  constructor(plans: readonly HappeningPlan[]) {
    this.left = [...plans].sort((a, b) => a.step - b.step)
  }

  get over(): boolean {
    return this.left.length === 0
  }

  /** The next one that is due after `step` steps, or null. */
  take(step: number): HappeningPlan | null {
    const [first] = this.left
    return first !== undefined && first.step <= step ? (this.left.shift() ?? null) : null
  }
}
