import type { Node, Term } from '../../data/query/ast'
import { parseEncodedQuery } from '../../data/query/encoded'
import { relativeInstant } from '../../data/query/relative'
import type { FieldMeta } from '../../data/meta'
import { elementAt, elementStateOf } from './element'
import { isChanged, valueOf, type RecordState } from './state'
import { coerce } from './values'

/**
 * True when a record as it is in memory satisfies a condition (of a rule, an ACL, a flow's wait). Text compares case
 * sensitively (documentation: classic business rules, "Filter Conditions"). An unknown field is passed over.
 */
export function matches(state: RecordState, encoded: string): boolean {
  const groups = parseEncodedQuery(encoded).groups
  return groups.some((group) => group.every((node) => matchesNode(state, node)))
}

function matchesNode(state: RecordState, node: Node): boolean {
  if ('any' in node) return node.any.some((each) => matchesNode(state, each))
  if ('all' in node) return node.all.every((each) => matchesNode(state, each))
  return 'term' in node ? matchesTerm(state, node.term) : false
}

function matchesTerm(state: RecordState, term: Term): boolean {
  const element = elementStateOf(elementAt(state, term.field))
  if (!element || term.operator === null) return true
  const { record, field } = element
  const actual = record.secrets[field.name] ?? valueOf(record, field.name) ?? ''
  const text = Array.isArray(term.value) ? term.value.join(',') : scripted(state, term.value)
  const wanted = field.type === 'boolean' && text !== '' ? (coerce(field, text) ?? '') : text
  switch (term.operator) {
    case '=':
      return actual === wanted
    case '!=':
      return actual !== wanted
    case '<':
    case '<=':
    case '>':
    case '>=':
      return actual !== '' && ordered(compare(field, actual, wanted), term.operator)
    case 'IN':
      return text.split(',').indexOf(actual) >= 0
    case 'NOT IN':
      return text.split(',').indexOf(actual) < 0
    case 'STARTSWITH':
      return actual.slice(0, wanted.length) === wanted
    case 'ENDSWITH':
      return wanted === '' || actual.slice(-wanted.length) === wanted
    case 'LIKE':
      return actual.indexOf(wanted) >= 0
    case 'NOT LIKE':
      return actual.indexOf(wanted) < 0
    case 'ISEMPTY':
    case 'EMPTYSTRING':
      return actual === ''
    case 'ISNOTEMPTY':
      return actual !== ''
    case 'ANYTHING':
      return true
    case 'BETWEEN': {
      const [low = '', high = ''] = wanted.split('@')
      return actual !== '' && compare(field, actual, low) >= 0 && compare(field, actual, high) <= 0
    }
    case 'SAMEAS':
    case 'NSAMEAS': {
      const other = elementStateOf(elementAt(state, text))
      const same = other !== null && (valueOf(other.record, other.field.name) ?? '') === actual
      return term.operator === 'SAMEAS' ? same : !same
    }
    case 'VALCHANGES':
      return isChanged(record, field.name)
    case 'CHANGESTO':
      return isChanged(record, field.name) && actual === wanted
    case 'CHANGESFROM':
      return isChanged(record, field.name) && (record.original[field.name] ?? '') === wanted
    case 'RELATIVEGT':
    case 'RELATIVELT': {
      const bound = relativeInstant(text, state.context.now())
      return actual !== '' && (term.operator === 'RELATIVEGT' ? actual > bound : actual < bound)
    }
    default:
      throw new Error(`Operator ${term.operator} in a condition is not implemented in the sandbox: ${term.text}`)
  }
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

function ordered(difference: number, operator: '<' | '<=' | '>' | '>='): boolean {
  if (operator === '<') return difference < 0
  if (operator === '<=') return difference <= 0
  return operator === '>' ? difference > 0 : difference >= 0
}

function scripted(state: RecordState, value: string): string {
  if (value.indexOf('javascript:') !== 0) return value
  const { realm } = state.context
  const source = value.slice('javascript:'.length)
  return String(realm.evaluate(source, { scope: realm.scope, name: 'condition', bindings: { current: state.self } }))
}
