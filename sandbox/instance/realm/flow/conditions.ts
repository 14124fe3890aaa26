import { isTrue, textOfValue, type Value } from './values'

/** Operators of flow logic, longest first where one begins another. */
const OPERATORS = [
  'ISNOTEMPTY',
  'ISEMPTY',
  'STARTSWITH',
  'ENDSWITH',
  'NOT LIKE',
  'NOT IN',
  'LIKE',
  'IN',
  '!=',
  '>=',
  '<=',
  '=',
  '>',
  '<',
] as const

const TERM = /^\{\{([^{}]+)\}\}(.*)$/

/**
 * Tells whether a condition of flow logic holds: `{{pill}}=value` terms, joined by
 * `^`, `^OR` and `^NQ` as in an encoded query. Values may hold data pills. Throws on an operator the sandbox lacks.
 */
export function holds(condition: string, valueOf: (pill: string) => Value, textOf: (text: string) => string): boolean {
  return splitOutsidePills(condition.replace(/\^EQ$/, ''), '^NQ').some((group) => {
    // OR binds to the term before it: a^b^ORc is a and (b or c).
    const terms: string[][] = []
    for (const part of splitOutsidePills(group, '^')) {
      const last = terms[terms.length - 1]
      if (part.slice(0, 2) === 'OR' && last) last.push(part.slice(2))
      else terms.push([part])
    }
    return terms.every((alternatives) => alternatives.some((term) => termHolds(term, valueOf, textOf)))
  })
}

function termHolds(term: string, valueOf: (pill: string) => Value, textOf: (text: string) => string): boolean {
  const found = TERM.exec(term)
  const operator = found && OPERATORS.find((each) => (found[2] ?? '').slice(0, each.length) === each)
  if (!found || !operator) throw new Error(`sandbox: condition "${term}" can't be read`)
  const left = valueOf(found[1] ?? '')
  const right = textOf((found[2] ?? '').slice(operator.length))
  const text = textOfValue(left)
  switch (operator) {
    case 'ISEMPTY':
      return text === ''
    case 'ISNOTEMPTY':
      return text !== ''
    case '=':
      return isSame(left, right)
    case '!=':
      return !isSame(left, right)
    case 'IN':
      return right.split(',').some((each) => isSame(left, each))
    case 'NOT IN':
      return !right.split(',').some((each) => isSame(left, each))
    case 'LIKE':
      return lower(text).indexOf(lower(right)) >= 0
    case 'NOT LIKE':
      return lower(text).indexOf(lower(right)) < 0
    case 'STARTSWITH':
      return lower(text).slice(0, right.length) === lower(right)
    case 'ENDSWITH':
      return right === '' || lower(text).slice(-right.length) === lower(right)
    default:
      return compares(text, operator, right)
  }
}

/** Text without regard to case, as in a query; true and false also as 1 and 0. */
function isSame(left: Value, right: string): boolean {
  if (right === 'true' || right === 'false') return isTrue(left) === (right === 'true')
  return lower(textOfValue(left)) === lower(right)
}

function compares(left: string, operator: '<' | '<=' | '>' | '>=', right: string): boolean {
  if (left === '' || right === '') return false
  const numbers = !isNaN(Number(left)) && !isNaN(Number(right))
  const [a, b] = numbers ? [Number(left), Number(right)] : [left, right]
  if (operator === '<') return a < b
  if (operator === '<=') return a <= b
  return operator === '>' ? a > b : a >= b
}

function lower(text: string): string {
  return text.toLowerCase()
}

/** Splits a text at a separator, but not inside `{{…}}`. */
export function splitOutsidePills(text: string, separator: string): string[] {
  const parts: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const two = text.slice(at, at + 2)
    if (two === '{{') depth += 1
    else if (two === '}}') depth -= 1
    if (depth === 0 && text.slice(at, at + separator.length) === separator) {
      parts.push(text.slice(from, at))
      from = at + separator.length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)]
}
