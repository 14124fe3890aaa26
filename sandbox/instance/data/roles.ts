import type { Find } from './find'

/** The user that background work runs as. It has no row in sys_user and may do everything. */
export const SYSTEM_USER = 'system'

/** Tables whose rows say who is who and who has which role. */
export const peopleTables: ReadonlySet<string> = new Set([
  'sys_user',
  'sys_user_role',
  'sys_user_has_role',
  'sys_user_grmember',
  'sys_group_has_role',
  'sys_user_role_contains',
])

/**
 * Names of the roles that a user has, as scripts, access controls and pages are all told: those of `sys_user_has_role`,
 * those of the user's groups, and what these contain. A row of `sys_user_has_role` is a role that the user has, with
 * `inherited` too: the platform writes such a row for a role that came through a group or another role (documentation:
 * User Role Inheritance API), and goes by that table. The sandbox writes none, so it follows groups and roles as well.
 * The system user passes every role check, so it is given `admin`.
 */
export function rolesOf(user: string, find: Find): string[] {
  if (user === SYSTEM_USER) return ['admin']
  const groups = columnOf(find('sys_user_grmember', { user }), 'group')
  const open = [
    ...columnOf(find('sys_user_has_role', { user }), 'role'),
    ...groups.flatMap((group) => columnOf(find('sys_group_has_role', { group }), 'role')),
  ]
  const roles = new Set<string>()
  for (let role = open.pop(); role !== undefined; role = open.pop()) {
    if (roles.has(role)) continue
    roles.add(role)
    open.push(...columnOf(find('sys_user_role_contains', { role }), 'contains'))
  }
  return [...roles].flatMap((role) => columnOf(find('sys_user_role', { sys_id: role }), 'name'))
}

function columnOf(rows: ReturnType<Find>, column: string): string[] {
  return rows.map((row) => row[column] ?? '').filter((value) => value !== '')
}
