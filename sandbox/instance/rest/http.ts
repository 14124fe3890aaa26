import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RestNotImplemented, type RestAnswer, type RestRequest } from './request'

/** The part that serves the calls, and the users who may make them. */
export interface RestHost {
  rest(request: RestRequest): Promise<RestAnswer>
  /** True when a user's password is this one. */
  knowsPassword(user: string, password: string): boolean
}

/** Serves `/api/…` with Basic authentication. A feature that the sandbox lacks is answered with 501 and its name. */
export function serveRest(app: FastifyInstance, host: RestHost): void {
  app.register((api, _options, done) => {
    api.removeAllContentTypeParsers()
    api.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => {
      parsed(null, body)
    })
    api.all('/api/*', (request, reply) => answer(request, reply, host))
    done()
  })
}

async function answer(request: FastifyRequest, reply: FastifyReply, host: RestHost): Promise<FastifyReply> {
  const user = userOf(request.headers.authorization, host)
  const body = typeof request.body === 'string' && request.body !== '' ? request.body : undefined
  try {
    const {
      status,
      headers,
      body: content,
    } = await host.rest({
      method: request.method,
      path: request.url,
      origin: `http://${request.host}`,
      headers: headersOf(request.raw.rawHeaders),
      ...(user === null ? {} : { user }),
      ...(body === undefined ? {} : { body }),
    })
    const sent = reply.code(status).headers({ 'Content-Type': 'application/json;charset=UTF-8', ...headers })
    return await sent.send(content === null ? undefined : JSON.stringify(content))
  } catch (error) {
    if (!(error instanceof RestNotImplemented)) throw error
    return await reply.code(501).send({ error: { message: error.message, detail: null }, status: 'failure' })
  }
}

/** The user that Basic authentication names, when the password is right. */
function userOf(authorization: string | undefined, host: RestHost): string | null {
  const encoded = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return null
  const [, user = '', password = ''] = /^([^:]*):([^]*)$/.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? []
  return host.knowsPassword(user, password) ? user : null
}

/** Headers with their names as they were sent. */
function headersOf(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let index = 0; index + 1 < raw.length; index += 2) headers[raw[index] ?? ''] = raw[index + 1] ?? ''
  return headers
}
