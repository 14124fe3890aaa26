import type { Records } from './records'

/** Whether a user may read credentials: the system user, and whoever has the role admin. */
export function isAdmin(records: Records, user: string): boolean {
  if (user === 'system') return true
  const [admin] = records.find('sys_user_role', { name: 'admin' })
  return admin !== undefined && records.find('sys_user_has_role', { user, role: admin['sys_id'] ?? '' }).length > 0
}
