import type { Node, Operator, Term } from '../../../data/query/ast'
import { parseEncodedQuery } from '../../../data/query/encoded'
import { relativeInstant } from '../../../data/query/relative'
import type { FieldMeta } from '../../../data/descriptions/meta'
import { elementAt, elementStateOf } from '../element/element'
import { isChanged, valueOf, type RecordState } from '../state'
import { coerce } from '../values'

/**
 * True when a record as it is in memory satisfies a condition (of a rule, an ACL, a flow's wait). Text compares case
 * sensitively (documentation: classic business rules, "Filter Conditions"). An unknown field is passed over.
 */
export function matches(state: RecordState, encoded: string): boolean {
  return groupsOf(encoded).some((group) => group.every((node) => matchesNode(state, node)))
}

/**
 * Conditions as they were read: those of rules are few and asked of every write. The number of kept conditions is
 * limited.
 */
let read = Object.create(null) as Record<string, Node[][]>
let kept = 0
const MOST_KEPT = 500

function groupsOf(encoded: string): Node[][] {
  const before = read[encoded]
  if (before) return before
  const { groups } = parseEncodedQuery(encoded)
  if (kept === MOST_KEPT) {
    read = Object.create(null) as Record<string, Node[][]>
    kept = 0
  }
  kept += 1
  read[encoded] = groups
  return groups
}

function matchesNode(state: RecordState, node: Node): boolean {
  if ('any' in node) return node.any.some((each) => matchesNode(state, each))
  if ('all' in node) return node.all.every((each) => matchesNode(state, each))
  return 'term' in node ? matchesTerm(state, node.term) : false
}

function matchesTerm(state: RecordState, term: Term): boolean {
  const element = elementStateOf(elementAt(state, term.field))
  if (!element || term.operator === null) return true
  const test = tests[term.operator]
  if (!test) throw new Error(`Operator ${term.operator} in a condition is not implemented by the sandbox: ${term.text}`)
  const { record, field } = element
  const text = Array.isArray(term.value) ? term.value.join(',') : scripted(state, term.value)
  return test({
    state,
    record,
    field,
    actual: record.secrets[field.name] ?? valueOf(record, field.name) ?? '',
    wanted: field.type === 'boolean' && text !== '' ? (coerce(field, text) ?? '') : text,
  })
}

/** A comparison that an operator makes. */
interface Comparison {
  /** The record that the condition is asked of. */
  state: RecordState
  /** The record that holds the field, at the end of the path. */
  record: RecordState
  field: FieldMeta
  actual: string
  wanted: string
}

const ordered =
  (holds: (difference: number) => boolean) =>
  ({ field, actual, wanted }: Comparison): boolean =>
    actual !== '' && holds(compare(field, actual, wanted))

const other = ({ state, wanted }: Comparison): string | null => {
  const element = elementStateOf(elementAt(state, wanted))
  return element ? (valueOf(element.record, element.field.name) ?? '') : null
}

const tests: Partial<Record<Operator, (each: Comparison) => boolean>> = {
  '=': ({ actual, wanted }) => actual === wanted,
  '!=': ({ actual, wanted }) => actual !== wanted,
  '<': ordered((difference) => difference < 0),
  '<=': ordered((difference) => difference <= 0),
  '>': ordered((difference) => difference > 0),
  '>=': ordered((difference) => difference >= 0),
  IN: ({ actual, wanted }) => wanted.split(',').indexOf(actual) >= 0,
  'NOT IN': ({ actual, wanted }) => wanted.split(',').indexOf(actual) < 0,
  STARTSWITH: ({ actual, wanted }) => actual.slice(0, wanted.length) === wanted,
  ENDSWITH: ({ actual, wanted }) => wanted === '' || actual.slice(-wanted.length) === wanted,
  LIKE: ({ actual, wanted }) => actual.indexOf(wanted) >= 0,
  'NOT LIKE': ({ actual, wanted }) => actual.indexOf(wanted) < 0,
  ISEMPTY: ({ actual }) => actual === '',
  EMPTYSTRING: ({ actual }) => actual === '',
  ISNOTEMPTY: ({ actual }) => actual !== '',
  ANYTHING: () => true,
  BETWEEN: ({ field, actual, wanted }) => {
    const [low = '', high = ''] = wanted.split('@')
    return actual !== '' && compare(field, actual, low) >= 0 && compare(field, actual, high) <= 0
  },
  SAMEAS: (each) => other(each) === each.actual,
  NSAMEAS: (each) => other(each) !== each.actual,
  VALCHANGES: ({ record, field }) => isChanged(record, field.name),
  CHANGESTO: ({ record, field, actual, wanted }) => isChanged(record, field.name) && actual === wanted,
  CHANGESFROM: ({ record, field, wanted }) =>
    isChanged(record, field.name) && (record.original[field.name] ?? '') === wanted,
  RELATIVEGT: ({ state, actual, wanted }) => actual > relativeInstant(wanted, state.context.now()),
  RELATIVELT: ({ state, actual, wanted }) => actual !== '' && actual < relativeInstant(wanted, state.context.now()),
}

const numeric = [
  'integer',
  'longint',
  'decimal',
  'float',
  'boolean',
  'percent_complete',
  'order_index',
  'currency',
  'price',
]

function compare(field: FieldMeta, a: string, b: string): number {
  if (numeric.indexOf(field.type) >= 0) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}

function scripted(state: RecordState, value: string): string {
  if (value.indexOf('javascript:') !== 0) return value
  const { realm } = state.context
  const source = value.slice('javascript:'.length)
  return String(realm.evaluate(source, { scope: realm.scope, name: 'condition', bindings: { current: state.self } }))
}
