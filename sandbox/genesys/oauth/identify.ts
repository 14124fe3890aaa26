import { bearerOf, organizationHeader } from './authorization'
import { basicOf } from './basic-auth'
import type { Cloud, Request } from '../pipeline/call'
import type { Organization } from '../organization'

/** The organization that a request works in, before anything is checked; null when it can't be told. */
export function identify(cloud: Cloud, request: Request): Organization | null {
  if (request.call.entry.operation === 'token') return byAudience(cloud, request)
  const header = organizationHeader(request)
  const named = header === null ? undefined : cloud.state.organization(header)
  if (named) return named
  const token = cloud.state.tokens.find(bearerOf(request) ?? '')
  // A token of a stand-in's other organization still belongs to the client that asked for it.
  return token?.askedFor ?? null
}

function byAudience(cloud: Cloud, request: Request): Organization | null {
  const body: unknown = request.body
  const aud = typeof body === 'object' && body !== null && 'aud' in body ? body.aud : undefined
  const named = typeof aud === 'string' ? cloud.state.organization(aud) : undefined
  return named ?? cloud.state.client(basicOf(request)?.id ?? '')?.home ?? null
}
