import type { Database } from '../data/database'

export type Row = Readonly<Record<string, string>>

/** Rows whose columns have these values; none when there is no such table. Values must not hold `^`. */
export function rowsOf(database: Database, table: string, equals: Readonly<Record<string, string>>): Row[] {
  if (!database.tables.view(table)) return []
  const terms = Object.entries(equals).map(([field, value]) => `${field}=${value}`)
  return database.select(table, terms.join('^'))
}

export function rowOf(database: Database, table: string, sysId: string): Row | null {
  return database.tables.view(table) ? database.get(table, sysId) : null
}

/** A true/false column; columns that only the package knows hold text. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

export function byOrder(left: Row, right: Row): number {
  return Number(left['order'] ?? 0) - Number(right['order'] ?? 0)
}

/** Name of the scope that a `sys_scope` column points to. */
export function scopeName(database: Database, sysScope: string | undefined): string {
  if (sysScope === undefined || sysScope === '' || sysScope === 'global') return 'global'
  const row = rowOf(database, 'sys_scope', sysScope) ?? rowOf(database, 'sys_app', sysScope)
  return row?.['scope'] ?? database.scope
}
