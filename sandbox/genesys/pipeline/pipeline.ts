import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { organizationHeader } from '../oauth/authorization'
import type { Cloud, Reply, Request } from './call'
import { apiTime, loginTime } from '../clock'
import { answerError, wrongHost } from '../answers/error-answers'
import { faultName } from '../faults/fault'
import type { Faults } from '../faults/faults'
import { injection } from '../faults/injection'
import { identify } from '../oauth/identify'
import { openEntry, type ReceivedRequest } from '../journal'
import { readHost } from '../regions'

export interface Pipeline {
  cloud: Cloud
  requests: ReceivedRequest[]
  faults: Faults
  latencyMs: number
  keepBodies: boolean
  /** See `injection`. */
  announceSilence: boolean
}

/**
 * The stages that every request of `app` goes through: journal, host, latency, faults. Routes must be registered
 * afterwards. A handler is carried out even when the client has gone meanwhile, as a real server would.
 */
export function installPipeline(app: FastifyInstance, pipeline: Pipeline): void {
  const inject = injection(app, pipeline.announceSilence)
  app.decorateRequest('call')

  app.addHook('onRequest', (request, reply, done) => {
    pipeline.requests.push(receive(pipeline.cloud, request, reply))
    done(wrongHost(request) ?? undefined)
  })

  app.addHook('onRoute', (route) => {
    const { handler } = route
    route.handler = async function (request, reply) {
      prepare(pipeline, request, reply)
      if (pipeline.latencyMs > 0) await wait(pipeline.latencyMs)
      const { fault } = request.call
      if (fault && (await inject.before(request, reply, fault))) return reply
      request.call.entry.acted = true
      const answer: unknown = await handler.call(this, request, reply)
      return answer
    }
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const { fault, entry } = request.call
    const sent = fault && entry.acted ? await inject.after(request, reply, fault, payload) : payload
    if (!request.raw.socket.destroyed) entry.status = reply.statusCode
    return sent
  })

  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  app.setNotFoundHandler((request, reply) => answerError(null, request, reply))
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
  request.call = { entry, host: readHost(request.headers.host), organization: null, fault: null }
  void reply.headers({ date: new Date(at).toUTCString(), 'inin-correlation-id': correlationId })
  return entry
}

/** Once the body is read, finds the organization of the request, its time, and the fault that strikes it. */
function prepare({ cloud, faults, keepBodies }: Pipeline, request: Request, reply: Reply): void {
  const { call } = request
  if (keepBodies) call.entry.keep(request.body ?? null)
  call.organization = identify(cloud, request)
  call.entry.worksIn = call.organization?.orgId ?? null
  const time = call.entry.operation === 'token' ? loginTime : apiTime
  void reply.header('date', new Date(time(cloud, call.organization)).toUTCString())
  const planned = faults.strike(call.entry, call.organization?.orgId ?? null)
  const standIn = planned ? null : (call.organization?.standIn.fault(call.entry.operation) ?? null)
  call.fault = planned ?? standIn?.fault ?? null
  call.entry.fault = planned ? faultName(planned) : (standIn?.name ?? null)
}
