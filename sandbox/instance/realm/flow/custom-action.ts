import type { ActionDefinition, ActionStep, Parameter } from '../../flow/definitions/definition'
import type { ActionRun, Wait } from '../../flow/run'
import type { Realm } from '../realm'
import { describeThrown } from '../runtime/script-error'
import { notImplemented } from '../runtime/values'
import { outputsOfWait, waitForCondition } from './actions/waiting'
import { existing } from './glide'
import { fill, type Roots } from './pills'
import { StepInputs, type Outcome } from './step-context'
import { isRecord, textOfValue, typed, type Value, type Values } from './values'

/** Name of the error that a failed action throws. */
const ACTION_FAILED = 'ActionFailed'

/** Step Status: 0 ran, 1 failed for whatever reason (Action error evaluation). */
type Status = ActionRun['last']

/** A custom action before its first step. `step`: uiId of the flow's step that it is. Throws when it can't begin. */
export function beginAction(action: ActionDefinition, step: string, given: Values): ActionRun {
  if (!action.published) throw new Error(`Action ${action.name} is a draft: it has to be published first`)
  const inputs = checkedInputs(action, given)
  return { action: action.id, step, inputs, done: {}, next: 0, last: { code: 0, message: '' } }
}

/** Notes how the step ended that the action waited in; the next `workAction` goes on behind it. */
export function endWait(action: ActionDefinition, under: ActionRun, wait: Wait): void {
  keep(under, action.steps[under.next], { outputs: outputsOfWait(wait), status: { code: 0, message: '' } })
}

/**
 * Runs a custom action until it waits or ends; then its outputs come, `__action_status__` among them. Throws when its
 * last step failed. Sources: Action error evaluation; Wait For Condition step ("Pause an action until record values
 * match").
 */
export function workAction(realm: Realm, action: ActionDefinition, under: ActionRun, now: number): Outcome {
  const roots: Roots = (root) => {
    if (root === 'action') return under.inputs
    const step = /^step\[(.+)\]$/.exec(root)
    return step ? under.done[step[1] ?? ''] : undefined
  }
  for (let step = action.steps[under.next]; step; step = action.steps[under.next]) {
    const done =
      step.name === 'Wait For Condition' ? wait(realm, step, roots, now) : runStep(realm, action, step, roots)
    if ('wait' in done) return done
    keep(under, step, done)
    if (under.last.code !== 0 && step.stops) break
  }
  if (under.last.code !== 0) throw actionFailed(action.name, under.last)
  const outputs: Values = {}
  for (const output of action.outputs) {
    const assigned = action.assigned[output.name]
    const value = assigned === undefined ? output.defaultValue : fill(realm, assigned, stepsDone(roots))
    outputs[output.name] = typed(value, output.type, output.reference)
  }
  return { outputs: { ...outputs, __action_status__: { ...under.last } } }
}

interface Done {
  status: Status
  outputs: Values
}

function keep(under: ActionRun, step: ActionStep | undefined, { status, outputs }: Done): void {
  if (step) under.done[step.cid] = { ...outputs, __step_status__: { code: status.code, message: status.message } }
  under.last = status
  under.next += 1
}

function wait(realm: Realm, step: ActionStep, roots: Roots, now: number): Done | { wait: Wait } {
  try {
    const outcome = waitForCondition(new StepInputs(realm, step.inputs, roots), step.cid, now)
    return 'wait' in outcome ? outcome : { ...outcome, status: { code: 0, message: '' } }
  } catch (error) {
    return { outputs: {}, status: { code: 1, message: describeThrown(error).text } }
  }
}

/** The error of an action whose last step failed. */
function actionFailed(action: string, status: Status): Error {
  return Object.assign(new Error(`Action ${action}: ${status.message}`), { name: ACTION_FAILED })
}

/** The words for an error that ends a flow; an action's own error keeps its words. */
export function failureOf(thrown: unknown): string {
  const error = thrown as { name?: unknown; message?: unknown } | null
  return error?.name === ACTION_FAILED ? String(error.message) : describeThrown(thrown).text
}

function checkedInputs(action: ActionDefinition, given: Values): Values {
  const inputs: Values = {}
  for (const input of action.inputs) {
    const value = typed(given[input.name], input.type, input.reference)
    if (input.mandatory && textOfValue(value) === '')
      throw new Error(`Action ${action.name} needs its input ${input.name}`)
    inputs[input.name] = value
  }
  return inputs
}

function runStep(realm: Realm, action: ActionDefinition, step: ActionStep, roots: Roots): Done {
  if (step.name !== 'Script')
    throw notImplemented(`action step ${step.name}`, 'sandbox/instance/realm/flow/custom-action.ts')
  const inputs: Record<string, unknown> = {}
  for (const input of step.inputs) {
    inputs[input.name] = forScript(realm, fill(realm, input.value, roots), step.inputTypes[input.name] ?? 'string')
  }
  const outputs: Record<string, unknown> = {}
  let status: Status = { code: 0, message: '' }
  try {
    realm.evaluate(step.script, {
      scope: action.scope,
      name: `Action ${action.name}: ${step.label}`,
      bindings: { inputs, outputs },
    })
  } catch (error) {
    status = { code: 1, message: describeThrown(error).text }
  }
  return { status, outputs: fromScript(outputs, step.outputs) }
}

/** The inputs that a Script step sees: records as GlideRecords, text as the engine's strings. */
function forScript(realm: Realm, value: Value, type: string): unknown {
  if (type === 'reference' && isRecord(value) && value.table !== null && value.record !== '') {
    return existing(realm, value.table, value.record)
  }
  if (value === null) return null
  if ((type === 'integer' || type === 'boolean') && typeof value !== 'object') return value
  return realm.javaString(textOfValue(value))
}

/** The outputs that a Script step leaves; a record it assigned is its sys_id. Undeclared names are dropped. */
function fromScript(outputs: Record<string, unknown>, declared: readonly Parameter[]): Values {
  const values: Values = {}
  for (const { name, type, reference } of declared) {
    const value = outputs[name]
    const text = value === undefined || value === null ? null : textOf(value)
    values[name] = typed(text, type, reference)
  }
  return values
}

function textOf(value: unknown): string {
  const record = value as { getUniqueValue?: () => unknown }
  return typeof value === 'object' && value !== null && typeof record.getUniqueValue === 'function'
    ? String(record.getUniqueValue())
    : String(value)
}

/** Pills of steps that did not run are empty. */
function stepsDone(roots: Roots): Roots {
  return (root, first) => roots(root, first) ?? (root.slice(0, 5) === 'step[' ? {} : undefined)
}
