import type { Call, Cloud, Reply, Request } from './call'
import { ApiError, authenticationRequired, badCredentials, missingPermission, notFound } from './errors'
import type { Organization } from './organization'
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
  const token = cloud.state.tokens.check(value, cloud.now())
  if (typeof token === 'string' || !isInRegion(cloud, request.call, token)) throw badCredentials()
  countCall(cloud, token, reply)
  return token
}

/**
 * The organization that a call of the contract `byoc_registration` works in. Throws 401 `bad.credentials` when the
 * token is not a live one, is for another organization than the header's, isn't good for it, or lacks the scope.
 */
export function authorizeByoc(cloud: Cloud, request: Request, reply: Reply): Organization {
  const token = authenticate(cloud, request, reply)
  const target = organizationHeader(request)
  const organization = target === null ? undefined : cloud.state.organization(target)
  if (!organization || token.org !== organization.orgId) throw badCredentials()
  if (!organization.answers('byoc_registration')) throw notFound('Resource')
  if (!token.orgs.includes(organization.orgId)) throw badCredentials()
  if (!token.scopes.includes(BYOC_SCOPE)) throw badCredentials()
  return organization
}

/** The organization that a token belongs to, provided the client's roles hold `permission`. */
export function authorizePlatform(cloud: Cloud, request: Request, reply: Reply, permission: string): Organization {
  const organization = organizationOf(cloud, authenticate(cloud, request, reply))
  if (!organization.answers('platform')) throw notFound('Resource')
  if (!organization.client?.permissions.has(permission)) throw missingPermission(permission)
  return organization
}

/** The organization that a live token belongs to. */
export function organizationOf(cloud: Cloud, token: IssuedToken): Organization {
  const organization = cloud.state.organization(token.org)
  if (!organization) throw badCredentials()
  return organization
}

function isInRegion(cloud: Cloud, call: Call, token: IssuedToken): boolean {
  const domain = cloud.state.organization(token.org)?.domain
  return call.host.domain === null || domain === undefined || domain === call.host.domain
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

/** A 429. Without `retryAfterSeconds` it doesn't say when to come back. */
export function tooManyRequests(allowed: number, retryAfterSeconds?: number): ApiError {
  const limit = { key: 'client.credentials.token.rate.per.minute', namespace: 'platform.api', value: allowed }
  if (retryAfterSeconds === undefined) {
    return new ApiError(429, 'too.many.requests', 'Rate limit exceeded the maximum', { limit })
  }
  const seconds = String(retryAfterSeconds)
  return new ApiError(
    429,
    'too.many.requests.retry.after',
    `Rate limit exceeded the maximum. Retry the request in [${seconds}] seconds`,
    {
      messageWithParams: 'Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds',
      messageParams: { seconds },
      limit,
      headers: { 'retry-after': seconds },
    },
  )
}
