import type { Database } from './database'
import type { TableView } from './dictionary/dictionary'

/** An access control rule on records, as the realm knows it (`sys_security_acl` with its roles). */
export type AclMeta = {
  name: string
  operation: string
  /** True: a rule that denies unless it is passed. */
  deny: boolean
  adminOverrides: boolean
  roles: string[]
  /** True: it requires a role that does not exist, which nobody has. */
  unknownRole: boolean
  condition: string
  appliesTo: string
  script: string
  /** Name of a required security attribute, or empty. */
  attribute: string
}

/** Active rules on a table, on those it extends, and on every table. */
export function aclsOf(database: Database, view: TableView): AclMeta[] {
  const tables = new Set([...view.lineage, '*'])
  const rows = database
    .select('sys_security_acl', 'active=true^type=record')
    .filter((each) => tables.has((each['name'] ?? '').split('.')[0] ?? ''))
  const required = requiredRoles(database)
  return rows.map((each) => aclOf(database, each, required))
}

/** A row of `sys_security_acl` with the names of its roles. */
export function aclOf(
  database: Database,
  row: Readonly<Record<string, string>>,
  required = requiredRoles(database),
): AclMeta {
  const roles = required.get(row['sys_id'] ?? '') ?? []
  return {
    name: row['name'] ?? '',
    operation: row['operation'] ?? '',
    deny: row['decision_type'] === 'deny',
    adminOverrides: row['admin_overrides'] === '1' || row['admin_overrides'] === 'true',
    roles: roles.filter((role) => role !== undefined),
    unknownRole: roles.includes(undefined),
    condition: row['condition'] ?? '',
    appliesTo: row['applies_to'] ?? '',
    // The script counts on the advanced form only.
    script: row['advanced'] === '0' || row['advanced'] === 'false' ? '' : (row['script'] ?? ''),
    attribute: row['security_attribute'] ?? '',
  }
}

/** Names of the roles that each rule requires; undefined for a role that does not exist. */
function requiredRoles(database: Database): Map<string, (string | undefined)[]> {
  const names = new Map(database.select('sys_user_role', '').map((role) => [role['sys_id'], role['name']]))
  const required = new Map<string, (string | undefined)[]>()
  for (const link of database.select('sys_security_acl_role', '')) {
    const rule = link['sys_security_acl'] ?? ''
    required.set(rule, [...(required.get(rule) ?? []), names.get(link['sys_user_role'])])
  }
  return required
}
