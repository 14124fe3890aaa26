import { matches } from './query/match'
import { fieldOf, isChanged, tableOf, valueOf, type RecordState } from './state'

/**
 * True when the record complies with its table's data policies, which apply to every GlideRecord operation
 * (documentation: Data policy) but to one with `setWorkflow(false)` (`now-sdk explain data-policy-guide`). Else nothing
 * is written, and `getLastErrorMessage()` says what instances were seen to say.
 */
export function complies(state: RecordState): boolean {
  if (!state.workflow) return true
  for (const { condition, mandatory, readOnly } of tableOf(state).policies) {
    if (!matches(state, condition)) continue
    const missing = mandatory.filter((name) => state.secrets[name] === undefined && valueOf(state, name) === null)
    const changed = state.operation === 'update' ? readOnly.filter((name) => isChanged(state, name)) : []
    if (missing.length > 0) return refuse(state, `The following fields are mandatory: ${labels(state, missing)}`)
    if (changed.length > 0) return refuse(state, `The following fields are read only: ${labels(state, changed)}`)
  }
  return true
}

function refuse(state: RecordState, why: string): false {
  state.lastError = `Data Policy Exception: ${why}`
  return false
}

function labels(state: RecordState, names: readonly string[]): string {
  return names.map((name) => fieldOf(state, name)?.label ?? name).join(', ')
}
