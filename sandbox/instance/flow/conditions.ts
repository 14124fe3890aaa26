import type { Database } from '../data/database'

/** Whether a record meets an encoded query. False when it isn't there. */
export function meets(database: Database, table: string, record: string, conditions: string): boolean {
  const groups = conditions.replace(/\^EQ$/, '').split('^NQ')
  return database.count(table, groups.map((group) => `sys_id=${record}^${group}`).join('^NQ')) > 0
}
