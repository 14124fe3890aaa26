import type { Wait } from '../../../flow/run'
import { durationMs, type Outcome, type StepInputs } from '../step-context'
import type { Values } from '../values'

/**
 * Wait For Condition. A timeout without a duration doesn't wait at all ("If you leave this field empty, the flow does
 * not wait"). Schedules are not implemented.
 */
export function waitForCondition(inputs: StepInputs, step: string, now: number): Outcome {
  const conditions = inputs.text('conditions')
  if (conditions === '') throw new Error('Wait For Condition needs a condition')
  if (inputs.text('timeout_schedule') !== '')
    throw new Error('sandbox: schedules of Wait For Condition are not implemented')
  const { record, table } = inputs.record('record', inputs.text('table_name'))
  const duration = inputs.text('timeout_duration')
  const limited = inputs.flag('timeout_flag')
  if (limited && duration === '') return { outputs: { state: '1' } }
  const dueAt = limited ? now + durationMs(duration) : null
  return { wait: { kind: 'condition', step, dueAt, woken: null, startedAt: now, table, record, conditions } }
}

/** Outputs of a wait for a condition that has ended. */
export function outputsOfWait(wait: Wait): Values {
  return { state: wait.woken === 'timeout' ? '1' : '0' }
}
