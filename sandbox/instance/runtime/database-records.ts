import type { Database } from '../data/database'
import type { RecordChange, Records } from './records'

/** The runtime's view of the instance's database. A table that doesn't exist has no rows. */
export function databaseRecords(database: Database): Records {
  return {
    find: (table, equals) => database.find(table, equals),
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
