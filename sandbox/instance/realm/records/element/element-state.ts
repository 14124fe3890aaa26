import type { FieldMeta } from '../../../data/descriptions/meta'
import { readOne } from '../query/load'
import { newState, valueOf, type RecordState } from '../state'

/** A GlideElement's inside. */
export interface ElementState {
  record: RecordState
  field: FieldMeta
  self: object
  /** The record that a reference points to, once it was asked for. */
  referenced: { sysId: string; state: RecordState } | null
}

/** The record that a reference points to: an empty one when the field is empty. Null for what is no reference. */
export function referencedState(element: ElementState): RecordState | null {
  const { record, field } = element
  if (field.reference === null || !record.context.table(field.reference)) return null
  const sysId = valueOf(record, field.name) ?? ''
  if (element.referenced?.sysId === sysId) return element.referenced.state
  const state = newState(record.context, field.reference, {}, record.secure)
  if (sysId !== '') readOne(state, sysId, false)
  element.referenced = { sysId, state }
  return state
}
