import type { FastifyInstance } from 'fastify'
import { ApiError } from '../answers/errors'

/** JSON and form bodies. An empty body is none, whatever its content type: clients send the type with DELETE too. */
export function parseBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    const text = String(body)
    if (text === '') {
      done(null, undefined)
      return
    }
    try {
      done(null, JSON.parse(text) as unknown)
    } catch {
      done(new ApiError(400, 'bad.request', 'The request could not be understood by the server due to malformed JSON.'))
    }
  })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
}
