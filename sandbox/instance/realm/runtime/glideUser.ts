import type { Realm } from '../realm'
import type { CurrentUser } from './users'
import { notImplemented, textOf, type Methods } from './values'

const HERE = 'sandbox/instance/realm/runtime/glideUser.ts'

/** The scoped GlideUser of the transaction's user (GlideUser – Scoped). */
export function createGlideUser(realm: Realm, user: CurrentUser): Methods {
  const text = (value: string): string => realm.javaString(value)
  return {
    getCompanyID: () => text(user.facts().company),
    getDisplayName: () => text(user.facts().displayName),
    getEmail: () => text(user.facts().email),
    getFirstName: () => text(user.facts().firstName),
    getID: () => text(user.facts().sysId),
    getLastName: () => text(user.facts().lastName),
    getName: () => text(user.facts().userName),
    getRoles: () => user.facts().roles.map(text),
    getUserRoles: () => user.facts().granted.map(text),
    hasRole: (role: unknown) => user.hasRole(textOf(role)),
    isMemberOf: (group: unknown) => user.facts().groups.includes(textOf(group)),
    getPreference: (name: unknown) => {
      const value = realm.host.call('runtime.preference', { user: user.facts().sysId, name: textOf(name) })
      return typeof value === 'string' ? text(value) : null
    },
    savePreference: (name: unknown, value: unknown) => {
      const facts = { user: user.facts().sysId, name: textOf(name), value: textOf(value) }
      realm.host.call('runtime.savePreference', facts)
    },
    getTimeZoneLabel: () => {
      throw notImplemented('GlideUser.getTimeZoneLabel', HERE)
    },
    getTimeZoneLabelLang: () => {
      throw notImplemented('GlideUser.getTimeZoneLabelLang', HERE)
    },
  }
}
