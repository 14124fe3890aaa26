import type { Database } from '../data/database'
import type { RecordChange, Records, Row } from './records'

/** The runtime's view of the instance's database. A table that doesn't exist has no rows. */
export function databaseRecords(database: Database): Records {
  return {
    find(table, equals): Row[] {
      const view = database.tables.view(table)
      if (!view) return []
      const terms = Object.entries(equals).map(([field, value]) => {
        // A query drops a term on an unknown field and then matches more: never what is meant here.
        if (!view.fields.has(field)) throw new Error(`${table} has no field ${field}`)
        return { term: { field, operator: '=' as const, value, text: field } }
      })
      return database.rows.select(view, { groups: [terms], order: [], groupBy: [] }).rows
    },
    get: (table, sysId) => (database.tables.view(table) ? database.get(table, sysId) : null),
    insert: (table, values) => database.insert(table, values),
    update: (table, sysId, values) => {
      if (!database.update(table, sysId, values)) throw new Error(`There is no ${table} with sys_id ${sysId}`)
    },
    delete: (table, sysId) => {
      database.delete(table, sysId)
    },
    onChange: (listener: (change: RecordChange) => void) => {
      database.onChange(listener, () => false)
    },
  }
}
