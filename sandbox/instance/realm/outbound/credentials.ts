import type { Realm } from '../realm'
import { refuseRest } from '../runtime/documented'

type Attributes = Record<string, string>

/** `sn_cc.StandardCredentialsProvider` of one realm. Source: StandardCredentialsProvider – Scoped, Global. */
export function standardCredentialsProviderClass(realm: Realm) {
  function credential(alias: unknown): { getAttribute(name: unknown): string | null } | null {
    const attributes = realm.host.call('outbound.credentialByAlias', { id: String(alias) }) as Attributes | null
    return attributes && { getAttribute: (name) => attributeOf(realm, attributes, name) }
  }

  class StandardCredentialsProvider {
    /** Null when the alias has no credential, isn't of type `credential`, or the user isn't admin. */
    getCredentialByAliasID(aliasId: unknown): { getAttribute(name: unknown): string | null } | null {
      return credential(aliasId)
    }
  }
  refuseRest(StandardCredentialsProvider.prototype, 'sn_cc.StandardCredentialsProvider')
  return StandardCredentialsProvider
}

function attributeOf(realm: Realm, attributes: Attributes, name: unknown): string | null {
  const value = attributes[String(name)]
  return value === undefined ? null : realm.javaString(value)
}
