import { storedBoolean } from '../dictionary/booleans'
import { dateTimeTypes } from '../dictionary/column-types'
import type { Field } from '../dictionary/dictionary'
import type { SqlValue } from './sqlite'

const dateTime = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/
const date = /^\d{4}-\d{2}-\d{2}$/
const whole = /^-?\d+$/
const largest: Readonly<Record<string, bigint>> = { integer: 2147483647n, longint: 9223372036854775807n }

/**
 * A value as it is stored. An empty string is stored as null (the documentation tells them apart, but names no way in
 * which a script would see it). Strings longer than the column are cut without a word, as the platform does. Throws
 * where the type cannot hold the value and the documentation does not say what an instance makes of it.
 */
export function toStored(field: Field, value: string | null): SqlValue {
  if (value === null || value === '') return null
  switch (field.storage) {
    case 'boolean':
      return storedBoolean(value) === '1' ? 1 : 0
    case 'integer':
      return wholeNumber(field, value)
    case 'decimal':
      if (!Number.isFinite(Number(value))) throw unknown(field, value)
      return value
    case 'text':
    case 'none':
      return dateTimeTypes.has(field.type) ? dateTimeText(field, value) : cut(field, value)
  }
}

function wholeNumber(field: Field, value: string): string {
  const text = whole.test(value) ? value : String(Math.trunc(Number(value)))
  const limit = largest[field.type] ?? 2147483647n
  if (!whole.test(text) || BigInt(text) > limit || BigInt(text) < -limit - 1n) throw unknown(field, value)
  return text
}

function dateTimeText(field: Field, value: string): string {
  if (dateTime.test(value)) return value
  if (date.test(value)) return `${value} 00:00:00`
  throw unknown(field, value)
}

// The SDK's definitions say 8000 characters for scripts, but the base system itself ships Script Includes several times
// as long, so their length is no limit of the column. Their limit, if there is one, is not documented.
const scripts: readonly string[] = ['script', 'script_plain', 'script_server']

function cut(field: Field, value: string): string {
  const limit = scripts.includes(field.type) ? null : field.maxLength
  return limit === null || field.type === 'GUID' || value.length <= limit ? value : value.slice(0, limit)
}

function unknown(field: Field, value: string): Error {
  const shown = field.type === 'password2' ? '…' : value.slice(0, 60)
  return new Error(
    `${field.table}.${field.name} (${field.type}) cannot hold "${shown}"; what an instance stores then is not documented`,
  )
}

/** A stored value as scripts see it: text, booleans as `1` and `0`; null when empty. */
export function fromStored(value: SqlValue): string | null {
  return value === null ? null : String(value)
}
