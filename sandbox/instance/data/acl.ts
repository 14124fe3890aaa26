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
  return rows.map((each) => {
    const roles = database
      .select('sys_security_acl_role', `sys_security_acl=${each['sys_id'] ?? ''}`)
      .map((link) => database.get('sys_user_role', link['sys_user_role'] ?? '')?.['name'])
    return {
      name: each['name'] ?? '',
      operation: each['operation'] ?? '',
      deny: each['decision_type'] === 'deny',
      adminOverrides: each['admin_overrides'] === '1' || each['admin_overrides'] === 'true',
      roles: roles.filter((role) => role !== undefined),
      unknownRole: roles.includes(undefined),
      condition: each['condition'] ?? '',
      appliesTo: each['applies_to'] ?? '',
      // The script counts on the advanced form only.
      script: each['advanced'] === '0' || each['advanced'] === 'false' ? '' : (each['script'] ?? ''),
      attribute: each['security_attribute'] ?? '',
    }
  })
}
