import { peopleTables, rolesOf, SYSTEM_USER } from '../data/roles'
import type { UserFacts } from '../realm/runtime/users'
import { textIn, type Records } from './records'

/** Users as the runtime knows them: found by name, and the facts that scripts may ask about one. */
export class People {
  private cache = new Map<string, UserFacts>()

  constructor(private readonly records: Records) {
    records.onChange(({ table }) => {
      if (peopleTables.has(table)) this.cache.clear()
    })
  }

  /** sys_id of a user given by sys_id or user name; null when there is none. */
  find(user: string): string | null {
    if (user === SYSTEM_USER) return SYSTEM_USER
    if (this.records.get('sys_user', user)) return user
    const [row] = this.records.find('sys_user', { user_name: user })
    return row ? textIn(row, 'sys_id') : null
  }

  /** The facts that scripts may ask about a user given by sys_id. An unknown one has no name and no role. */
  facts(user: string): UserFacts {
    let facts = this.cache.get(user)
    if (!facts) {
      facts = this.read(user)
      this.cache.set(user, facts)
    }
    return facts
  }

  private read(user: string): UserFacts {
    const row = user === SYSTEM_USER ? { user_name: SYSTEM_USER } : this.records.get('sys_user', user)
    const roles = rolesOf(user, (table, equals) => this.records.find(table, equals))
    return { sysId: user, userName: row ? textIn(row, 'user_name') : '', roles }
  }
}
