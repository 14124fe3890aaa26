import type { Realm } from '../realm'

/** The members of a scripted record that flows use. */
export interface FlowRecord {
  [field: string]: unknown
  get(sysId: string): boolean
  initialize(): void
  getValue(field: string): unknown
  setValue(field: string, value: unknown): void
  insert(): unknown
  update(): unknown
  isValidField(field: string): boolean
}

/** A new GlideRecord of the flow's scope. */
export function glideRecord(realm: Realm, table: string): FlowRecord {
  const GlideRecord = realm.globals['GlideRecord'] as new (table: string) => FlowRecord
  return new GlideRecord(table)
}

/** The record with a sys_id. Throws when there is none. */
export function existing(realm: Realm, table: string, sysId: string): FlowRecord {
  const found = glideRecord(realm, table)
  if (!found.get(sysId)) throw new Error(`There is no ${table} record '${sysId}'`)
  return found
}
