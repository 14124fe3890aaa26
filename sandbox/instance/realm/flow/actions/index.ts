import { notImplemented } from '../../runtime/values'
import type { Outcome, StepInputs } from '../step-context'
import { askForApproval } from './approval'
import { waitForCondition } from './waiting'

type Act = (inputs: StepInputs, step: string, now: number) => Outcome

const ACTIONS: Readonly<Record<string, Act>> = { waitForCondition, askForApproval }

/** Runs one of the platform's own actions. Throws `NotImplemented` for those that the sandbox lacks. */
export function act(name: string, inputs: StepInputs, step: string, now: number): Outcome {
  const action = ACTIONS[name]
  if (!action) throw notImplemented(`flow action ${name}`, 'sandbox/instance/realm/flow/actions')
  return action(inputs, step, now)
}
