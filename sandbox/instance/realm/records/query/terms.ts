import type { Term } from '../../../data/query/ast'
import { operatorNamed } from '../../../data/query/operators'
import type { Context } from '../context'
import { text } from '../install-methods'

/** `(field, value)` or `(field, operator, value)`; `(encoded query)` alone is an encoded query. */
export function termOf({ context }: { context: Context }, args: readonly unknown[]): Term {
  const field = text(args, 0, 'Field name of a query')
  const given = args.length > 2 ? String(args[1]) : '='
  const value = args.length > 2 ? args[2] : args[1]
  const operator = operatorNamed(given)
  const list = operator === 'IN' || operator === 'NOT IN'
  const plain = evaluated({ context }, value === null || value === undefined ? '' : listText(value))
  return {
    field,
    operator,
    value: list ? plain.split(',').map((each) => each.trim()) : plain,
    text: `${field}${given}${plain}`,
  }
}

function listText(value: unknown): string {
  // Arrays come as lists, also those of another context.
  return Object.prototype.toString.call(value) === '[object Array]'
    ? (value as unknown[]).map(String).join(',')
    : String(value)
}

/** A value that starts with `javascript:` is a script whose result is the value. */
export function evaluated({ context }: { context: Context }, value: string): string {
  if (value.indexOf('javascript:') < 0) return value
  const { realm } = context
  return value
    .split('@')
    .map((part) => {
      if (part.indexOf('javascript:') !== 0) return part
      const source = part.slice('javascript:'.length)
      return String(realm.evaluate(source, { scope: realm.scope, name: 'query value', bindings: {} }))
    })
    .join('@')
}
