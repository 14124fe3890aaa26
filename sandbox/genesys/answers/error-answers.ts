import type { Reply, Request } from '../pipeline/call'
import { ApiError, LoginError, notFound } from './errors'

const LOGIN_PATH = '/oauth/token'

/** A login host answers nothing but tokens, an API host everything else. */
export function wrongHost(request: Request): ApiError | null {
  const { role } = request.call.host
  const isLogin = request.routeOptions.url === LOGIN_PATH
  if (role === 'any' || (role === 'login') === isLogin) return null
  return notFound('Resource')
}

/** Answers an error in the shape of the host that was asked. `null` is a path or method that isn't there. */
export function answerError(error: unknown, request: Request, reply: Reply): Reply {
  const known = error instanceof LoginError || error instanceof ApiError ? error : translated(error)
  if (known instanceof LoginError) return reply.code(known.status).send(known.body())
  if (request.routeOptions.url === LOGIN_PATH && known.status < 500) {
    return reply.code(known.status).send(new LoginError(known.status, 'invalid_request', known.message).body())
  }
  void reply.headers(known.extras.headers ?? {})
  return reply.code(known.status).send(known.body(request.call.entry.correlationId))
}

/** Fastify's own refusals, and mistakes of this server, which must be loud. */
function translated(error: unknown): ApiError {
  if (error === null) return notFound('Resource')
  const status = typeof error === 'object' && 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return new ApiError(413, 'request.entity.too.large', 'Request body is too large')
  if (status === 415) return new ApiError(415, 'unsupported.media.type', 'Unsupported media type')
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new ApiError(status, 'bad.request', 'The request could not be understood')
  }
  process.emitWarning(error instanceof Error ? error : 'something thrown that is no error', {
    type: 'LocalGenesysDefect',
  })
  return new ApiError(500, 'internal.server.error', 'The local Genesys Cloud has a defect; see its warnings')
}
