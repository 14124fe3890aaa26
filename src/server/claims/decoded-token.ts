import { arrayOf, isObject, numberOf, objectOf, stringOf, type Json, type JsonObject } from '../genesys'
import { readJwt } from './jwt'

/** The claims of a token; null where a claim is absent. Times are epoch milliseconds. */
export interface TokenClaims {
  organization: string | null
  audience: readonly string[] | null
  organizations: readonly string[] | null
  scopes: readonly string[] | null
  clientId: string | null
  subject: string | null
  issuedAt: number | null
  expiresAt: number | null
}

export type DecodedToken = { kind: 'claims'; claims: TokenClaims } | { kind: 'opaque' } | { kind: 'unreadable' }

/** Reads a JWT's claims without proving its signature: only Genesys can. */
export function decodeToken(token: string): DecodedToken {
  const jwt = readJwt(token)
  return jwt.kind === 'payload' ? { kind: 'claims', claims: toClaims(jwt.payload) } : jwt
}

function toClaims(payload: JsonObject): TokenClaims {
  return {
    organization: stringOf(payload, 'org') ?? stringOf(objectOf(payload, 'org') ?? {}, 'id'),
    audience: audienceOf(payload),
    organizations: ids(payload, 'orgs'),
    scopes: arrayOf(payload, 'scope') === null ? scopeWords(payload) : (ids(payload, 'scope') ?? []),
    clientId: stringOf(payload, 'client_id'),
    subject: stringOf(payload, 'sub'),
    issuedAt: seconds(payload, 'iat'),
    expiresAt: seconds(payload, 'exp'),
  }
}

function scopeWords(payload: JsonObject): string[] | null {
  const scope = payload['scope']
  return typeof scope === 'string' ? words(scope) : null
}

/** The words of a text in which spaces or commas stand between them. */
export function words(text: string): string[] {
  return text.split(/[\s,]/).filter((word) => word !== '')
}

/**
 * The organizations that the token is meant for. Null when it names none: a JWT's audience may also be the API's own
 * address or the client itself (RFC 7519, 4.1.3), which names no organization.
 */
function audienceOf(payload: JsonObject): string[] | null {
  const named = ids(payload, 'aud')?.filter((one) => !/^[a-z][a-z0-9+.-]*:/i.test(one))
  const own = [stringOf(payload, 'client_id'), stringOf(payload, 'azp')]
  const organizations = named?.filter((one) => !own.includes(one)) ?? []
  return organizations.length === 0 ? null : organizations
}

/** Names in a member: a text, or a list of texts or of entities with an id. Null when nothing in it can be read. */
function ids(payload: JsonObject, key: string): string[] | null {
  const text = payload[key]
  if (typeof text === 'string') return words(text)
  const list = arrayOf(payload, key)
  const read = list?.map(idOf).filter((id) => id !== null) ?? null
  return read?.length === 0 && list?.length !== 0 ? null : read
}

function idOf(value: Json): string | null {
  if (typeof value === 'string') return value
  return isObject(value) ? stringOf(value, 'id') : null
}

function seconds(payload: JsonObject, key: string): number | null {
  const value = numberOf(payload, key)
  return value === null ? null : value * 1000
}
