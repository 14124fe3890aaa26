import type { Value, Values } from '../../flow/run'

/** True for a data pill's record. */
export function isRecord(value: Value | undefined): value is { record: string; table: string | null } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['record'] === 'string'
}

/** A value as text: a record is its sys_id. The platform's text for a record in the middle of a string is not documented. */
export function textOfValue(value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  if (isRecord(value)) return value.record
  if (Array.isArray(value)) return value.map(textOfValue).join(',')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The record that a value points to, on a table that is known from elsewhere when the value doesn't say. */
export function recordOf(value: Value | undefined, table: string): { record: string; table: string } {
  if (isRecord(value)) return { record: value.record, table: table || (value.table ?? '') }
  return { record: textOfValue(value), table }
}

/** A record of a declared type, from what a script or the caller gave. */
export function typed(value: Value | undefined, type: string, reference: string | null): Value {
  if (value === undefined || value === null) return null
  if (type === 'reference' || type === 'document_id') {
    if (isRecord(value)) return { record: value.record, table: value.table ?? reference }
    const record = textOfValue(value)
    return record === '' ? null : { record, table: reference }
  }
  if (type === 'boolean') return isTrue(value)
  if (type === 'integer') return textOfValue(value) === '' ? null : Number(textOfValue(value))
  return isRecord(value) ? textOfValue(value) : value
}

export function isTrue(value: Value | undefined): boolean {
  return value === true || value === 1 || value === '1' || value === 'true'
}

export type { Value, Values }
