import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isTokenFor, TOKEN_FIELD } from './form-token'
import { refuse } from './reply'

/** The path of the REST API: its callers name themselves in each call, and have no form. */
const API = '/api/'

/** The headers that limit pages in a browser: nothing comes from elsewhere, and no other site shows them in a frame. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  // With "no-referrer" a browser would send the pages' own forms with the origin "null".
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/**
 * Keeps other sites that are open in the same browser away from the pages. A server on the loopback interface is
 * reached by all of them: under a name of their own that they let point to 127.0.0.1 (DNS rebinding), or by a form of
 * theirs that posts here (CSRF).
 */
export function guard(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS)
    const reason = refusedCaller(request)
    if (reason !== null) await refuse(reply, 403, 'Refused', reason)
  })
  app.addHook('preHandler', async (request, reply) => {
    const wrong = Object.entries(request.params as Record<string, string>).find(([name, value]) => !isId(name, value))
    if (wrong !== undefined) return await refuse(reply, 404, 'Not found', 'There is no such record.')
    if (request.method === 'GET' || request.url.startsWith(API)) return
    if (!isTokenFor(request.url, takeToken(request.body))) {
      const reason = 'This form was not made by this page, or by an earlier start of it. Load the page again.'
      return await refuse(reply, 403, 'Refused', reason)
    }
  })
}

/** The reason why a caller is turned away, or null. */
function refusedCaller({ headers, socket }: FastifyRequest): string | null {
  const port = String(socket.localPort ?? '')
  const own = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
  // Browsers leave out the port that is HTTP's own.
  if (port === '80') own.push('127.0.0.1', 'localhost', '[::1]')
  const host = headers.host?.toLowerCase() ?? ''
  if (!own.includes(host)) return `This page answers at http://127.0.0.1:${port} only.`
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) return 'The call comes from a page of another site.'
  return null
}

/** Parameters of a path are ids of records, except for the table's name. */
function isId(name: string, value: string): boolean {
  return name === '*' || (name === 'table' ? /^[a-z][a-z0-9_]{0,79}$/ : /^[0-9a-f]{32}$/).test(value)
}

/** Takes a form's token out of what was typed. */
function takeToken(body: unknown): string {
  if (typeof body !== 'object' || body === null || !(TOKEN_FIELD in body)) return ''
  const { [TOKEN_FIELD]: token } = body
  delete body[TOKEN_FIELD]
  return typeof token === 'string' ? token : ''
}
