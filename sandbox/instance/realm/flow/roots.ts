import type { FlowDefinition } from '../../flow/definitions/definition'
import type { Call } from '../../flow/run'
import type { Roots } from './pills'

/** The roots that the pills of a flow's steps begin with. */
export function rootsOf(call: Call, flow: FlowDefinition): Roots {
  return (root, first) => {
    if (root === 'subflow') return call.inputs
    if (flow.trigger && root === `${flow.trigger.name}_1`) return first in call.trigger ? call.trigger : undefined
    // A step of this flow that has not run has empty outputs.
    return call.done[root] ?? (flow.steps.some((step) => step.uiId === root) ? {} : undefined)
  }
}
