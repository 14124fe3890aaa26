import { parseEncodedQuery } from './query/encoded'
import type { Dictionary } from './dictionary/dictionary'
import { rolesOf, SYSTEM_USER } from './roles'
import type { Row, Rows } from './store/rows'

/** Users, by the names that records and pages show, and their roles. */
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
    return found ?? (userName === SYSTEM_USER ? 'System' : userName)
  }

  /** Names of the roles that a user has. */
  rolesOf(user: string): string[] {
    const before = this.roles.get(user)
    if (before) return before
    const names = rolesOf(user, (table, equals) => {
      const terms = Object.entries(equals).map(([column, value]) => `${column}=${value}`)
      return this.find(table, terms.join('^'))
    })
    this.roles.set(user, names)
    return names
  }

  private find(table: string, query: string): Row[] {
    const view = this.dictionary.view(table)
    return view ? this.rows.select(view, parseEncodedQuery(query)).rows : []
  }
}
