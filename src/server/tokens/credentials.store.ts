import { deniedPrivilege, text, thrownText } from '../servicenow'
import { fingerprint } from './fingerprint'

export interface FoundCredentials {
  found: true
  clientId: string
  clientSecret: string
}

/** A client id and secret out of a credential alias, or why there is none. The secret is in memory only. */
export type ClientCredentials =
  | FoundCredentials
  | { found: false; reason: 'no_alias' | 'no_credential' | 'not_readable' | 'incomplete' | 'broken'; user: string }
  | { found: false; reason: 'denied'; privilege: string; user: string }

/**
 * Reads a Connection & Credential alias of type credential.
 *
 * The platform answers null both when there is no credential and when the user may not read it. Which of the two it is
 * can be told only by a user with the role admin; anybody else is told that it is not readable as that user.
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
    // The platform's own text is dropped but for a privilege's name: nobody knows what it quotes.
    const privilege = deniedPrivilege(thrownText(error))
    if (privilege !== null) return { found: false, reason: 'denied', privilege, user }
    return { found: false, reason: 'broken', user }
  }
}

/** What changes when the credential does. */
export function madeWith({ clientId, clientSecret }: FoundCredentials): string {
  return fingerprint(clientId, clientSecret)
}

/** Whether a token is still of the credential behind the alias. Who may not read the credential can't tell it is not. */
export function isMadeWith(token: { madeWith: string }, aliasSysId: string): boolean {
  const credentials = readClientCredentials(aliasSysId)
  if (credentials.found) return token.madeWith === madeWith(credentials)
  return credentials.reason === 'not_readable'
}

/** Value of a Basic Authorization header. Source: RFC 6749 section 2.3.1, RFC 7617. */
export function basicAuthorization(clientId: string, clientSecret: string): string {
  return 'Basic ' + text(gs.base64Encode(clientId + ':' + clientSecret))
}
