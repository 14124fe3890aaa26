import { now, wakeLane } from '../servicenow'
import { findTrunkRequest, isQueuedWork } from '../requests'
import { recallWrites, insertRegistration, openRegistration, type RegistrationRecord } from '../registrations'

/**
 * Puts a registration back to work whose outcome worker A and worker B may both have written. The rows of its attempts
 * then decide its state. A canceled registration stays canceled, unless its trunk is, or may be, in Genesys: then the
 * trunk is retired.
 *
 * @param when true when the row, as it is now, is in doubt
 */
export function requeue(sysId: string, when: (found: RegistrationRecord) => boolean): void {
  const row = openRegistration(sysId)
  if (row === null || !when(row.found)) return
  const { found } = row
  // A change that is made is not made again: that might bring back a value which a later change has replaced since.
  if (found.state === 'changed') return
  const withdrawn = found.state === 'cancelled' || found.operation === 'cancel'
  if (withdrawn) recallWrites(found)
  // A canceled change stays canceled: the next comparison tells what became of its write.
  if (withdrawn && findTrunkRequest(found.request)?.act === 'change') return
  const isThere = found.genesysId !== '' || found.writeSent > 0
  if (found.state === 'cancelled' && !isThere) return
  const retires = found.operation === 'retire' || (withdrawn && isThere)
  row.write({
    state: retires ? 'retiring' : 'retrying',
    operation: retires ? 'retire' : found.operation,
    next_attempt: String(now()),
  })
  wakeLane(found.lane, found.organization)
}

/**
 * Creates a registration again whose row was lost while worker A called Genesys for it. Its attempts tell worker B what A
 * has sent. Returns false when the row is there.
 */
export function keepIfLost(registration: RegistrationRecord): boolean {
  const { sysId, request, organization, trunkName, lane, operation, trunk, genesysId, instance } = registration
  if (openRegistration(sysId) !== null) return false
  if (findTrunkRequest(request) === null) return true
  const { orgId, region, contract } = registration
  insertRegistration({
    ...{ request, organization, trunk_name: trunkName, lane, operation, trunk, genesys_id: genesysId, instance },
    ...{ org_id: orgId, region, contract },
    state: operation === 'retire' ? 'retiring' : 'retrying',
    next_attempt: String(now()),
    created_anew: '1',
  })
  wakeLane(lane, organization)
  return true
}

/** True when the work on a registration has ended. */
export function isEnded({ state }: RegistrationRecord): boolean {
  return !isQueuedWork(state)
}
