import { storedBoolean } from '../dictionary/booleans'
import type { Field, TableView } from '../dictionary/dictionary'
import type { Values } from '../store/rows'
import type { Node, Operator, Term } from './ast'
import { parseEncodedQuery } from './encoded'

/**
 * Tells whether a record in memory meets an encoded query, with the answer that the database would give. An instance
 * judges the record that it is just writing like this, without a statement. Null where only the database can tell:
 * paths through references, ranges, times, conditions that it would drop.
 *
 * @param values the whole record, as it is stored
 */
export function holds(view: TableView, values: Values, encoded: string): boolean | null {
  return some(parseEncodedQuery(encoded).groups, (group) => every(group, (node) => nodeHolds(view, values, node)))
}

/** Tells whether a record in memory meets one condition of a query; null where only the database can tell. */
export function termHolds(view: TableView, values: Values, { field: name, operator, value }: Term): boolean | null {
  const field = view.fields.get(name)
  const test = operator === null ? undefined : tests[operator]
  if (field === undefined || field.storage === 'none' || test === undefined) return null
  const wanted = (Array.isArray(value) ? value : [value]).map((each) => comparable(field, each))
  const actual = comparable(field, values[name] ?? '')
  if (actual === null || wanted.includes(null)) return null
  return test(actual, wanted)
}

const isOneOf = (actual: string, wanted: readonly (string | null)[]): boolean => wanted.includes(actual)

const tests: Partial<Record<Operator, (actual: string, wanted: readonly (string | null)[]) => boolean>> = {
  '=': isOneOf,
  IN: isOneOf,
  '!=': (actual, wanted) => !isOneOf(actual, wanted),
  'NOT IN': (actual, wanted) => !isOneOf(actual, wanted),
  ISEMPTY: (actual) => actual === '',
  EMPTYSTRING: (actual) => actual === '',
  ISNOTEMPTY: (actual) => actual !== '',
  ANYTHING: () => true,
}

/** A value as the column's collation and affinity compare it; null when that is not as simple as this. */
function comparable({ storage }: Field, value: string): string | null {
  if (value === '') return ''
  if (value.startsWith('javascript:')) return null
  if (storage === 'boolean') return storedBoolean(value)
  if (storage === 'text') return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return storage === 'integer' && /^(0|-?[1-9]\d*)$/.test(value) ? value : null
}

function nodeHolds(view: TableView, values: Values, node: Node): boolean | null {
  if ('term' in node) return termHolds(view, values, node.term)
  if ('any' in node) return some(node.any, (each) => nodeHolds(view, values, each))
  return 'all' in node ? every(node.all, (each) => nodeHolds(view, values, each)) : null
}

/** True as soon as one is; null when that hangs on one that nobody knows. */
function some<T>(items: readonly T[], holdsOf: (item: T) => boolean | null): boolean | null {
  let known = true
  for (const item of items) {
    const held = holdsOf(item)
    if (held === true) return true
    if (held === null) known = false
  }
  return known ? false : null
}

function every<T>(items: readonly T[], holdsOf: (item: T) => boolean | null): boolean | null {
  const failing = some(items, (item) => {
    const held = holdsOf(item)
    return held === null ? null : !held
  })
  return failing === null ? null : !failing
}
