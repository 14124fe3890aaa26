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

/** The values that an operator works with. */
interface Condition {
  operand: Operand
  /** The column, as SQL. */
  sql: string
  value: string
  list: string[]
  around: Surroundings
}

const compared =
  (operator: string) =>
  ({ sql, operand, value }: Condition): Sql => ({ sql: `${sql} ${operator} ?`, params: [stored(operand.field, value)] })

const comparedToField =
  (operator: string) =>
  (each: Condition): Sql =>
    withOther(each, (other) => `${each.sql} ${operator} ${other}`)

const shown = ({ operand, around }: Condition): Operand => around.display() ?? operand

const isNull = ({ sql }: Condition): Sql => ({ sql: `${sql} IS NULL`, params: [] })
/**
 * A text that is not empty is asked for as a range, for which SQLite uses an index, as an instance's database does for
 * IS NOT NULL (MySQL: "Range Optimization").
 */
const isNotNull = ({ sql, operand }: Condition): Sql => ({
  sql: operand.field.storage === 'text' ? `${sql} > ''` : `${sql} IS NOT NULL`,
  params: [],
})

/** A condition that is denied also holds for an empty field ("says anything but", in the list of operators). */
const not = ({ sql, params }: Sql, column: string): Sql => ({ sql: `(NOT ${sql} OR ${column} IS NULL)`, params })

const operators: Partial<Record<Operator, (condition: Condition) => Sql>> = {
  '<': compared('<'),
  '<=': compared('<='),
  '>': compared('>'),
  '>=': compared('>='),
  GT_FIELD: comparedToField('>'),
  LT_FIELD: comparedToField('<'),
  GT_OR_EQUALS_FIELD: comparedToField('>='),
  LT_OR_EQUALS_FIELD: comparedToField('<='),
  '=': (each) => (each.value === '' ? isNull(each) : compared('=')(each)),
  '!=': (each) => (each.value === '' ? isNotNull(each) : not(compared('=')(each), each.sql)),
  IN: (each) => list(each.operand, each.list, 'IN'),
  'NOT IN': (each) => list(each.operand, each.list, 'NOT IN'),
  INSTANCEOF: (each) => list(each.operand, [...each.around.family(each.value)], 'IN'),
  STARTSWITH: (each) => like(shown(each), `${pattern(each.value)}%`),
  ENDSWITH: (each) => like(shown(each), `%${pattern(each.value)}`),
  LIKE: (each) => like(shown(each), `%${pattern(each.value)}%`),
  'NOT LIKE': (each) => not(like(shown(each), `%${pattern(each.value)}%`), shown(each).sql),
  ISEMPTY: isNull,
  EMPTYSTRING: isNull,
  ISNOTEMPTY: isNotNull,
  ANYTHING: () => ({ sql: '1', params: [] }),
  BETWEEN: (each) => between(each.operand, each.value.split('@')),
  ON: (each) => between(each.operand, each.value.split('@').slice(1)),
  NOTON: (each) => not(between(each.operand, each.value.split('@').slice(1)), each.sql),
  RELATIVEGT: ({ sql, value, around }) => ({ sql: `${sql} > ?`, params: [relativeInstant(value, around.now)] }),
  RELATIVELT: ({ sql, value, around }) => ({ sql: `${sql} < ?`, params: [relativeInstant(value, around.now)] }),
  SAMEAS: comparedToField('='),
  NSAMEAS: (each) =>
    withOther(each, (other) => `(${each.sql} <> ${other} OR (${each.sql} IS NULL) <> (${other} IS NULL))`),
}

/** One condition as SQL. Text operators on a reference look at its display value. */
export function condition(term: Term, operand: Operand, around: Surroundings): Sql {
  const make = term.operator === null ? undefined : operators[term.operator]
  if (!make)
    throw new Error(`${String(term.operator)} has a meaning in conditions of business rules only: ${term.text}`)
  const value = Array.isArray(term.value) ? term.value.join(',') : term.value
  return make({
    operand,
    sql: operand.sql,
    value,
    list: Array.isArray(term.value) ? term.value : value.split(','),
    around,
  })
}

function list(operand: Operand, values: readonly string[], operator: 'IN' | 'NOT IN'): Sql {
  const params = [JSON.stringify(values.filter((each) => each !== '').map((each) => stored(operand.field, each)))]
  const matched = `${operand.sql} ${operator} (SELECT value FROM json_each(?))`
  const empty = values.includes('')
  if (operator === 'IN') return { sql: empty ? `(${matched} OR ${operand.sql} IS NULL)` : matched, params }
  return { sql: empty ? matched : `(${matched} OR ${operand.sql} IS NULL)`, params }
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

/** The other field that a comparison of two fields, as SAMEAS, names. */
function withOther({ operand, value, around }: Condition, make: (other: string) => string): Sql {
  const [path, unit] = value.split('@')
  if (unit !== undefined)
    throw new Error(`Comparing ${operand.field.name} by ${unit} is not implemented by the sandbox`)
  const other = around.other(path ?? '')
  return other ? { sql: make(other.sql), params: [] } : { sql: '0', params: [] }
}

function stored(field: Field, value: string): string {
  if (value.startsWith('javascript:')) {
    throw new Error(`Condition on ${field.name}: "${value}" must be evaluated by a script before it gets here`)
  }
  return field.storage === 'boolean' ? storedBoolean(value) : value
}
