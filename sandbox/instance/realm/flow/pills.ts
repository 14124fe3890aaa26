import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'
import { existing } from './glide'
import { isRecord, textOfValue, type Value, type Values } from './values'

/** Finds the beginning of a data pill: `root` is all before the first dot, `first` what follows it. */
export type Roots = (root: string, first: string) => Values | undefined

const HERE = 'sandbox/instance/realm/flow/pills.ts'
const PILL = /\{\{([^{}]+)\}\}/g
const ONLY_A_PILL = /^\{\{([^{}]+)\}\}$/

/**
 * A value with its data pills filled in. Text that is nothing but one pill becomes the pill's value; in other text
 * pills become text. Pills through a record read the record as it is at that moment.
 */
export function fill(realm: Realm, value: Value, roots: Roots): Value {
  if (typeof value === 'string') {
    const only = ONLY_A_PILL.exec(value)
    return only ? pill(realm, only[1] ?? '', roots) : fillText(realm, value, roots)
  }
  if (Array.isArray(value)) return value.map((each) => fill(realm, each, roots))
  return value
}

/** Text with its data pills replaced by text. */
export function fillText(realm: Realm, text: string, roots: Roots): string {
  return text.replace(PILL, (_whole, name: string) => textOfValue(pill(realm, name, roots)))
}

/** The value of one data pill, e.g. `Updated_1.current.owner.email`. */
export function pill(realm: Realm, name: string, roots: Roots): Value {
  if (/[()|]/.test(name)) throw notImplemented(`transform of data pill {{${name}}}`, HERE)
  const [root = '', ...path] = name.split('.')
  if (root === 'static') return path.join('.')
  const values = roots(root, path[0] ?? '')
  if (!values) throw notImplemented(`data pill {{${name}}}`, HERE)
  let value: Value = values
  for (let at = 0; at < path.length; at += 1) {
    if (value === null) return null
    if (isRecord(value)) return field(realm, value, path.slice(at), name)
    if (typeof value !== 'object' || Array.isArray(value)) throw notImplemented(`data pill {{${name}}}`, HERE)
    value = value[path[at] ?? ''] ?? null
  }
  return value
}

function field(realm: Realm, from: { record: string; table: string | null }, path: string[], name: string): Value {
  if (path.length === 1 && path[0] === 'sys_id') return from.record
  if (from.table === null) throw new Error(`sandbox: the table of data pill {{${name}}} is unknown`)
  if (from.record === '') return null
  let element: unknown = existing(realm, from.table, from.record)
  for (const step of path) {
    if (element === null || element === undefined) return null
    element = (element as Record<string, unknown>)[step]
  }
  return element === null || element === undefined ? null : String(element)
}
