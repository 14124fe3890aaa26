import type { UserFacts } from '../realm/runtime/users'
import { isTrue, textIn, type Records, type Row } from './records'

/** The user that background work runs as. It has no row in sys_user and may do everything. */
export const SYSTEM_USER = 'system'

const SYSTEM: UserFacts = {
  sysId: SYSTEM_USER,
  userName: SYSTEM_USER,
  roles: ['admin'],
}

/** Tables whose rows say who has which role. */
const TABLES = new Set([
  'sys_user', 'sys_user_role', 'sys_user_has_role', 'sys_user_role_contains',
  'sys_user_grmember', 'sys_group_has_role',
]) // prettier-ignore

/** Users and their roles. */
export class People {
  private cache = new Map<string, UserFacts>()

  constructor(private readonly records: Records) {
    records.onChange(({ table }) => {
      if (TABLES.has(table)) this.cache.clear()
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
    if (user === SYSTEM_USER) return SYSTEM
    let facts = this.cache.get(user)
    if (!facts) {
      facts = this.read(user)
      this.cache.set(user, facts)
    }
    return facts
  }

  private read(user: string): UserFacts {
    const row: Row = this.records.get('sys_user', user) ?? { sys_id: user }
    const groups = this.records.find('sys_user_grmember', { user }).map((member) => textIn(member, 'group'))
    const granted = this.records
      .find('sys_user_has_role', { user })
      .filter((grant) => !isTrue(grant['inherited']))
      .map((grant) => textIn(grant, 'role'))
    const fromGroups = groups.flatMap((group) =>
      this.records.find('sys_group_has_role', { group }).map((grant) => textIn(grant, 'role')),
    )
    return {
      sysId: user,
      userName: textIn(row, 'user_name'),
      roles: this.names(this.contained([...granted, ...fromGroups])),
    }
  }

  /** The roles and all that these contain, by sys_id. */
  private contained(roles: readonly string[]): Set<string> {
    const all = new Set<string>()
    const open = [...roles]
    for (let role = open.pop(); role !== undefined; role = open.pop()) {
      if (all.has(role)) continue
      all.add(role)
      for (const row of this.records.find('sys_user_role_contains', { role })) open.push(textIn(row, 'contains'))
    }
    return all
  }

  private names(roles: ReadonlySet<string>): string[] {
    return [...roles].map((role) => textIn(this.records.get('sys_user_role', role) ?? {}, 'name')).filter(Boolean)
  }
}
