import type { FastifyInstance } from 'fastify'
import { authorizePlatform } from '../oauth/authorization'
import type { Cloud } from '../pipeline/call'
import { page, queryValue, type Query } from '../answers/listing'
import { TRUNKS_PATH, trunkStatus } from '../telephony/trunk-status'

/** The trunks that the edges made: in service or not. Filtered by `trunkBase.id` and `trunkType`. */
export function registerTrunks(app: FastifyInstance, cloud: Cloud): void {
  app.get<{ Querystring: Query }>(TRUNKS_PATH, { config: { operation: 'trunk_status' } }, (request, reply) => {
    const { organization } = authorizePlatform(cloud, request, reply)
    const baseId = queryValue(request.query, 'trunkBase.id')
    const base = baseId === undefined ? undefined : organization.trunkBases.get(baseId)
    const type = queryValue(request.query, 'trunkType') ?? 'EXTERNAL'
    const bases = baseId === undefined ? organization.trunkBases.all() : base ? [base] : []
    const trunks = (type === 'EXTERNAL' ? bases : [])
      .map((one) => trunkStatus(organization, one, cloud.now(), cloud.statusLagMs))
      .filter((trunk) => trunk !== null)
    return page(TRUNKS_PATH, request.query, trunks, (trunk) => trunk)
  })
}
