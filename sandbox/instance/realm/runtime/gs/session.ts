import type { Realm } from '../../realm'
import { createGlideSession } from '../glideSession'
import { createGlideUser } from '../glideUser'
import type { CurrentUser } from '../users'
import { textOf, type Methods } from '../values'

/** What gs tells about the user and the session (GlideSystem – Scoped). */
export function sessionMethods(realm: Realm, user: CurrentUser): Methods {
  const glideUser = createGlideUser(realm, user)
  const session = createGlideSession(realm, user)
  return {
    getUser: () => glideUser,
    getUserID: () => realm.javaString(user.facts().sysId),
    getUserName: () => realm.javaString(user.facts().userName),
    getUserDisplayName: () => realm.javaString(user.facts().displayName),
    hasRole: (role: unknown) => user.hasRole(textOf(role)),
    getSession: () => session,
    isInteractive: () => realm.transaction().kind === 'interactive',
    isLoggedIn: () => ['interactive', 'rest'].indexOf(realm.transaction().kind) >= 0,
    isMobile: () => false,
    getTimeZoneName: () => realm.javaString(user.facts().timeZone),
    getCurrentScopeName: () => realm.javaString(realm.scope),
  }
}
