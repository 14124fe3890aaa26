import { mayFieldOfRecord, mayRecord, guardedFields } from './security'
import { isChanged, tableOf, type RecordState } from '../state'

/**
 * The checks that GlideRecordSecure adds to GlideRecord (documentation: api-reference/scripts/p_GlideServerAPIs, "Using
 * GlideRecordSecure"): records that may not be read are passed over, fields that may not be read are null, and fields
 * that may not be written are set to null when the record is written.
 */
export function mayShow(state: RecordState): boolean {
  if (!state.secure) return true
  if (!mayRecord(state, 'read')) return false
  const hidden = guarded(state, 'read').filter((name) => !mayFieldOfRecord(state, name, 'read'))
  for (const name of hidden) {
    state.values[name] = null
    state.original[name] = null
  }
  return true
}

/** False when the record may not be written; fields that may not be are emptied. */
export function mayStore(state: RecordState, operation: 'create' | 'write'): boolean {
  if (!state.secure) return true
  if (!mayRecord(state, operation)) return false
  for (const name of guarded(state, 'write')) {
    if (isChanged(state, name) && !mayFieldOfRecord(state, name, 'write')) {
      state.values[name] = null
      delete state.secrets[name]
    }
  }
  return true
}

export function mayRemove(state: RecordState): boolean {
  return !state.secure || mayRecord(state, 'delete')
}

function guarded(state: RecordState, operation: 'read' | 'write'): string[] {
  return guardedFields(state, operation) ?? tableOf(state).fields.map((each) => each.name)
}
