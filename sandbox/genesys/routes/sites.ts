import type { FastifyInstance } from 'fastify'
import { authorizePlatform } from '../oauth/authorization'
import type { Cloud } from '../pipeline/call'
import { notFound } from '../answers/errors'
import { filterByName, page, queryValue, type Query } from '../answers/listing'
import { SITES_PATH, viewSite } from '../telephony/site'

/** The sites that can take a trunk's inbound calls. */
export function registerSites(app: FastifyInstance, cloud: Cloud): void {
  app.get<{ Querystring: Query }>(SITES_PATH, { config: { operation: 'sites' } }, (request, reply) => {
    const { organization } = authorizePlatform(cloud, request, reply)
    const none = organization.standIn.is('inbound_site_missing')
    // No page says which sites a listing without the parameter has: here it has one kind alone, so that nobody relies on both.
    const managed = queryValue(request.query, 'managed') === 'true'
    const found = filterByName(request.query, organization.sites).filter((site) => site.managed === managed)
    return page(SITES_PATH, request.query, none ? [] : found, viewSite)
  })

  app.get<{ Params: { id: string } }>(`${SITES_PATH}/:id`, { config: { operation: 'sites' } }, (request, reply) => {
    const { organization } = authorizePlatform(cloud, request, reply)
    const site = organization.sites.get(request.params.id)
    if (!site || organization.standIn.is('inbound_site_missing')) throw notFound('Site')
    return viewSite(site)
  })
}
