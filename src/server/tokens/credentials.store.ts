import { deniedPrivilege, text, thrownText } from '../servicenow'
import { fingerprint } from './fingerprint'

export interface FoundCredentials {
  found: true
  clientId: string
  clientSecret: string
}

/** The client id and secret of a credential alias, or the reason why there are none. The secret is in memory only. */
export type ClientCredentials =
  | FoundCredentials
  | { found: false; reason: 'no_alias' | 'no_credential' | 'not_readable' | 'incomplete' | 'broken'; user: string }
  | { found: false; reason: 'denied'; privilege: string; user: string }

/**
 * Reads a Connection & Credential alias of type credential.
 *
 * The platform answers null both when there is no credential and when the user may not read it. Only a user with the
 * role admin can tell the two apart; for any other user the result is that the credential is not readable as that user.
 * Source: documentation, StandardCredentialsProvider API.
 */
export function readClientCredentials(aliasSysId: string): ClientCredentials {
  const user = text(gs.getUserName())
  if (aliasSysId === '') return { found: false, reason: 'no_alias', user }
  try {
    const credential = new sn_cc.StandardCredentialsProvider().getCredentialByAliasID(aliasSysId)
    if (credential === null || credential === undefined) {
      return { found: false, reason: gs.hasRole('admin') ? 'no_credential' : 'not_readable', user }
    }
    const clientId = text(credential.getAttribute('user_name'))
    const clientSecret = text(credential.getAttribute('password'))
    if (clientId === '' || clientSecret === '') return { found: false, reason: 'incomplete', user }
    return { found: true, clientId, clientSecret }
  } catch (error) {
    // Only the name of a privilege is kept of the platform's own text, because the text may quote a secret.
    const privilege = deniedPrivilege(thrownText(error))
    if (privilege !== null) return { found: false, reason: 'denied', privilege, user }
    return { found: false, reason: 'broken', user }
  }
}

/** A fingerprint of the credential: it changes when the credential changes. */
export function madeWith({ clientId, clientSecret }: FoundCredentials): string {
  return fingerprint(clientId, clientSecret)
}

/**
 * True when the token was minted with the credential that the alias has now, or when the user may not read the
 * credential and so can't compare.
 */
export function isMadeWith(token: { madeWith: string }, aliasSysId: string): boolean {
  const credentials = readClientCredentials(aliasSysId)
  if (credentials.found) return token.madeWith === madeWith(credentials)
  return credentials.reason === 'not_readable'
}

/** The value of a Basic Authorization header. Source: RFC 6749 section 2.3.1, RFC 7617. */
export function basicAuthorization(clientId: string, clientSecret: string): string {
  return 'Basic ' + text(gs.base64Encode(clientId + ':' + clientSecret))
}
