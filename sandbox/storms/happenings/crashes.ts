import type { CrashPoint, SeamCall } from '../../instance/runtime/workers/pool'
import type { CrashPlan, StepClass } from '../scenario/scenario'

const WRITES = /^data\.(?:insert|update|delete)$/

/** Chooses the steps at which workers die. */
export class Crashes {
  private readonly counts: Record<StepClass, number> = { any: 0, write: 0, event: 0, http: 0 }

  constructor(private readonly plans: readonly CrashPlan[]) {}

  /**
   * Counts a step that is about to be made. Returns the point at which its worker dies, if it does, and the class of
   * the step.
   */
  strike({ op }: SeamCall): { point: CrashPoint; class: StepClass } | null {
    const own = classOf(op)
    const classes: StepClass[] = own === 'any' ? ['any'] : ['any', own]
    const planned = this.plans.find((plan) => classes.includes(plan.class) && this.counts[plan.class] === plan.nth)
    for (const each of classes) this.counts[each] += 1
    return planned ? { point: planned.point, class: own } : null
  }
}

function classOf(op: string): StepClass {
  if (op === 'outbound.execute') return 'http'
  if (op === 'runtime.queueEvent') return 'event'
  return WRITES.test(op) ? 'write' : 'any'
}
