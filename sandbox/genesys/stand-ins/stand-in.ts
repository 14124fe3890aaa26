import type { Fault } from '../faults/fault'
import type { Operation } from '../journal'
import { STAND_INS, type StandInInput, type StandInName } from './catalogue'
import { inGroup } from './entry'

/** The states that one organization is in. They can be changed while the cloud runs. */
export class StandIn {
  private left = new Map<StandInName, number>()
  private givenSeconds: number | undefined

  constructor(input?: StandInInput) {
    this.set(input)
  }

  /** Puts the organization into these states instead of the present ones; `undefined` ends them all. */
  set(input?: StandInInput): void {
    const block = normalized(input)
    this.givenSeconds = block.seconds
    this.left = new Map([block.state].flat().map((name) => [name, block.times ?? Number.POSITIVE_INFINITY]))
  }

  is(name: StandInName): boolean {
    return (this.left.get(name) ?? 0) > 0
  }

  /** True when the state is on; uses up one of its `times`. */
  take(name: StandInName): boolean {
    if (!this.is(name)) return false
    this.left.set(name, (this.left.get(name) ?? 0) - 1)
    return true
  }

  /** The block's `seconds`, or the state's own default. */
  seconds(name: StandInName): number {
    return this.givenSeconds ?? STAND_INS[name].seconds?.fallback ?? 0
  }

  /** The fault that a state puts in the way of this operation; uses up one of its `times`. */
  fault(operation: Operation): { name: StandInName; fault: Fault } | null {
    for (const name of this.left.keys()) {
      const planned = STAND_INS[name].faults?.find(({ on }) => inGroup(operation, on))
      if (planned && this.take(name)) {
        return { name, fault: planned.make(this.seconds(name)) }
      }
    }
    return null
  }
}

function normalized(input: StandInInput | undefined): Exclude<StandInInput, string | unknown[]> {
  if (input === undefined) return { state: [] }
  return typeof input === 'string' || Array.isArray(input) ? { state: input } : input
}
