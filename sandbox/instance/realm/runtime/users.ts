import type { Transaction } from '../../protocol'
import type { Realm } from '../realm'

/** The facts that scripts may ask about a user. */
export interface UserFacts {
  sysId: string
  userName: string
  /** The names of all roles that the user has. */
  roles: string[]
}

/** Facts about the transaction's user, asked once for each transaction. */
export class CurrentUser {
  private known: { transaction: Transaction; facts: UserFacts } | null = null

  constructor(private readonly realm: Realm) {}

  facts(): UserFacts {
    const transaction = this.realm.transaction()
    if (this.known?.transaction !== transaction) {
      const facts = this.realm.host.call('runtime.user', { user: transaction.user }) as unknown as UserFacts
      this.known = { transaction, facts }
    }
    return this.known.facts
  }

  /** "Returns true for users with the administrator role" (GlideSystem – Scoped, hasRole). */
  hasRole(role: string): boolean {
    const { roles } = this.facts()
    return roles.includes('admin') || roles.includes(role)
  }
}
