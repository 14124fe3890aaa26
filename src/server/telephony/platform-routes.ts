import {
  arrayOf,
  entityIdOf,
  hasMore,
  heard,
  isEntityId,
  isObject,
  listingOf,
  parseObject,
  stringOf,
  type Json,
  type JsonObject,
} from '../genesys'
import { isUsed } from '../fields'
import { apiCall, type GenesysCall, type PageQuery, type Target, isGone, isSameName } from '../contracts'
import { SITES_PATH } from './platform-sites'

/** An outbound route of a site, as Genesys tells it. */
export interface OutboundRoute {
  id: string
  name: string
  /** Ids of the trunks over which its calls leave, in the order in which a sequential route tries them. */
  trunks: string[]
  /** The route as it was read, which a write sends back with nothing but its trunks changed. */
  entity: JsonObject
}

/** One page of the listing. */
export interface RoutePage {
  routes: OutboundRoute[]
  more: boolean
}

const MOST_ENTITIES = 1000
const LONGEST_NAME = 180

/** A page of a site's outbound routes: those of one name, those that one trunk is on, or all. */
export function routesCall(
  target: Target,
  site: string,
  wanted: { name: string } | { trunk: string } | 'all',
  page: PageQuery,
): GenesysCall {
  return apiCall(target, 'routes', 'GET', routesPath(site), {
    query: [...filterOf(wanted), ['pageNumber', String(page.pageNumber)], ['pageSize', String(page.pageSize)]],
  })
}

function filterOf(wanted: { name: string } | { trunk: string } | 'all'): (readonly [string, string])[] {
  if (wanted === 'all') return []
  return 'name' in wanted ? [['name', wanted.name]] : [['externalTrunkBases.ids', wanted.trunk]]
}

export function routeCall(target: Target, site: string, id: string): GenesysCall {
  return apiCall(target, 'route', 'GET', routePath(site, id))
}

/** The call that writes a route back with a trunk more or less. */
export function routeUpdateCall(target: Target, site: string, id: string, body: object): GenesysCall {
  return apiCall(target, 'route_update', 'PUT', routePath(site, id), { body })
}

/** The page of an answer's body, or null when it is no listing. Routes that are deleted are left out. */
export function parseRoutePage(body: string, pageSize: number): RoutePage | null {
  const found = listingOf(body)
  if (found === null) return null
  const { listing, entities } = found
  const routes = entities.slice(0, MOST_ENTITIES).flatMap((entity) => {
    const route = isObject(entity) ? routeOf(entity) : null
    return route === null ? [] : [route]
  })
  return { routes, more: hasMore(listing, entities.length, pageSize) }
}

/** The route of an answer's body; null when it is none, or one that is deleted. */
export function parseRoute(body: string): OutboundRoute | null {
  const entity = parseObject(body)
  return entity === null ? null : routeOf(entity)
}

function routeOf(entity: JsonObject): OutboundRoute | null {
  const id = entityIdOf(entity)
  if (id === null || isGone({ state: stringOf(entity, 'state') })) return null
  return {
    id,
    name: heard(stringOf(entity, 'name') ?? '', LONGEST_NAME),
    trunks: referencesOf(entity).map(idOf),
    entity,
  }
}

/** The one route of a name: it is unique in a site. Case counts only where two names differ in nothing else. */
export function routeNamed(routes: readonly OutboundRoute[], name: string): OutboundRoute | null {
  const wanted = name.trim()
  const exact = routes.find((route) => route.name.trim() === wanted)
  const alike = routes.filter((route) => isSameName(route.name.trim(), wanted))
  return exact ?? (alike.length === 1 ? (alike[0] ?? null) : null)
}

export function hasTrunk({ trunks }: Pick<OutboundRoute, 'trunks'>, trunk: string): boolean {
  return trunks.some((id) => id.toLowerCase() === trunk.toLowerCase())
}

/**
 * The route as it was read, its version in it, with the trunk at the end of its trunks: a sequential route goes on trying
 * those that were there first.
 */
export function withTrunk({ entity }: OutboundRoute, trunk: string): JsonObject {
  return { ...entity, externalTrunkBases: [...referencesOf(entity), { id: trunk }] }
}

/** The route as it was read, without the trunk. */
export function withoutTrunk({ entity }: OutboundRoute, trunk: string): JsonObject {
  const others = referencesOf(entity).filter((reference) => idOf(reference).toLowerCase() !== trunk.toLowerCase())
  return { ...entity, externalTrunkBases: others }
}

function referencesOf(entity: JsonObject): readonly Json[] {
  return arrayOf(entity, 'externalTrunkBases') ?? []
}

function idOf(reference: Json): string {
  return isObject(reference) ? (entityIdOf(reference) ?? '') : ''
}

function routesPath(site: string): string {
  return `${SITES_PATH}/${inPath(site, 'site')}/outboundroutes`
}

function routePath(site: string, id: string): string {
  return `${routesPath(site)}/${inPath(id, 'outbound route')}`
}

/** An id as a part of a path. Throws when it could lead elsewhere: in a path, dots are a way up. */
function inPath(id: string, what: string): string {
  if (!isEntityId(id)) throw new Error(`The id of the ${what} is not the id of an entity in Genesys Cloud.`)
  return encodeURIComponent(id)
}

/** False under a contract that has no outbound routes: a request that names one is refused there. */
export function hasRoutes({ contract }: Pick<Target, 'contract'>): boolean {
  return isUsed('outboundRoute', contract)
}
