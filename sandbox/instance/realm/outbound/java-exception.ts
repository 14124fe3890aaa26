import type { Realm } from '../realm'

/**
 * What a script catches when the platform's Java throws: not an `Error`, but something with `getMessage()`.
 * Source: Direct RESTMessageV2 example (`ex.getMessage()` in the catch block).
 */
export interface JavaException {
  message: string
  getMessage(): string
  toString(): string
}

export function javaException(realm: Realm, className: string, message: string): JavaException {
  return {
    message: realm.javaString(message),
    getMessage: () => realm.javaString(message),
    toString: () => realm.javaString(`${className}: ${message}`),
  }
}
