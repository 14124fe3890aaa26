import { withoutMarkup } from '../servicenow'
import { isSameName } from '../contracts'
import { hasTrunk, type OutboundRoute } from '../telephony'
import type { TrunkRecord } from '../inventory'
import { ROUTE_DRIFT } from '../routes'

/** Longest part of a route's name that a sentence shows. */
const TOLD = 60

/** The site whose outbound routes are compared for a trunk: `site` is that of its inbound calls. */
export function routedSite({ routeSites, fields }: Pick<TrunkRecord, 'routeSites' | 'fields'>, site: string): string {
  if (fields.outboundRoute === '' || routeSites.includes(site)) return site
  return routeSites[routeSites.length - 1] ?? site
}

/** The changes that somebody else made to a trunk's outbound routes, in a sentence with its next step; '' for none. */
export function routeDrift(
  { genesysId, fields }: Pick<TrunkRecord, 'genesysId' | 'fields'>,
  routes: readonly OutboundRoute[],
): string {
  const on = routes.filter((route) => hasTrunk(route, genesysId))
  const wanted = fields.outboundRoute.trim()
  const others = on
    .filter(({ name }) => wanted === '' || !isSameName(name.trim(), wanted))
    .map(({ name }) => quoted(name))
  const isOn = wanted === '' || others.length < on.length
  const parts = [
    ...(isOn ? [] : [`the trunk is not on ${quoted(wanted)} any more, so that no call leaves over it there`]),
    ...(others.length === 0 ? [] : [`somebody put the trunk on ${some(others)}`]),
  ]
  if (parts.length === 0) return ''
  const step = isOn ? 'Take it off there' : 'Put it back there'
  return withoutMarkup(
    `${ROUTE_DRIFT}${parts.join('; ')}. ${step}, or ask for a change of the outbound route to the one that is meant.`,
  )
}

function quoted(name: string): string {
  return name.length <= TOLD ? `"${name}"` : `"${name.slice(0, TOLD)}…"`
}

/** Most routes that a sentence names. */
const MOST = 3

function some(names: readonly string[]): string {
  const left = names.length - MOST
  return left > 0 ? `${names.slice(0, MOST).join(', ')} and ${String(left)} more` : names.join(', ')
}
