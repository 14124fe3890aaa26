import { sameOrganization } from '../genesys'
import { decodeToken, words, type DecodedToken, type TokenClaims } from './decoded-token'

/**
 * The objections to a token for its organization, by its claims alone, before Genesys is asked. `code` is the verdict's
 * code.
 * `opaque`: the token has no usable claims, or they name several organizations; `tokens/me` must prove its owner.
 * `meantFor`: the claims name this organization, and no other, as the one that the token was minted for. Evidence never
 * holds the token.
 * `expiresAt`: the expiry in the claims.
 */
export type TokenFinding =
  | { kind: 'good'; evidence: readonly string[]; expiresAt: number | null }
  | { kind: 'opaque'; evidence: readonly string[]; expiresAt: number | null; meantFor: boolean }
  | {
      kind: 'bad'
      code:
        | 'token_for_other_organization'
        | 'organization_not_linked'
        | 'scope_not_granted'
        | 'token_expired'
        | 'unexpected_response'
      evidence: readonly string[]
      otherOrgId: string | null
      clockDifferenceMs: number | null
    }

/** The facts by which a token is judged. */
export interface TokenQuestion {
  targetOrgId: string
  scope: string | null
  grantedScope: string | null
  now: number
  skewMs: number
}

/**
 * Judges whether the token is good for this organization.
 * @param question `now`: the instance's clock; `skewMs`: Genesys' clock minus the instance's, 0 when unknown;
 *   `grantedScope`: the token answer's `scope`, null when it had none; `scope`: null under the contract `platform`,
 *   which uses no scopes and promises nothing about a token's content, so that every token counts as opaque.
 */
export function checkToken({ token, ...question }: TokenQuestion & { token: string }): TokenFinding {
  return judgeToken(decodeToken(token), question)
}

/** Judges a token that is already decoded: decoding takes time, and is done once for many calls. */
export function judgeToken(decoded: DecodedToken, question: TokenQuestion): TokenFinding {
  const { targetOrgId, scope, grantedScope, now, skewMs } = question
  if (scope === null) return opaque('On this contract a token says nothing of itself.')
  const answered = grantedScope === null ? null : words(grantedScope)
  if (decoded.kind === 'unreadable') {
    return bad('unexpected_response', ['The token looks like a JWT, but its parts are not JSON.'])
  }
  if (decoded.kind === 'opaque') {
    const refusal = scopeFinding(scope, answered, null)
    return refusal ?? opaque('The token carries no readable claims.')
  }
  const { claims } = decoded
  return (
    organizationFinding(claims, targetOrgId) ??
    linkFinding(claims, targetOrgId) ??
    scopeFinding(scope, answered, claims.scopes) ??
    expiryFinding(claims, now, skewMs) ??
    organizationProved(claims, targetOrgId)
  )
}

/** The claims as evidence lines, for people. */
export function describeClaims(claims: TokenClaims): string[] {
  const lines: string[] = []
  if (claims.organization !== null) lines.push(`Token claim org: ${claims.organization}`)
  if (claims.audience !== null) lines.push(`Token claim aud: ${claims.audience.join(', ')}`)
  if (claims.organizations !== null) lines.push(`Token claim orgs: ${claims.organizations.join(', ') || 'empty'}`)
  if (claims.scopes !== null) lines.push(`Token claim scope: ${claims.scopes.join(' ') || 'empty'}`)
  if (claims.issuedAt !== null) lines.push(`Token issued at: ${iso(claims.issuedAt)}`)
  if (claims.expiresAt !== null) lines.push(`Token expires at: ${iso(claims.expiresAt)}`)
  return lines
}

/** Decides on a token without objections: it is good when its claims name this organization and no other. */
function organizationProved(claims: TokenClaims, target: string): TokenFinding {
  const { organization, audience, organizations, expiresAt } = claims
  if (organization === null && audience === null && organizations === null) {
    return opaque('The token names no organization.', expiresAt)
  }
  const alone = (named: readonly string[] | null): boolean =>
    named === null || named.every((one) => sameOrganization(one, target))
  if (alone(audience) && alone(organizations)) return { kind: 'good', evidence: describeClaims(claims), expiresAt }
  const meantFor = alone(audience) && (audience !== null || organization !== null)
  const evidence = [...describeClaims(claims), 'The token names several organizations.']
  return { kind: 'opaque', evidence, expiresAt, meantFor }
}

function opaque(evidence: string, expiresAt: number | null = null): TokenFinding {
  return { kind: 'opaque', evidence: [evidence], expiresAt, meantFor: false }
}

function organizationFinding(claims: TokenClaims, target: string): TokenFinding | null {
  const { organization, audience } = claims
  if (organization !== null && !sameOrganization(organization, target)) {
    return bad('token_for_other_organization', describeClaims(claims), organization)
  }
  if (audience !== null && !audience.some((one) => sameOrganization(one, target))) {
    return bad('token_for_other_organization', describeClaims(claims), audience[0] ?? null)
  }
  return null
}

function linkFinding(claims: TokenClaims, target: string): TokenFinding | null {
  const { organizations } = claims
  if (organizations === null || organizations.some((one) => sameOrganization(one, target))) return null
  return bad('organization_not_linked', describeClaims(claims))
}

function scopeFinding(
  wanted: string,
  answered: readonly string[] | null,
  claimed: readonly string[] | null,
): TokenFinding | null {
  const evidence: string[] = []
  if (answered !== null && !answered.includes(wanted)) {
    evidence.push(`Scope granted by the token answer: ${answered.join(' ') || 'none'}`)
  }
  if (claimed !== null && !claimed.includes(wanted)) evidence.push(`Token claim scope: ${claimed.join(' ') || 'empty'}`)
  return evidence.length === 0 ? null : bad('scope_not_granted', [`Scope asked for: ${wanted}`, ...evidence])
}

function expiryFinding(claims: TokenClaims, now: number, skewMs: number): TokenFinding | null {
  const { expiresAt } = claims
  if (expiresAt === null || expiresAt > now + skewMs) return null
  const evidence = [`Token expires at: ${iso(expiresAt)}`, `Genesys' clock: ${iso(now + skewMs)}`]
  const clockIsCause = expiresAt > now
  if (clockIsCause) evidence.push(`Instance's clock: ${iso(now)}`)
  return { ...bad('token_expired', evidence), clockDifferenceMs: clockIsCause ? skewMs : null }
}

type BadFinding = Extract<TokenFinding, { kind: 'bad' }>

function bad(code: BadFinding['code'], evidence: readonly string[], otherOrgId: string | null = null): BadFinding {
  return { kind: 'bad', code, evidence, otherOrgId, clockDifferenceMs: null }
}

/** The time in ISO 8601; a number that is no valid date is shown as it is. */
function iso(time: number): string {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : String(time)
}
