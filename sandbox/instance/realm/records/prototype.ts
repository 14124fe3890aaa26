import type { Context } from './context'
import { fieldAccessors } from './element/element'
import { stateOf } from './state'

/** Prototype with the table's fields. A field named like a method hides it, as the documentation warns of `query`. */
export function prototypeOf(context: Context, tableName: string, className: string, base: object): object {
  const table = context.table(tableName)
  if (!table) return base
  const before = table.prototypes[className]
  if (before) return before
  const made = Object.create(base) as object
  fieldAccessors(made, table, stateOf)
  table.prototypes[className] = made
  return made
}
