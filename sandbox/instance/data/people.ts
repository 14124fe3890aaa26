import type { Find } from './find'
import { rolesOf, SYSTEM_USER } from './roles'

/** Users, by the names that records and pages show, and their roles. */
export class People {
  private readonly names = new Map<string, string>()
  private readonly roles = new Map<string, string[]>()

  constructor(private readonly find: Find) {}

  /** Forgets what was read; a change to a table of users, groups or roles has to call it. */
  forget(): void {
    this.names.clear()
    this.roles.clear()
  }

  /** `user_name` of a user; `system` stands for itself. */
  userName(user: string): string {
    const before = this.names.get(user)
    if (before !== undefined) return before
    const found = this.find('sys_user', { sys_id: user })[0]?.['user_name'] ?? user
    this.names.set(user, found)
    return found
  }

  /** Name of the person with a user_name. */
  displayName(userName: string): string {
    const found = this.find('sys_user', { user_name: userName })[0]?.['name']
    return found ?? (userName === SYSTEM_USER ? 'System' : userName)
  }

  /** Names of the roles that a user has. */
  rolesOf(user: string): string[] {
    const before = this.roles.get(user)
    if (before) return before
    const names = rolesOf(user, this.find)
    this.roles.set(user, names)
    return names
  }
}
