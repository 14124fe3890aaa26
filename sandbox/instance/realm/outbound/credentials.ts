import type { Realm } from '../realm'
import { refuse } from './refuse'

type Attributes = Record<string, string>

/** `sn_cc.StandardCredentialsProvider` of one realm. Source: StandardCredentialsProvider – Scoped, Global. */
export function standardCredentialsProviderClass(realm: Realm) {
  function credential(op: string, id: unknown): { getAttribute(name: unknown): string | null } | null {
    const attributes = realm.host.call(op, { id: String(id) }) as Attributes | null
    return attributes && { getAttribute: (name) => attributeOf(realm, attributes, name) }
  }

  return class StandardCredentialsProvider {
    /** Null when the alias has no credential, isn't of type `credential`, or the user isn't admin. */
    getCredentialByAliasID(aliasId: unknown): { getAttribute(name: unknown): string | null } | null {
      return credential('outbound.credentialByAlias', aliasId)
    }

    getCredentialByID(sysId: unknown): { getAttribute(name: unknown): string | null } | null {
      return credential('outbound.credentialById', sysId)
    }

    getCredentials(): never {
      return refuse('StandardCredentialsProvider.getCredentials()')
    }

    getAuthCredentialByID(): never {
      return refuse('StandardCredentialsProvider.getAuthCredentialByID()')
    }
  }
}

/** `sn_cc.ConnectionInfoProvider` of one realm. Sources: ConnectionInfoProvider, ConnectionInfo – Scoped, Global. */
export function connectionInfoProviderClass(realm: Realm) {
  return class ConnectionInfoProvider {
    getConnectionInfo(aliasId: unknown) {
      const found = realm.host.call('outbound.connection', { id: String(aliasId) }) as {
        attributes: Attributes
        credential: Attributes
      } | null
      if (!found) return null
      return {
        getAttribute: (name: unknown) => attributeOf(realm, found.attributes, name),
        getCredentialAttribute: (name: unknown) => attributeOf(realm, found.credential, name),
        getDataMap: () => {
          const map: Attributes = {}
          for (const name of Object.keys(found.attributes)) map[name] = attributeOf(realm, found.attributes, name) ?? ''
          return map
        },
        getExtendedAttributes: () => refuse('ConnectionInfo.getExtendedAttributes()'),
      }
    }

    getConnectionInfoByDomain(): never {
      return refuse('ConnectionInfoProvider.getConnectionInfoByDomain()')
    }
  }
}

function attributeOf(realm: Realm, attributes: Attributes, name: unknown): string | null {
  const value = attributes[String(name)]
  return value === undefined ? null : realm.javaString(value)
}
