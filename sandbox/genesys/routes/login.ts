import type { FastifyInstance } from 'fastify'
import { basicOf } from '../oauth/basic-auth'
import type { Cloud, Request } from '../pipeline/call'
import { LoginError } from '../answers/errors'
import { mintJwt, mintOpaque, type TokenAnswer } from '../oauth/minting'
import type { OAuthClient } from '../oauth/oauth-client'
import type { Organization } from '../organization'

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * `POST /oauth/token`, grant client credentials. A client of an organization that speaks `byoc_registration` gets a
 * JWT minted for `aud`, or for its home organization without one; a client of the public platform gets an opaque token
 * of its home organization, whatever `scope` and `aud` say.
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
  if (!home) throw authenticationFailed(cloud)
  const aud = form['aud']
  if (!speaksByoc(client) || (aud === undefined && home.answers('platform'))) return mintOpaque(cloud, client, home)
  const target = audience(cloud, aud ?? home.orgId)
  // An organization of another region is out of this login host's sight.
  const { domain } = request.call.host
  if (domain !== null && target.domain !== domain) throw authenticationFailed(cloud)
  if (target.standIn.take('scope_refused')) throw new LoginError(400, 'invalid_scope', 'invalid scope requested')
  return mintJwt(cloud, client, target, form['scope'] ?? '')
}

function speaksByoc(client: OAuthClient): boolean {
  return client.organizations.some((organization) => organization.answers('byoc_registration'))
}

/** The organization of `aud`. The error name for one that doesn't exist is RFC 8707's. */
function audience(cloud: Cloud, aud: string): Organization {
  const organization = cloud.state.organization(aud)
  if (organization && !organization.standIn.take('organization_unknown')) return organization
  if (!GUID.test(aud)) throw new LoginError(400, 'invalid_request', 'aud is not an organization id')
  throw new LoginError(400, 'invalid_target', 'organization not found')
}

/** Throws `invalid_client`, or `invalid_request` once the client has used up its minute. */
function authenticateClient(cloud: Cloud, request: Request): OAuthClient {
  const basic = basicOf(request)
  if (!basic) throw authenticationFailed(cloud)
  const standIn = request.call.organization?.standIn
  const standing = cloud.state.tokenRequests.count(basic.id, cloud.tokenRequestsPerMinute, cloud.now())
  if (standing.exceeded || standIn?.take('token_rate_limited')) {
    throw new LoginError(400, 'invalid_request', 'rate limit exceeded')
  }
  if (standIn?.take('client_unknown')) {
    throw new LoginError(400, 'invalid_client', 'client not found: invalid client_id')
  }
  if (standIn?.take('wrong_secret') || standIn?.take('client_disabled') || standIn?.take('other_region')) {
    throw authenticationFailed(cloud)
  }
  const client = cloud.state.client(basic.id)
  if (!client || client.disabled || !client.isIn(request.call.host.domain) || !client.accepts(basic.secret)) {
    throw authenticationFailed(cloud)
  }
  return client
}

/** Wrong secret, disabled client, and a client of another region look alike. */
function authenticationFailed(cloud: Cloud): LoginError {
  return new LoginError(cloud.invalidClientStatus, 'invalid_client', 'authentication failed')
}

function formOf(request: Request): Readonly<Record<string, string>> {
  const body = request.body
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
