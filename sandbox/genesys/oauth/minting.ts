import type { Cloud } from '../pipeline/call'
import { loginTime } from '../clock'
import type { OAuthClient } from './oauth-client'
import type { Organization } from '../organization'
import type { TokenClaims } from './tokens'

const JWT_LIFETIME_SECONDS = 3_600
const OPAQUE_LIFETIME_SECONDS = 86_400

/** The answer of the token endpoint. `scope` comes with tokens of `byoc_registration` only. */
export interface TokenAnswer {
  access_token: string
  token_type: 'bearer'
  expires_in: number
  scope?: string
}

/** A token of the client's home organization, as the public platform mints it. */
export function mintOpaque(cloud: Cloud, client: OAuthClient, home: Organization): TokenAnswer {
  const { standIn } = home
  const { tokens } = cloud.state
  const lifetime = lifetimeOf(home, OPAQUE_LIFETIME_SECONDS)
  if (standIn.take('invalid_signature')) return answer(tokens.mintUnknown(), lifetime)
  const issuedAt = issueTime(cloud, home, lifetime)
  const elsewhere = standIn.take('token_for_other_organization') || standIn.take('opaque_token_for_other_organization')
  const org = elsewhere ? cloud.state.otherThan(home).orgId : home.orgId
  const value = tokens.mintOpaque(client, home, org, issuedAt, issuedAt + lifetime * 1000)
  return answer(spoilFirst(cloud, home, value), lifetime)
}

/** A token for one organization, as `byoc_registration` mints it. Scopes that the client may not have are left out. */
export function mintJwt(cloud: Cloud, client: OAuthClient, target: Organization, scopes: string): TokenAnswer {
  const { standIn } = target
  const { tokens } = cloud.state
  const lifetime = lifetimeOf(target, JWT_LIFETIME_SECONDS)
  const scope = standIn.take('scope_not_granted') ? '' : grantedOf(client, scopes)
  if (standIn.is('opaque_token') || standIn.is('opaque_token_for_other_organization')) {
    return { ...mintOpaque(cloud, client, target), expires_in: lifetime, scope }
  }
  if (standIn.take('login_broken_jwt')) return { ...answer(tokens.mintBrokenJwt(), lifetime), scope }
  const issuedAt = Math.floor(issueTime(cloud, target, lifetime) / 1000)
  const claims = { ...organizationClaims(cloud, client, target), scope, iat: issuedAt, exp: issuedAt + lifetime }
  if (standIn.take('invalid_signature')) return { ...answer(tokens.mintStrayJwt(client, claims), lifetime), scope }
  return { ...answer(spoilFirst(cloud, target, tokens.mintJwt(client, target, claims)), lifetime), scope }
}

function organizationClaims(
  cloud: Cloud,
  client: OAuthClient,
  target: Organization,
): Pick<TokenClaims, 'iss' | 'aud' | 'org' | 'orgs'> {
  const { standIn } = target
  const iss = `https://login.${target.domain}`
  if (standIn.take('token_for_other_organization')) {
    const { orgId } = cloud.state.otherThan(target)
    return { iss, aud: orgId, org: orgId, orgs: [orgId] }
  }
  const named = { iss, aud: target.orgId, org: target.orgId }
  if (standIn.take('orgs_empty') || !client.organizations.includes(target)) return { ...named, orgs: [] }
  if (standIn.take('orgs_lack_target')) return { ...named, orgs: [cloud.state.otherThan(target).orgId] }
  return { ...named, orgs: [target.orgId] }
}

function grantedOf(client: OAuthClient, scopes: string): string {
  return scopes
    .split(/\s+/)
    .filter((name) => client.scopes.has(name))
    .join(' ')
}

function lifetimeOf({ standIn }: Organization, usual: number): number {
  return standIn.is('short_lived_token') ? standIn.seconds('short_lived_token') : usual
}

/** The time of issue of a token: long enough ago to be dead, for a login host that hands out expired ones. */
function issueTime(cloud: Cloud, organization: Organization, lifetimeSeconds: number): number {
  const now = loginTime(cloud, organization)
  return organization.standIn.take('expired_token') ? now - (lifetimeSeconds + 3_600) * 1000 : now
}

function spoilFirst(cloud: Cloud, organization: Organization, value: string): string {
  if (organization.standIn.is('first_token_dead') && !organization.firstTokenMinted)
    cloud.state.tokens.revokeValue(value)
  organization.firstTokenMinted = true
  return value
}

function answer(accessToken: string, lifetimeSeconds: number): TokenAnswer {
  return { access_token: accessToken, token_type: 'bearer', expires_in: lifetimeSeconds }
}
