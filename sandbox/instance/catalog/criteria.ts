import type { Database } from '../data/database'
import { rowOf, rowsOf } from '../flow/tables'
import type { Criteria } from './item'

/**
 * The user's verdicts on conditions of user criteria, one for each that is set; the script is the caller's. With
 * `matchAll` every one must be met, else one is enough; criteria without any condition match nobody. Source:
 * user-criteria-guide (Match All vs Match Any).
 */
export function verdicts(database: Database, criteria: Criteria, user: string): boolean[] {
  const row = rowOf(database, 'sys_user', user)
  const groups = new Set(rowsOf(database, 'sys_user_grmember', { user }).map((member) => member['group'] ?? ''))
  const roles = new Set(database.rolesOf(user))
  const roleNames = criteria.roles.map((role) => rowOf(database, 'sys_user_role', role)?.['name'] ?? role)
  const conditions: [string[], (value: string) => boolean][] = [
    [criteria.users, (id) => id === user],
    [criteria.groups, (id) => groups.has(id)],
    [roleNames, (name) => roles.has(name)],
    [criteria.companies, (id) => id === row?.['company']],
    [criteria.departments, (id) => id === row?.['department']],
    [criteria.locations, (id) => id === row?.['location']],
  ]
  return conditions.filter(([values]) => values.length > 0).map(([values, meets]) => values.some(meets))
}
