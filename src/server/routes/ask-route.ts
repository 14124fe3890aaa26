import { text } from '../servicenow'
import { columnOf, columnsOf } from '../fields'
import { guarded } from '../redaction'
import {
  stateColumns,
  columnsNamed,
  findTrunkRequest,
  insertTrunkRequest,
  updateTrunkRequest,
  type TrunkRequestRecord,
} from '../requests'
import { findTrunk, findTrunkOf, type TrunkRecord } from '../inventory'
import { whileHeld } from '../lanes'
import { requestsWithoutRoute, routeRequestOf } from './route-requests.store'

/**
 * Asks for the last step in the life of an order that names an outbound route: a request of its own puts its trunk on it.
 * So the trunk is registered whatever becomes of the route, and nothing that is done again for the route registers it
 * again. It may be repeated: a trunk has one such request.
 */
export function askRoute(request: TrunkRequestRecord): void {
  const { sysId, organization, outboundRoute, genesysId } = request
  if (outboundRoute === '' || request.act !== 'register' || request.state !== 'registered') return
  const trunk = findTrunkOf(organization, genesysId)
  if (trunk === null || trunk.request !== sysId) return
  whileHeld(`route:${sysId}`, organization, () => {
    const asked = routeRequestOf(sysId, trunk.sysId) ?? ask(request, trunk)
    if (asked === null) return
    updateTrunkRequest(sysId, { route_request: asked })
  })
}

/** Asks for the route of each order whose worker died before it did so; returns the number of orders. */
export function askMissingRoutes(limit: number, doneSince: number | null): number {
  const requests = requestsWithoutRoute(limit, doneSince)
  for (const request of requests) {
    guarded(`the outbound route of request ${request.number}`, () => {
      askRoute(request)
    })
  }
  return requests.length
}

function ask(request: TrunkRequestRecord, trunk: TrunkRecord): string | null {
  return insertTrunkRequest(
    {
      act: 'change',
      trunk: trunk.sysId,
      follows: request.sysId,
      organization: trunk.organization,
      trunk_name: trunk.fields.trunkName,
      ...columnsOf(request, ROUTE),
      changed_fields: columnsNamed(ROUTE),
      requested_for: request.requestedFor,
      opened_by: request.openedBy,
      short_description: `Put BYOC trunk ${trunk.fields.trunkName} on its outbound route`,
      ...stateColumns('queued'),
    },
    '',
  )
}

const ROUTE = ['outboundRoute'] as const

/**
 * In the before-rule of a new request: true when it asks for nothing but the outbound route that an approved order has
 * asked for, so that nobody has to approve it once more.
 */
export function followsOrder(current: GlideRecord): boolean {
  const value = (column: string): string => text(current.getValue(column))
  if (value('follows') === '' || value('act') !== 'change') return false
  if (value('changed_fields') !== columnsNamed(ROUTE) || value('switch_to') !== '') return false
  if (value('password_given') === '1') return false
  const order = findTrunkRequest(value('follows'))
  if (order?.state !== 'registered' || order.outboundRoute !== value(columnOf('outboundRoute'))) return false
  return findTrunk(value('trunk'))?.request === order.sysId
}
