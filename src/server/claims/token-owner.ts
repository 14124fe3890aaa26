import { objectOf, parseObject, stringOf, sameOrganization, type JsonObject } from '../genesys'
import type { TokenFinding } from './token-claims'

/** The owner of a token. Null: the answer did not say. */
export interface TokenOwner {
  organizationId: string
  organizationName: string | null
  homeOrganizationId: string | null
  clientId: string | null
}

/** The owner in the body of `GET /api/v2/tokens/me`, or null when it names no organization. */
export function parseTokenOwner(body: string): TokenOwner | null {
  const owner = parseObject(body) ?? {}
  const organization = objectOf(owner, 'organization') ?? {}
  const organizationId = stringOf(organization, 'id')
  if (organizationId === null) return null
  return {
    organizationId,
    organizationName: stringOf(organization, 'name'),
    homeOrganizationId: idIn(owner, 'homeOrganization'),
    clientId: idIn(owner, 'OAuthClient'),
  }
}

/**
 * Judges an opaque token by its owner, which Genesys was asked for. `owner` null: Genesys did not say, so nothing is
 * proved.
 * `expiresAt`: epoch milliseconds at which the token ends by its answer, or null.
 */
export function proveOwner(owner: TokenOwner | null, targetOrgId: string, expiresAt: number | null): TokenFinding {
  if (owner === null) {
    const evidence = ['Genesys Cloud does not say which organization the token is of.']
    return { kind: 'opaque', evidence, expiresAt, meantFor: false }
  }
  const name = owner.organizationName === null ? '' : ` (${owner.organizationName})`
  const evidence = [`Genesys Cloud says the token is of organization ${owner.organizationId}${name}.`]
  if (sameOrganization(owner.organizationId, targetOrgId)) return { kind: 'good', evidence, expiresAt }
  const otherOrgId = owner.organizationId
  return { kind: 'bad', code: 'token_for_other_organization', evidence, otherOrgId, clockDifferenceMs: null }
}

function idIn(owner: JsonObject, key: string): string | null {
  const entity = objectOf(owner, key)
  return entity === null ? null : stringOf(entity, 'id')
}
