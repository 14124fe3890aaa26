import type { FastifyInstance } from 'fastify'
import { authorizePlatform } from '../oauth/authorization'
import type { Cloud } from '../pipeline/call'
import { invalidFields, notFound, requiredField } from '../answers/errors'
import { page, queryValue, type Query } from '../answers/listing'
import { viewMetabase } from '../telephony/metabases'
import { templateProperties } from '../telephony/properties'
import { availableMetabases, TRUNK_BASES_PATH } from '../telephony/trunk-base'

const METABASES_PATH = `${TRUNK_BASES_PATH}/availablemetabases`
const TEMPLATE_PATH = `${TRUNK_BASES_PATH}/template`

/**
 * Registers the routes of the objects that trunks can be made from: the available metabases, and a metabase's template.
 */
export function registerMetabases(app: FastifyInstance, cloud: Cloud): void {
  app.get<{ Querystring: Query }>(METABASES_PATH, { config: { operation: 'metabases' } }, (request, reply) => {
    const { organization } = authorizePlatform(cloud, request, reply)
    const type = queryValue(request.query, 'type')
    const found = availableMetabases(organization).filter((metabase) => type === undefined || metabase.type === type)
    return page(METABASES_PATH, request.query, found, viewMetabase)
  })

  app.get<{ Querystring: Query }>(TEMPLATE_PATH, { config: { operation: 'template' } }, (request, reply) => {
    const { organization } = authorizePlatform(cloud, request, reply)
    const id = queryValue(request.query, 'trunkMetabaseId')
    if (id === undefined || id === '') throw invalidFields([requiredField('trunkMetabaseId')])
    const metabase = availableMetabases(organization).find((available) => available.id === id)
    if (!metabase) throw notFound('Trunk metabase')
    return {
      name: '',
      state: 'active',
      trunkMetabase: { id: metabase.id, name: metabase.name },
      trunkType: metabase.type,
      managed: false,
      properties: templateProperties(metabase),
    }
  })
}
