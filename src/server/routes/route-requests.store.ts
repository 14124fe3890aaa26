import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { trunkRequestsOf, type TrunkRequestRecord } from '../requests'
import { doneRequests } from '../strays'

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

/**
 * Registered orders that name an outbound route which nobody was asked for yet, at most `limit`. `doneSince`: epoch ms;
 * without it every request is looked at, otherwise those whose registration was due then or later.
 */
export function requestsWithoutRoute(limit: number, doneSince: number | null): TrunkRequestRecord[] {
  if (doneSince !== null) {
    return doneRequests(limit, doneSince, (record) => {
      unasked(record, 'request.')
    })
  }
  const record = new GlideRecord(TABLE)
  unasked(record)
  record.setLimit(limit)
  return trunkRequestsOf(record)
}

/** `path`: leads from the queried table to the trunk request. */
function unasked(record: GlideRecord, path = ''): void {
  record.addQuery(`${path}registration_state`, 'registered')
  record.addNotNullQuery(`${path}outbound_route`)
  record.addNullQuery(`${path}route_request`)
}
