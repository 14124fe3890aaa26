import { instanceName } from '../servicenow'
import { mayBeThere, samePlace, type Place } from '../organizations'
import { findTrunkRequests, isQueuedWork, numbersOfItems, type TrunkRequestRecord } from '../requests'
import { registrationsOfName } from './names.store'
import { writeOf } from './open-writes'
import type { RegistrationRecord } from './registrations.store'

/**
 * The trunk request that has the name which a registration asks for in its organization, or null when it may have it. Who
 * may have a trunk in Genesys Cloud comes first; among those that wait for one, the earlier. Requests of one name share a
 * lane, so that nobody else decides this meanwhile.
 *
 * @param here where the organization's record points: what stands elsewhere has no name here
 */
export function nameHolder(
  registration: RegistrationRecord,
  request: TrunkRequestRecord,
  here: Place,
): TrunkRequestRecord | null {
  const { organization, sysId } = registration
  const others = registrationsOfName(organization, request.trunkName).filter(
    (other) => other.sysId !== sysId && contends(other, here),
  )
  if (others.length === 0) return null
  const requests = findTrunkRequests(others.map((other) => other.request))
  const rivals = others.flatMap((other) => {
    const rival = requests.get(other.request)
    return rival === undefined ? [] : [{ isThere: isThere(other), request: rival }]
  })
  const owner = rivals.find((rival) => rival.isThere)
  if (owner !== undefined) return owner.request
  const [first] = inOrder([request, ...rivals.map((rival) => rival.request)])
  return first === undefined || first.sysId === request.sysId ? null : first
}

/** A worker that died may have sent a write that the row does not know of yet. */
function isThere(other: RegistrationRecord): boolean {
  return isKnownThere(other) || writeOf(other, other.attempts + 1) !== null
}

function isKnownThere(other: RegistrationRecord): boolean {
  return mayBeThere(other) || other.state === 'outcome_unknown'
}

/** Whether a registration may have, or may yet get, a trunk of its name here. */
function contends(other: RegistrationRecord, here: Place): boolean {
  const { state, operation, instance } = other
  if (state === 'cancelled' || state === 'retired') return false
  if (isKnownThere(other)) return samePlace(other, here)
  // What another instance made and never sent is sent by nobody here.
  const isForeign = instance !== '' && instance !== instanceName()
  return isQueuedWork(state) && operation === 'register' && !isForeign
}

/**
 * The earliest first: in the order of their requested items, whose flows run side by side and may make their trunk
 * requests in another one; otherwise in the order of their own numbers.
 */
function inOrder(requests: readonly TrunkRequestRecord[]): TrunkRequestRecord[] {
  const items = requests.map(({ requestedItem }) => requestedItem)
  const numbers = items.every((item) => item !== '') ? numbersOfItems(items) : new Map<string, string>()
  const rank = (request: TrunkRequestRecord): string => numbers.get(request.requestedItem) ?? ''
  return [...requests].sort(
    (one, other) => compareNumbers(rank(one), rank(other)) || compareNumbers(one.number, other.number),
  )
}

/** Numbers grow longer when their digits are used up. */
function compareNumbers(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}
