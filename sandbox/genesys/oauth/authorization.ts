import { decode } from 'jsonwebtoken'
import { auditRefusal, type RefusalCause } from '../audits/refusals'
import type { Cloud, Reply, Request } from '../pipeline/call'
import { apiTime } from '../clock'
import { ApiError, authenticationRequired, badCredentials, missingPermission, notFound } from '../answers/errors'
import type { OAuthClient } from './oauth-client'
import type { Organization } from '../organization'
import type { IssuedToken } from './tokens'

export const BYOC_SCOPE = 'telephony:byoctrunk:edit'
export const TELEPHONY_PERMISSION = 'telephony:plugin:all'
export const AUDIT_PERMISSION = 'audits:audit:view'

const ORGANIZATION_HEADER = 'x-genesys-organization'

/** The header `X-Genesys-Organization`, lower case. */
export function organizationHeader(request: Request): string | null {
  const header = request.headers[ORGANIZATION_HEADER]
  return typeof header === 'string' && header.trim() !== '' ? header.trim().toLowerCase() : null
}

export function bearerOf(request: Request): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '')?.[1] ?? null
}

/** The request's live token. Throws 401, or 429 once the token has used up its minute. */
export function authenticate(cloud: Cloud, request: Request, reply: Reply): IssuedToken {
  const value = bearerOf(request)
  if (value === null) throw authenticationRequired()
  const organization = cloud.state.organization(cloud.state.tokens.find(value)?.org ?? '') ?? null
  const token = cloud.state.tokens.check(value, apiTime(cloud, request.call.organization ?? organization))
  if (typeof token === 'string') throw refuse(cloud, request, clientOf(cloud, value), token)
  const { domain } = request.call.host
  if (domain !== null && organization !== null && organization.domain !== domain) {
    throw refuse(cloud, request, token.client, 'other_region', organization)
  }
  countCall(cloud, token, reply)
  return token
}

/**
 * The organization that a call of the contract `byoc_registration` works in. Throws 401 `bad.credentials` when the
 * token is not a live one, is for another organization than the header's, isn't good for it, lacks the scope, or (the
 * same face) its client lacks the permission there.
 */
export function authorizeByoc(
  cloud: Cloud,
  request: Request,
  reply: Reply,
): { organization: Organization; token: IssuedToken } {
  const token = authenticate(cloud, request, reply)
  const header = organizationHeader(request)
  const organization = header === null ? undefined : cloud.state.organization(header)
  if (!organization || token.org !== organization.orgId) {
    throw refuse(cloud, request, token.client, 'other_organization', cloud.state.organization(token.org))
  }
  if (!organization.answers('byoc_registration')) throw notFound('Resource')
  const cause = refusalIn(organization, token)
  if (cause !== null) throw refuse(cloud, request, token.client, cause)
  if (organization.standIn.take('permission_missing_403')) throw missingPermission(BYOC_SCOPE)
  return { organization, token }
}

/** An opaque token has neither `orgs` nor scopes: its client's roles decide. */
function refusalIn(organization: Organization, token: IssuedToken): RefusalCause | null {
  if (token.kind === 'jwt' && !token.orgs.includes(organization.orgId)) return 'organization_not_linked'
  if (token.kind === 'jwt' && !token.scopes.includes(BYOC_SCOPE)) return 'scope_missing'
  const { standIn } = organization
  return standIn.take('permission_missing') || standIn.take('refused_without_reason') ? 'permission_missing' : null
}

/** The organization that a token belongs to, provided it answers `platform` and the client's roles allow the call. */
export function authorizePlatform(
  cloud: Cloud,
  request: Request,
  reply: Reply,
): { organization: Organization; token: IssuedToken } {
  const token = authenticate(cloud, request, reply)
  const organization = organizationOf(cloud, token)
  if (!organization.answers('platform')) throw notFound('Resource')
  if (!token.client.permissions.has(TELEPHONY_PERMISSION) || organization.standIn.take('permission_missing')) {
    throw missingPermission(TELEPHONY_PERMISSION)
  }
  return { organization, token }
}

/** The organization that a live token belongs to. */
export function organizationOf(cloud: Cloud, token: IssuedToken): Organization {
  const organization = cloud.state.organization(token.org)
  if (!organization) throw badCredentials()
  return organization
}

/** The one face of every 401; the cause goes to the audit logs of the organizations concerned. */
function refuse(
  cloud: Cloud,
  request: Request,
  client: OAuthClient | null,
  cause: RefusalCause,
  also?: Organization,
): ApiError {
  const concerned = [request.call.organization, also].filter((one) => one !== null && one !== undefined)
  if (client) auditRefusal(concerned, client, cause, cloud.now())
  return badCredentials()
}

/** The client that a token says it is of, even when nothing else about it is true. */
function clientOf(cloud: Cloud, value: string): OAuthClient | null {
  const known = cloud.state.tokens.find(value)
  if (known) return known.client
  const claims = decode(value, { json: true })
  return cloud.state.client(String(claims?.['client_id'] ?? '')) ?? null
}

function countCall(cloud: Cloud, token: IssuedToken, reply: Reply): void {
  const standing = cloud.state.apiCalls.count(token.id, cloud.requestsPerMinute, cloud.now())
  reply.headers({
    'inin-ratelimit-count': String(standing.count),
    'inin-ratelimit-allowed': String(standing.allowed),
    'inin-ratelimit-reset': String(standing.resetSeconds),
  })
  if (standing.exceeded) throw tooManyRequests(standing.allowed, standing.resetSeconds)
}

function tooManyRequests(allowed: number, retryAfterSeconds: number): ApiError {
  const seconds = String(retryAfterSeconds)
  return new ApiError(
    429,
    'too.many.requests.retry.after',
    `Rate limit exceeded the maximum. Retry the request in [${seconds}] seconds`,
    {
      messageWithParams: 'Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds',
      messageParams: { seconds },
      limit: { key: 'client.credentials.token.rate.per.minute', namespace: 'platform.api', value: allowed },
      headers: { 'retry-after': seconds },
    },
  )
}
