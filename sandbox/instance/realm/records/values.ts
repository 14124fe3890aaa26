import { storedBoolean } from '../../data/dictionary/booleans'
import type { FieldMeta } from '../../data/descriptions/meta'
import { fieldOf, type RecordState } from './state'

const journals = ['journal', 'journal_input', 'journal_list']

export function isJournal(field: FieldMeta): boolean {
  return journals.indexOf(field.type) >= 0
}

/**
 * A script's value as a field keeps it. `'NULL'` empties a field (documentation: api-reference/scripts/
 * r_SettingAGlideRecordVariableToNull). Throws for undefined: an instance's treatment of it is not documented.
 */
export function coerce(field: FieldMeta, value: unknown): string | null {
  if (value === undefined)
    throw new Error(`${field.table}.${field.name} = undefined: what an instance does is not documented`)
  if (value === null) return null
  // Objects out of Glide (elements, date-times, Java strings) say what they are by their text.
  const text = String(value)
  if (text === 'NULL' || text === '') return null
  return field.type === 'boolean' ? storedBoolean(text) : text
}

/**
 * Sets a field as `setValue` does. Journal fields are refused: there it is not supported, a value is assigned instead
 * (documentation: platform-administration/c_JournalFields, "Journal field script values"). So are encrypted fields, for
 * emptying too: they are for `setDisplayValue` (documentation: scoped GlideRecord, setValue).
 */
export function setByMethod(state: RecordState, name: string, value: unknown): void {
  const field = fieldOf(state, name)
  if (field && isJournal(field)) {
    throw new Error(
      `setValue is not supported for the journal field ${field.table}.${name}: assign the value, gr.${name} = …`,
    )
  }
  if (field?.type === 'password2' && !isCiphertext(state, String(value))) throw forDisplayValue(field)
  setField(state, name, value)
}

/** Sets a field as an assignment does. A field that the table lacks is passed over, as on an instance. */
export function setField(state: RecordState, name: string, value: unknown): void {
  const field = fieldOf(state, name)
  if (!field) return
  if (field.type === 'password2' && value !== null && String(value) !== '' && !isCiphertext(state, String(value))) {
    throw forDisplayValue(field)
  }
  state.values[name] = coerce(field, value)
  // The value given last counts, also where a secret was given before.
  if (state.secrets[name] !== undefined) {
    state.secrets = Object.fromEntries(Object.entries(state.secrets).filter(([given]) => given !== name))
  }
}

/** Sets a field as `setDisplayValue` does: nothing empties it. */
export function setSecret(state: RecordState, field: FieldMeta, value: unknown): void {
  const given = value === null || value === undefined ? '' : String(value)
  if (given === '') {
    setField(state, field.name, '')
    return
  }
  state.secrets[field.name] = given
}

function forDisplayValue({ table, name }: FieldMeta): Error {
  return new Error(
    `${table}.${name} expects encrypted data: write a password2 field with setDisplayValue ` +
      '(documentation: scoped GlideRecord, setValue)',
  )
}

function isCiphertext(state: RecordState, text: string): boolean {
  return state.context.call('data.encrypted', { value: text }) === true
}
