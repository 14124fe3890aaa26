import type { Database } from '../database'
import type { TableView } from '../dictionary/dictionary'

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
  const names = [...tables].map((table) => `nameSTARTSWITH${table}`).join('^OR')
  const rows = database
    .select('sys_security_acl', `active=true^type=record^${names}`)
    .filter((each) => tables.has((each['name'] ?? '').split('.')[0] ?? ''))
  const required = requiredRoles(database, rows)
  return rows.map((each) => aclOf(database, each, required))
}

/** A row of `sys_security_acl` with the names of its roles. */
export function aclOf(
  database: Database,
  row: Readonly<Record<string, string>>,
  required = requiredRoles(database, [row]),
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

/** Names of the roles that each of some rules requires; undefined for a role that does not exist. */
function requiredRoles(
  database: Database,
  rules: readonly Readonly<Record<string, string>>[],
): Map<string, (string | undefined)[]> {
  const required = new Map<string, (string | undefined)[]>()
  if (rules.length === 0) return required
  const names = new Map(database.select('sys_user_role', '').map((role) => [role['sys_id'], role['name']]))
  const ids = rules.map((each) => each['sys_id'] ?? '').join(',')
  for (const link of database.select('sys_security_acl_role', `sys_security_aclIN${ids}`)) {
    const rule = link['sys_security_acl'] ?? ''
    required.set(rule, [...(required.get(rule) ?? []), names.get(link['sys_user_role'])])
  }
  return required
}
