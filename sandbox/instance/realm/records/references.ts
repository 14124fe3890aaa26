import { elementStateOf } from './element'
import { isChanged, tableOf, valueOf, type RecordState } from './state'
import { insertRecord, updateRecord } from './write'

/**
 * Writes the records that references point to, as far as they were changed through them (`gr.caller_id.name = …`); a
 * reference that was empty then points to a new record (documentation: scoped GlideRecord, updateWithReferences).
 */
export function writeReferences(state: RecordState): void {
  for (const name of Object.keys(state.elements)) {
    const referenced = elementStateOf(state.elements[name])?.referenced
    if (!referenced) continue
    const record = referenced.state
    if (!tableOf(record).fields.some((field) => isChanged(record, field.name))) continue
    record.context.wrap(record)
    const sysId = record.stored ? updateRecord(record, null) : insertRecord(record)
    if (sysId !== null && valueOf(state, name) === null) {
      state.values[name] = sysId
      referenced.sysId = sysId
    }
  }
}
