import type { ActionDefinition, ActionStep, Parameter } from '../../flow/definition'
import type { Realm } from '../realm'
import { describeThrown } from '../runtime/scriptError'
import { notImplemented } from '../runtime/values'
import { holds } from './conditions'
import { existing } from './glide'
import { fill, fillText, pill, type Roots } from './pills'
import { isRecord, textOfValue, typed, type Value, type Values } from './values'

/** Name of the error that a failed action throws. */
const ACTION_FAILED = 'ActionFailed'

/** Step Status: 0 ran, 1 failed for whatever reason (Action error evaluation). */
interface Status {
  code: number
  message: string
}

/**
 * Runs a custom action and returns its outputs, `__action_status__` among them. Throws when the action ends as an
 * error: a matching error condition says so, or the last step failed and no condition matches.
 * Source: Action error evaluation.
 */
export function runCustomAction(realm: Realm, action: ActionDefinition, given: Values): Values {
  if (!action.published) throw new Error(`Action ${action.name} is a draft: it has to be published first`)
  const inputs = checkedInputs(action, given)
  const steps: Record<string, Values> = {}
  const roots: Roots = (root) => {
    if (root === 'action') return inputs
    const step = /^step\[(.+)\]$/.exec(root)
    return step ? steps[step[1] ?? ''] : undefined
  }
  let last: Status = { code: 0, message: '' }
  for (const step of action.steps) {
    const done = runStep(realm, action, step, roots)
    last = done.status
    steps[step.cid] = { ...done.outputs, __step_status__: { code: last.code, message: last.message } }
    if (last.code !== 0 && step.stops) break
  }
  const { status, isError } = evaluate(realm, action, last, roots)
  if (isError) throw actionFailed(action.name, status)
  const outputs: Values = {}
  for (const output of action.outputs) {
    const assigned = action.assigned[output.name]
    const value = assigned === undefined ? output.defaultValue : fill(realm, assigned, stepsDone(roots))
    outputs[output.name] = typed(value, output.type, output.reference)
  }
  return { ...outputs, __action_status__: { code: status.code, message: status.message } }
}

/** The error of an action that its status makes; it carries the status' code. */
function actionFailed(action: string, status: { code: number | string; message: string }): Error {
  const error = new Error(`Action ${action}: ${status.message || `error ${String(status.code)}`}`)
  return Object.assign(error, { name: ACTION_FAILED, statusCode: status.code })
}

/** Action Status of what a step threw: 1, or what the action's error evaluation says. */
export function statusOf(thrown: unknown): { code: number | string; message: string } {
  const error = thrown as { name?: unknown; message?: unknown; statusCode?: number | string } | null
  if (error?.name === ACTION_FAILED) return { code: error.statusCode ?? 1, message: String(error.message) }
  return { code: 1, message: describeThrown(thrown).text }
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

function runStep(
  realm: Realm,
  action: ActionDefinition,
  step: ActionStep,
  roots: Roots,
): { status: Status; outputs: Values } {
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

/** What a Script step sees: records as GlideRecords, text as the engine's strings. */
function forScript(realm: Realm, value: Value, type: string): unknown {
  if (type === 'reference' && isRecord(value) && value.table !== null && value.record !== '') {
    return existing(realm, value.table, value.record)
  }
  if (value === null) return null
  if ((type === 'integer' || type === 'boolean') && typeof value !== 'object') return value
  return realm.javaString(textOfValue(value))
}

/** What a Script step leaves; a record it assigned is its sys_id. Undeclared names are dropped. */
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

function evaluate(
  realm: Realm,
  action: ActionDefinition,
  last: Status,
  roots: Roots,
): { status: { code: number | string; message: string }; isError: boolean } {
  const known = stepsDone(roots)
  for (const each of action.conditions) {
    const matches = holds(
      each.condition,
      (name) => pill(realm, name, known),
      (text) => fillText(realm, text, known),
    )
    if (!matches) continue
    const code = fillText(realm, each.code, known)
    const status = { code: isNaN(Number(code)) ? code : Number(code), message: fillText(realm, each.message, known) }
    return { status, isError: each.isError }
  }
  return { status: last, isError: last.code !== 0 }
}

/** Pills of steps that did not run are empty. */
function stepsDone(roots: Roots): Roots {
  return (root, first) => roots(root, first) ?? (root.slice(0, 5) === 'step[' ? {} : undefined)
}
