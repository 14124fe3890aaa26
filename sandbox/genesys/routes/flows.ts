import type { FastifyInstance } from 'fastify'
import { authenticate } from '../oauth/authorization'
import type { Cloud } from '../pipeline/call'
import { page, type Query } from '../answers/listing'

export const FLOWS_PATH = '/api/v2/architect/flows'

/**
 * `GET /api/v2/architect/flows` answers any live token, whatever organization it is for and whatever the header says: a
 * successful read proves nothing about writing. The flows themselves play no part here; the listing is empty.
 */
export function registerFlows(app: FastifyInstance, cloud: Cloud): void {
  app.get<{ Querystring: Query }>(FLOWS_PATH, { config: { operation: 'flows' } }, (request, reply) => {
    authenticate(cloud, request, reply)
    return page(FLOWS_PATH, request.query, [], (flow) => flow)
  })
}
