import type { Realm } from '../../realm'
import type { CurrentUser } from '../users'
import { textOf, type Methods } from '../values'

/** The methods with which gs tells about the user and the session (GlideSystem – Scoped). */
export function sessionMethods(realm: Realm, user: CurrentUser): Methods {
  return {
    getUserID: () => realm.javaString(user.facts().sysId),
    getUserName: () => realm.javaString(user.facts().userName),
    hasRole: (role: unknown) => user.hasRole(textOf(role)),
    isInteractive: () => realm.transaction().kind === 'interactive',
    getCurrentScopeName: () => realm.javaString(realm.scope),
  }
}
