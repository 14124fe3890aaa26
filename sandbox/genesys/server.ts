import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import fastify, { type FastifyInstance } from 'fastify'
import { organizationHeader } from './authorization'
import type { Cloud, Reply, Request } from './call'
import { answerError, wrongHost } from './error-answers'
import { openEntry, type ReceivedRequest } from './journal'
import type { GenesysOptions } from './options'
import { parseBodies } from './body-parsing'
import { readHost } from './regions'
import { registerByocRegistrations } from './routes/byoc-registrations'
import { registerFlows } from './routes/flows'
import { registerLogin } from './routes/login'
import { GenesysState } from './state'
import { EMPTY_WORLD, worldSchema } from './world'

export type { GenesysOptions } from './options'
export type { Operation, ReceivedRequest } from './journal'
export type { GenesysState } from './state'
export { worldFromInput, type World } from './world'

/** A running local Genesys Cloud: every login host and API host of every region behind one port. */
export interface Genesys {
  /** `http://127.0.0.1:{port}`. */
  readonly origin: string
  readonly state: GenesysState
  /** Every request received, oldest first. Grows as requests arrive. */
  readonly requests: readonly ReceivedRequest[]
  close(): Promise<void>
}

/** Largest request body, in bytes (platform limit). */
const BODY_LIMIT = 512_000

/**
 * Starts a local Genesys Cloud on 127.0.0.1. The `Host` header says which region's login or API host is meant; any
 * other host plays them all. Throws a ZodError for a world of the wrong shape, and what listening throws.
 */
export async function startGenesys(options: GenesysOptions = {}): Promise<Genesys> {
  const requests: ReceivedRequest[] = []
  const cloud: Cloud = {
    state: new GenesysState(worldSchema.parse(options.world ?? EMPTY_WORLD)),
    now: options.now ?? Date.now,
    requestsPerMinute: options.requestsPerMinute ?? 300,
    tokenRequestsPerMinute: options.tokenRequestsPerMinute ?? 300,
    invalidClientStatus: options.invalidClientStatus ?? 401,
  }
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, routerOptions: { caseSensitive: true } })
  parseBodies(app)
  app.decorateRequest('call')
  app.addHook('onRequest', (request, reply, done) => {
    requests.push(receive(cloud, request, reply))
    done(wrongHost(request) ?? undefined)
  })
  app.addHook('preHandler', async (request) => {
    if (options.keepBodies !== false) request.call.entry.keep(request.body ?? null)
    if (options.latencyMs) await wait(options.latencyMs)
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    request.call.entry.acted = true
    request.call.entry.status = reply.statusCode
    done(null, payload)
  })
  answerErrors(app)
  registerLogin(app, cloud)
  registerFlows(app, cloud)
  registerByocRegistrations(app, cloud)
  const origin = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 })
  return { origin, state: cloud.state, requests, close: () => app.close() }
}

function receive(cloud: Cloud, request: Request, reply: Reply): ReceivedRequest {
  const at = cloud.now()
  const correlationId = randomUUID()
  const entry = openEntry({
    at,
    method: request.method,
    host: request.headers.host ?? '',
    path: request.url,
    operation: request.routeOptions.config.operation ?? 'unknown',
    organization: organizationHeader(request),
    correlationId,
  })
  request.call = { entry, host: readHost(request.headers.host) }
  void reply.headers({ date: new Date(at).toUTCString(), 'inin-correlation-id': correlationId })
  return entry
}

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  app.setNotFoundHandler((request, reply) => answerError(null, request, reply))
}
