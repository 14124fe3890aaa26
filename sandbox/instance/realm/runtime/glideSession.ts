import type { Realm } from '../realm'
import type { CurrentUser } from './users'
import { notImplemented, textOf, type Methods } from './values'

const HERE = 'sandbox/instance/realm/runtime/glideSession.ts'

/** The part of GlideSession – Scoped that makes sense without a browser. Client data lives for one transaction. */
export function createGlideSession(realm: Realm, user: CurrentUser): Methods {
  let data: { transaction: string; values: Record<string, string> } | null = null
  const clientData = (): Record<string, string> => {
    const { id } = realm.transaction()
    if (data?.transaction !== id) data = { transaction: id, values: {} }
    return data.values
  }
  const absent = (name: string) => (): never => {
    throw notImplemented(`GlideSession.${name}`, HERE)
  }
  return {
    getClientData: (name: unknown) => {
      const value = clientData()[textOf(name)]
      return value === undefined ? null : realm.javaString(value)
    },
    putClientData: (name: unknown, value: unknown) => {
      clientData()[textOf(name)] = textOf(value)
    },
    getLanguage: () => realm.javaString(user.facts().language),
    getTimeZoneName: () => realm.javaString(user.facts().timeZone),
    isImpersonating: () => false,
    isInteractive: () => realm.transaction().kind === 'interactive',
    isLoggedIn: () => ['interactive', 'rest'].indexOf(realm.transaction().kind) >= 0,
    getClientIP: absent('getClientIP'),
    getCurrentApplicationId: absent('getCurrentApplicationId'),
    getCurrentDomainID: absent('getCurrentDomainID'),
    getSessionToken: absent('getSessionToken'),
    getUrlOnStack: absent('getUrlOnStack'),
  }
}
