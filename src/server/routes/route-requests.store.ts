import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { trunkRequestsOf, type TrunkRequestRecord } from '../requests'

const TABLE = `${SCOPE}_trunk_request`

/** sys_id of the request that puts the trunk of an order on its outbound route, or null. */
export function routeRequestOf(order: string, trunk: string): string | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('follows', order)
  record.addQuery('trunk', trunk)
  record.setLimit(1)
  record.query()
  return record.next() ? text(record.getUniqueValue()) : null
}

/** Registered orders that name an outbound route which nobody was asked for yet, at most `limit`. */
export function requestsWithoutRoute(limit: number): TrunkRequestRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('registration_state', 'registered')
  record.addNotNullQuery('outbound_route')
  record.addNullQuery('route_request')
  record.setLimit(limit)
  return trunkRequestsOf(record)
}
