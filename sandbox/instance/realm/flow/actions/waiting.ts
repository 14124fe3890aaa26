import type { Wait } from '../../../flow/run'
import { durationMs, storedTime, type Outcome, type StepInputs } from '../step-context'
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

/** Wait for a duration, as an explicit one. */
export function waitForADuration(inputs: StepInputs, step: string, now: number): Outcome {
  const type = inputs.text('duration_type') || 'explicit_duration'
  if (type !== 'explicit_duration') throw new Error(`sandbox: ${type} of Wait for a duration is not implemented`)
  if (inputs.text('timer_schedule') !== '')
    throw new Error('sandbox: schedules of Wait for a duration are not implemented')
  const duration = inputs.text('timer_duration')
  const dueAt = now + (duration === '' ? 0 : durationMs(duration))
  return { wait: { kind: 'duration', step, dueAt, woken: null, startedAt: now } }
}

/** Outputs of a wait for a condition or a duration that has ended. */
export function outputsOfWait(wait: Wait): Values {
  if (wait.kind === 'condition') return { state: wait.woken === 'timeout' ? '1' : '0' }
  const dueAt = wait.dueAt ?? wait.startedAt
  return { total_duration: storedTime(dueAt - wait.startedAt), scheduled_end_date_time: storedTime(dueAt) }
}
