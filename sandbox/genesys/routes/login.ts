import type { FastifyInstance } from 'fastify'
import type { Cloud, Request } from '../call'
import { LoginError } from '../errors'
import type { OAuthClient } from '../oauth-client'
import type { Organization } from '../organization'

const JWT_LIFETIME_SECONDS = 3_600
const OPAQUE_LIFETIME_SECONDS = 86_400
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The answer of the token endpoint. `scope` comes with JWTs only. */
interface TokenAnswer {
  access_token: string
  token_type: 'bearer'
  expires_in: number
  scope?: string
}

/**
 * `POST /oauth/token`, grant client credentials. A client of an organization that speaks `byoc_registration` gets a
 * JWT minted for `aud`; a client of the public platform gets an opaque token of its own organization, whatever `scope`
 * and `aud` say.
 */
export function registerLogin(app: FastifyInstance, cloud: Cloud): void {
  app.post('/oauth/token', { config: { operation: 'token' } }, (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' })
    return mint(cloud, request)
  })
}

function mint(cloud: Cloud, request: Request): TokenAnswer {
  const client = authenticateClient(cloud, request)
  const form = formOf(request)
  const grant = form['grant_type']
  if (grant === undefined) throw new LoginError(400, 'invalid_request', 'grant_type is required')
  if (grant !== 'client_credentials') {
    throw new LoginError(400, 'unsupported_grant_type', 'unsupported grant_type')
  }
  const home = client.home
  if (!home) throw invalidClient(cloud)
  if (!client.organizations.some((organization) => organization.answers('byoc_registration'))) {
    return mintOpaque(cloud, client, home)
  }
  return mintForAudience(cloud, request, client, home, form)
}

function mintOpaque(cloud: Cloud, client: OAuthClient, home: Organization): TokenAnswer {
  const now = cloud.now()
  return {
    access_token: cloud.state.tokens.mintOpaque(client, home.orgId, now, now + OPAQUE_LIFETIME_SECONDS * 1000),
    token_type: 'bearer',
    expires_in: OPAQUE_LIFETIME_SECONDS,
  }
}

function mintForAudience(
  cloud: Cloud,
  request: Request,
  client: OAuthClient,
  home: Organization,
  form: Readonly<Record<string, string>>,
): TokenAnswer {
  const target = audience(cloud, form['aud'] ?? home.orgId)
  // An organization of another region is out of this login host's sight.
  const domain = request.call.host.domain
  if (domain !== null && target.domain !== domain) throw invalidClient(cloud)
  const scope = (form['scope'] ?? '')
    .split(/\s+/)
    .filter((name) => client.scopes.has(name))
    .join(' ')
  const issuedAt = Math.floor(cloud.now() / 1000)
  const accessToken = cloud.state.tokens.mintJwt(client, {
    iss: `https://login.${target.domain}`,
    aud: target.orgId,
    org: target.orgId,
    orgs: client.organizations.includes(target) ? [target.orgId] : [],
    scope,
    iat: issuedAt,
    exp: issuedAt + JWT_LIFETIME_SECONDS,
  })
  return { access_token: accessToken, token_type: 'bearer', expires_in: JWT_LIFETIME_SECONDS, scope }
}

/** The organization of `aud`. The error name for one that doesn't exist is RFC 8707's. */
function audience(cloud: Cloud, aud: string): Organization {
  const organization = cloud.state.organization(aud)
  if (organization) return organization
  if (!GUID.test(aud)) throw new LoginError(400, 'invalid_request', 'aud is not an organization id')
  throw new LoginError(400, 'invalid_target', 'organization not found')
}

function authenticateClient(cloud: Cloud, request: Request): OAuthClient {
  const basic = basicOf(request)
  if (!basic) throw invalidClient(cloud)
  const standing = cloud.state.tokenRequests.count(basic.id, cloud.tokenRequestsPerMinute, cloud.now())
  if (standing.exceeded) throw tokenRateLimited()
  const client = cloud.state.client(basic.id)
  if (!client || client.disabled || !client.isIn(request.call.host.domain) || !client.accepts(basic.secret)) {
    throw invalidClient(cloud)
  }
  return client
}

/** Wrong secret, disabled client, and a client of another region look alike. */
function invalidClient(cloud: Cloud): LoginError {
  return new LoginError(cloud.invalidClientStatus, 'invalid_client', 'authentication failed')
}

function tokenRateLimited(): LoginError {
  return new LoginError(400, 'invalid_request', 'rate limit exceeded')
}

/** Credentials of HTTP Basic (RFC 6749 §2.3.1: each part is form-encoded). */
function basicOf(request: Request): { id: string; secret: string } | null {
  const encoded = /^Basic\s+(\S+)\s*$/i.exec(request.headers.authorization ?? '')?.[1]
  if (encoded === undefined) return null
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? null : { id: text.slice(0, colon), secret: text.slice(colon + 1) }
}

function formOf(request: Request): Readonly<Record<string, string>> {
  const body = request.body
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
