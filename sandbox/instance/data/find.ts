import type { Dictionary } from './dictionary/dictionary'
import type { Rows } from './store/rows'

/** Rows of a table whose columns have these values; none where there is no such table. */
export type Find = (
  table: string,
  equals: Readonly<Record<string, string>>,
) => readonly Readonly<Record<string, string | null>>[]

/** Finds rows in the instance's own tables. */
export function findIn(tables: Dictionary, rows: Rows): Find {
  return (table, equals) => {
    const view = tables.view(table)
    if (!view) return []
    const terms = Object.entries(equals).map(([field, value]) => {
      // A query drops a term on an unknown field and then matches more: never what is meant here.
      if (!view.fields.has(field)) throw new Error(`${table} has no field ${field}`)
      return { term: { field, operator: '=' as const, value, text: field } }
    })
    return rows.select(view, { groups: [terms], order: [], groupBy: [] }).rows
  }
}
