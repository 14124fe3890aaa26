import { parseEncodedQuery } from './query/encoded'
import type { Dictionary } from './dictionary/dictionary'
import type { Row, Rows } from './store/rows'

/** Users and their roles: their own, their groups', and the roles that these contain. */
export class People {
  private readonly names = new Map<string, string>()
  private readonly roles = new Map<string, string[]>()

  constructor(
    private readonly dictionary: Dictionary,
    private readonly rows: Rows,
  ) {}

  /** Has to be called after a change to a table of users, groups or roles. */
  forget(): void {
    this.names.clear()
    this.roles.clear()
  }

  /** `user_name` of a user; `system` stands for itself. */
  userName(user: string): string {
    const before = this.names.get(user)
    if (before !== undefined) return before
    const found = this.find('sys_user', `sys_id=${user}`)[0]?.['user_name'] ?? user
    this.names.set(user, found)
    return found
  }

  /** Name of the person with a user_name. */
  displayName(userName: string): string {
    const found = this.find('sys_user', `user_name=${userName}`)[0]?.['name']
    return found ?? (userName === 'system' ? 'System' : userName)
  }

  /** Names of the roles a user has. The system user passes every role check, so it is given `admin`. */
  rolesOf(user: string): string[] {
    if (user === 'system') return ['admin']
    const before = this.roles.get(user)
    if (before) return before
    const own = this.find('sys_user_has_role', `user=${user}`).map((each) => each['role'] ?? '')
    const groups = this.find('sys_user_grmember', `user=${user}`).map((each) => each['group'] ?? '')
    const ofGroups =
      groups.length === 0
        ? []
        : this.find('sys_group_has_role', `groupIN${groups.join(',')}`).map((each) => each['role'] ?? '')
    const names = this.withContained(new Set([...own, ...ofGroups]))
    this.roles.set(user, names)
    return names
  }

  private withContained(sysIds: Set<string>): string[] {
    const queue = [...sysIds]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const each of this.find('sys_user_role_contains', `role=${next}`)) {
        const contained = each['contains'] ?? ''
        if (contained === '' || sysIds.has(contained)) continue
        sysIds.add(contained)
        queue.push(contained)
      }
    }
    if (sysIds.size === 0) return []
    return this.find('sys_user_role', `sys_idIN${[...sysIds].join(',')}`).map((each) => each['name'] ?? '')
  }

  private find(table: string, query: string): Row[] {
    const view = this.dictionary.view(table)
    return view ? this.rows.select(view, parseEncodedQuery(query)).rows : []
  }
}

/** Tables whose rows say who is who and who has which role. */
export const peopleTables: ReadonlySet<string> = new Set([
  'sys_user',
  'sys_user_role',
  'sys_user_has_role',
  'sys_user_grmember',
  'sys_group_has_role',
  'sys_user_role_contains',
])
