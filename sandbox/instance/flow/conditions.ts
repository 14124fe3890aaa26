import type { Database } from '../data/database'
import { holds } from '../data/query/holds'
import type { RecordChange } from '../data/writing/writer'

/** True when a record meets an encoded query. False when the record isn't there. */
export function meets(database: Database, table: string, record: string, conditions: string): boolean {
  const groups = conditions.replace(/\^EQ$/, '').split('^NQ')
  return database.count(table, groups.map((group) => `sys_id=${record}^${group}`).join('^NQ')) > 0
}

/** The same of a record that has just been written, without asking the database where it can be told without. */
export function changeMeets(database: Database, { table, sysId, values }: RecordChange, conditions: string): boolean {
  return holds(database.dictionary(table), values, conditions) ?? meets(database, table, sysId, conditions)
}
