import type { Field } from '../dictionary/dictionary'
import { storedBoolean } from '../dictionary/booleans'
import type { Operator, Term } from './ast'
import { relativeInstant } from './relative'

/** A column in a statement. */
export interface Operand {
  sql: string
  field: Field
}

interface Surroundings {
  now: number
  /** Display column of the record that the field refers to; null when it is no reference. */
  display: () => Operand | null
  /** Another field of the same query. */
  other: (path: string) => Operand | null
  /** A table and all that extend it. */
  family: (table: string) => readonly string[]
}

type Sql = { sql: string; params: string[] }

const comparisons: Partial<Record<Operator, string>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' }
const fieldComparisons: Partial<Record<Operator, string>> = {
  GT_FIELD: '>',
  LT_FIELD: '<',
  GT_OR_EQUALS_FIELD: '>=',
  LT_OR_EQUALS_FIELD: '<=',
}

/**
 * One condition as SQL. A negative condition also matches rows whose field is empty ("says anything but", documentation:
 * platform-user-interface/r_OpAvailableFiltersQueries). Text operators on a reference look at its display value.
 */
export function condition(term: Term, operand: Operand, around: Surroundings): Sql {
  const operator = term.operator
  const { sql } = operand
  const value = Array.isArray(term.value) ? term.value.join(',') : term.value
  const param = stored(operand.field, value)
  const comparison = operator === null ? undefined : comparisons[operator]
  if (comparison) return { sql: `${sql} ${comparison} ?`, params: [param] }
  const byField = operator === null ? undefined : fieldComparisons[operator]
  if (byField) return withOther(operand, value, around, (other) => `${sql} ${byField} ${other}`)
  switch (operator) {
    case '=':
      return value === '' ? { sql: `${sql} IS NULL`, params: [] } : { sql: `${sql} = ?`, params: [param] }
    case '!=':
      return value === ''
        ? { sql: `${sql} IS NOT NULL`, params: [] }
        : { sql: `(${sql} <> ? OR ${sql} IS NULL)`, params: [param] }
    case 'IN':
    case 'NOT IN':
      return list(operand, term.value, operator)
    case 'STARTSWITH':
      return like(around.display() ?? operand, `${pattern(value)}%`)
    case 'ENDSWITH':
      return like(around.display() ?? operand, `%${pattern(value)}`)
    case 'LIKE':
      return like(around.display() ?? operand, `%${pattern(value)}%`)
    case 'NOT LIKE': {
      const shown = around.display() ?? operand
      const matched = like(shown, `%${pattern(value)}%`)
      return { sql: `(NOT ${matched.sql} OR ${shown.sql} IS NULL)`, params: matched.params }
    }
    case 'ISEMPTY':
    case 'EMPTYSTRING':
      return { sql: `${sql} IS NULL`, params: [] }
    case 'ISNOTEMPTY':
      return { sql: `${sql} IS NOT NULL`, params: [] }
    case 'ANYTHING':
      return { sql: '1', params: [] }
    case 'BETWEEN':
      return between(operand, value.split('@'))
    case 'ON':
      return between(operand, value.split('@').slice(1))
    case 'NOTON': {
      const on = between(operand, value.split('@').slice(1))
      return { sql: `(NOT ${on.sql} OR ${sql} IS NULL)`, params: on.params }
    }
    case 'RELATIVEGT':
      return { sql: `${sql} > ?`, params: [relativeInstant(value, around.now)] }
    case 'RELATIVELT':
      return { sql: `${sql} < ?`, params: [relativeInstant(value, around.now)] }
    case 'SAMEAS':
      return withOther(operand, value, around, (other) => `${sql} = ${other}`)
    case 'NSAMEAS':
      return withOther(
        operand,
        value,
        around,
        (other) => `(${sql} <> ${other} OR (${sql} IS NULL) <> (${other} IS NULL))`,
      )
    case 'INSTANCEOF':
      return list(operand, [...around.family(value)], 'IN')
    default:
      throw new Error(`Operator ${String(operator)} has a meaning in conditions of business rules only: ${term.text}`)
  }
}

function list(operand: Operand, given: string | string[], operator: 'IN' | 'NOT IN'): Sql {
  const values = Array.isArray(given) ? given : given.split(',')
  const params = [JSON.stringify(values.filter((each) => each !== '').map((each) => stored(operand.field, each)))]
  const matched = `${operand.sql} ${operator} (SELECT value FROM json_each(?))`
  const empty = values.includes('')
  if (operator === 'IN') return { sql: empty ? `(${matched} OR ${operand.sql} IS NULL)` : matched, params }
  return { sql: empty ? `${matched}` : `(${matched} OR ${operand.sql} IS NULL)`, params }
}

function like(operand: Operand, text: string): Sql {
  return { sql: `${operand.sql} LIKE ? ESCAPE '\\'`, params: [text] }
}

const pattern = (value: string): string => value.replace(/[\\%_]/g, (character) => `\\${character}`)

function between(operand: Operand, bounds: readonly string[]): Sql {
  const [low, high] = bounds
  if (low === undefined || high === undefined) {
    throw new Error(`A range on ${operand.field.name} needs two bounds separated by @`)
  }
  return { sql: `${operand.sql} BETWEEN ? AND ?`, params: [stored(operand.field, low), stored(operand.field, high)] }
}

/** SAMEAS and the like name another field; `@day` behind it compares days. */
function withOther(operand: Operand, value: string, around: Surroundings, make: (other: string) => string): Sql {
  const [path, unit] = value.split('@')
  const other = around.other(path ?? '')
  if (unit !== undefined)
    throw new Error(`Comparing ${operand.field.name} by ${unit} is not implemented in the sandbox`)
  return other ? { sql: make(other.sql), params: [] } : { sql: '0', params: [] }
}

function stored(field: Field, value: string): string {
  if (value.startsWith('javascript:')) {
    throw new Error(`Condition on ${field.name}: "${value}" must be evaluated by a script before it gets here`)
  }
  return field.storage === 'boolean' ? storedBoolean(value) : value
}
