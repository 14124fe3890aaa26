import type { FastifyInstance } from 'fastify'
import { authorizePlatform } from '../oauth/authorization'
import type { Cloud, Reply, Request } from '../pipeline/call'
import type { Collection } from '../collection'
import { ApiError, conflict, notFound, versionConflict } from '../answers/errors'
import { filterByName, page, queryValue, type Query } from '../answers/listing'
import type { Organization } from '../organization'
import { newRoute, readRoute, viewRoute, type OutboundRoute } from '../telephony/outbound-route'
import { SITES_PATH, type Site } from '../telephony/site'

type OfSite = { Params: { siteId: string }; Querystring: Query }
type ById = { Params: { siteId: string; id: string } }

interface Place {
  organization: Organization
  site: Site
  routes: Collection<OutboundRoute>
}

const PATH = `${SITES_PATH}/:siteId/outboundroutes`

/**
 * The outbound routes of a site. Witnesses: the calls, their parameters and `OutboundRouteBase` of the official SDK
 * (purecloud-platform-client-v2); its list of changes, by which PUT answers 409; Genesys' own Terraform provider
 * (site_outbound_route), which sends no version, skips routes whose state is `deleted`, is told that a name exists, and
 * says that the API refuses any change of a managed site's routes.
 */
export function registerOutboundRoutes(app: FastifyInstance, cloud: Cloud): void {
  const placeOf = (request: Request, reply: Reply, siteId: string): Place => {
    const { organization } = authorizePlatform(cloud, request, reply)
    const site = organization.sites.get(siteId)
    if (site === undefined || site.state === 'deleted') throw notFound('Site')
    return { organization, site, routes: organization.routesOf(site) }
  }

  app.get<OfSite>(PATH, { config: { operation: 'route_list' } }, (request, reply) => {
    const { organization, site, routes } = placeOf(request, reply, request.params.siteId)
    const wanted = queryValue(request.query, 'externalTrunkBases.ids')?.split(',')
    const loose = organization.standIn.is('name_search_loose')
    const found = filterByName(request.query, routes, loose).filter(
      ({ trunks }) => wanted === undefined || trunks.some((id) => wanted.includes(id)),
    )
    const path = `${SITES_PATH}/${site.id}/outboundroutes`
    return page(path, request.query, found, (route) => viewRoute(organization, site.id, route))
  })

  app.get<ById>(`${PATH}/:id`, { config: { operation: 'route_get' } }, (request, reply) => {
    const { organization, site, routes } = placeOf(request, reply, request.params.siteId)
    return viewRoute(organization, site.id, living(routes, request.params.id))
  })

  app.post<OfSite>(PATH, { config: { operation: 'route_create' } }, (request, reply) => {
    const { organization, site, routes } = placeOf(request, reply, request.params.siteId)
    refuseManaged(site)
    const { fields } = readRoute(organization, request.body)
    if (routes.named(fields.name).some(({ state }) => state !== 'deleted')) {
      throw conflict(`OutboundRoute with name '${fields.name}' already exists.`)
    }
    const route = newRoute(fields)
    routes.put(route)
    return viewRoute(organization, site.id, route)
  })

  app.put<ById>(`${PATH}/:id`, { config: { operation: 'route_update' } }, (request, reply) => {
    const { organization, site, routes } = placeOf(request, reply, request.params.siteId)
    refuseManaged(site)
    const route = living(routes, request.params.id)
    const { fields, version } = readRoute(organization, request.body)
    const checks = version !== null && !organization.standIn.is('route_versions_ignored')
    if (checks && version !== route.version) throw versionConflict(route)
    const updated = { ...route, ...fields, version: route.version + 1 }
    routes.put(updated)
    return viewRoute(organization, site.id, updated)
  })

  app.delete<ById>(`${PATH}/:id`, { config: { operation: 'route_delete' } }, (request, reply) => {
    const { site, routes } = placeOf(request, reply, request.params.siteId)
    refuseManaged(site)
    routes.delete(living(routes, request.params.id).id)
    return reply.code(204).send()
  })
}

function living(routes: Collection<OutboundRoute>, id: string): OutboundRoute {
  const route = routes.get(id)
  if (route === undefined || route.state === 'deleted') throw notFound('OutboundRoute')
  return route
}

/** The form of the refusal isn't published. */
function refuseManaged({ managed, name }: Site): void {
  if (managed) throw new ApiError(400, 'bad.request', `The site '${name}' is managed by Genesys Cloud`)
}
