import { generateKeyPairSync, randomBytes, randomUUID, type KeyObject } from 'node:crypto'
import { sign, verify } from 'jsonwebtoken'
import type { OAuthClient } from './oauth-client'
import type { Organization } from '../organization'

/** Claims of a token of the contract `byoc_registration`. Times are seconds since 1970. */
export interface TokenClaims {
  iss: string
  sub: string
  client_id: string
  aud: string
  org: string
  orgs: string[]
  scope: string
  iat: number
  exp: number
  jti: string
}

type GivenClaims = Omit<TokenClaims, 'jti' | 'sub' | 'client_id'>

/** A token as the cloud remembers it. Times are milliseconds. An opaque one is good for its client's home only. */
export interface IssuedToken {
  readonly id: string
  readonly client: OAuthClient
  /** Organization that it was asked for; another than `org` where a stand-in makes it so. */
  readonly askedFor: Organization
  readonly kind: 'jwt' | 'opaque'
  /** Organization that the token is for; lower case. */
  readonly org: string
  readonly orgs: readonly string[]
  readonly scopes: readonly string[]
  readonly issuedAt: number
  readonly expiresAt: number
  revoked: boolean
}

/** The reason why a bearer token is not a live one. */
export type TokenRefusal = 'invalid_signature' | 'unknown_token' | 'expired' | 'revoked'

interface Keys {
  privateKey: KeyObject
  publicKey: KeyObject
}

/** Mints and checks tokens. A value that was never issued here is told apart by its signature. */
export class TokenStore {
  private readonly keys: Keys = newKeys()
  private readonly strayKeys: Keys = newKeys()
  private readonly byValue = new Map<string, IssuedToken>()
  private readonly everIssued = new Set<string>()

  /** Signs and remembers a JWT. Lifetimes are whole seconds, as in the claims. */
  mintJwt(client: OAuthClient, askedFor: Organization, claims: GivenClaims): string {
    const full = fullClaims(client, claims)
    const value = sign(full, this.keys.privateKey, { algorithm: 'ES256' })
    this.remember(value, {
      id: full.jti,
      client,
      askedFor,
      kind: 'jwt',
      org: full.org,
      orgs: full.orgs,
      scopes: full.scope.split(' ').filter(Boolean),
      issuedAt: full.iat * 1000,
      expiresAt: full.exp * 1000,
      revoked: false,
    })
    return value
  }

  /** A JWT signed with a key that the API hosts don't know. */
  mintStrayJwt(client: OAuthClient, claims: GivenClaims): string {
    const value = sign(fullClaims(client, claims), this.strayKeys.privateKey, { algorithm: 'ES256' })
    this.everIssued.add(value)
    return value
  }

  /** An opaque token, as the public platform issues them. Times are milliseconds. */
  mintOpaque(client: OAuthClient, askedFor: Organization, org: string, issuedAt: number, expiresAt: number): string {
    const value = opaqueValue()
    this.remember(value, {
      id: randomUUID(),
      client,
      askedFor,
      kind: 'opaque',
      org,
      orgs: [org],
      scopes: [],
      issuedAt,
      expiresAt,
      revoked: false,
    })
    return value
  }

  /** An opaque token that the API hosts don't know. */
  mintUnknown(): string {
    const value = opaqueValue()
    this.everIssued.add(value)
    return value
  }

  /** A token of three parts with dots between them, and nothing of a JWT inside. */
  mintBrokenJwt(): string {
    const part = (): string => randomBytes(24).toString('base64url')
    const value = `${part()}.${part()}.${part()}`
    this.everIssued.add(value)
    return value
  }

  /** The token that was issued under this value, live or not. */
  find(value: string): IssuedToken | undefined {
    return this.byValue.get(value)
  }

  /** The live token of this value at `now` (milliseconds), or why there is none. */
  check(value: string, now: number): IssuedToken | TokenRefusal {
    const token = this.byValue.get(value)
    if (!token) return this.isSignedHere(value) ? 'unknown_token' : 'invalid_signature'
    if (token.revoked) return 'revoked'
    return now < token.expiresAt ? token : 'expired'
  }

  /** Revokes every token, or those of one client. Returns how many. */
  revoke(clientId?: string): number {
    let count = 0
    for (const token of this.byValue.values()) {
      if (token.revoked || (clientId !== undefined && token.client.clientId !== clientId)) continue
      token.revoked = true
      count += 1
    }
    return count
  }

  revokeValue(value: string): void {
    const token = this.byValue.get(value)
    if (token) token.revoked = true
  }

  /** Every token that was ever handed out: tests look for them where none may be. */
  values(): string[] {
    return [...this.everIssued]
  }

  private remember(value: string, token: IssuedToken): void {
    this.byValue.set(value, token)
    this.everIssued.add(value)
  }

  private isSignedHere(value: string): boolean {
    try {
      verify(value, this.keys.publicKey, { algorithms: ['ES256'], ignoreExpiration: true, ignoreNotBefore: true })
      return true
    } catch {
      return false
    }
  }
}

function fullClaims(client: OAuthClient, claims: GivenClaims): TokenClaims {
  return { ...claims, sub: client.clientId, client_id: client.clientId, jti: randomUUID() }
}

function opaqueValue(): string {
  return randomBytes(64).toString('base64url')
}

function newKeys(): Keys {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}
