import { instanceName } from '../servicenow'
import { mayBeThere, samePlace, type Place } from '../targets'
import { findTrunkRequests, isQueuedWork, numbersOfItems, type TrunkRequestRecord } from '../requests'
import { registrationsOfName } from './names.store'
import { writeOf, type RegistrationRecord } from '../registrations'

/** The part of a trunk request that decides which of several gets a name. */
export type Named = Pick<TrunkRequestRecord, 'sysId' | 'number' | 'requestedItem' | 'trunkName'>

/**
 * The standing of a registration among those that ask for its name in its organization. `held`: the other request has
 * the name. `contested`: the registration is the first, but a later one waits in another lane, whose worker may not have
 * seen this one; `until` is the time when that one is due (epoch milliseconds).
 */
export type NameStanding =
  { kind: 'free' } | { kind: 'held'; holder: TrunkRequestRecord } | { kind: 'contested'; until: number }

/** The trunk request that holds the name which a registration asks for, or null when the registration may take it. */
export function nameHolder(
  registration: Pick<RegistrationRecord, 'organization' | 'sysId'>,
  request: Named,
  here: Place,
): TrunkRequestRecord | null {
  const standing = standingAmong(registrationsOfName(registration.organization, request.trunkName), {
    registration,
    request,
    here,
  })
  return standing.kind === 'held' ? standing.holder : null
}

/**
 * Decides among all registrations of one name. A request that may have a trunk in Genesys Cloud comes first; among
 * requests that still wait for a trunk, the earliest comes first. Requests of one name share a lane, so that no other
 * worker decides about the name at the same time; where another lane has taken one of them over, the earlier one waits.
 *
 * @param asking `here`: the place that the organization's record points to; a trunk at another place does not hold a
 *   name here. `registration`: without a lane for one that does not exist yet
 */
export function standingAmong(
  named: readonly RegistrationRecord[],
  asking: { registration: { sysId: string; lane?: string }; request: Named; here: Place },
): NameStanding {
  const { registration, request, here } = asking
  const others = named.filter((other) => other.sysId !== registration.sysId && contends(other, here))
  if (others.length === 0) return { kind: 'free' }
  const requests = findTrunkRequests(others.map((other) => other.request))
  const rivals = others.flatMap((other) => {
    const rival = requests.get(other.request)
    return rival === undefined ? [] : [{ isThere: isThere(other), request: rival }]
  })
  const owner = rivals.find((rival) => rival.isThere)
  if (owner !== undefined) return { kind: 'held', holder: owner.request }
  const [first] = inOrder([request, ...rivals.map((rival) => rival.request)])
  const earlier = rivals.find((rival) => rival.request.sysId === first?.sysId)
  if (earlier !== undefined) return { kind: 'held', holder: earlier.request }
  const elsewhere = others.filter(({ lane, operation }) => operation === 'register' && lane !== registration.lane)
  if (registration.lane === undefined || elsewhere.length === 0) return { kind: 'free' }
  return { kind: 'contested', until: Math.max(...elsewhere.map(({ nextAttempt }) => nextAttempt)) }
}

/**
 * True when the registration may have a trunk. Worker A may have sent a write, and died before the registration's row
 * knew of it.
 */
export function isThere(other: RegistrationRecord): boolean {
  return isKnownThere(other) || writeOf(other, other.attempts + 1) !== null
}

function isKnownThere(other: RegistrationRecord): boolean {
  return mayBeThere(other) || other.state === 'outcome_unknown'
}

/** True when a registration has no trunk yet and a write of it may have made one, or may still make one. */
export function awaitsTrunk({ genesysId, state, operation, writeSent }: RegistrationRecord): boolean {
  if (genesysId !== '') return false
  return writeSent > 0 || state === 'outcome_unknown' || (isQueuedWork(state) && operation === 'register')
}

/** True when a registration may have, or may yet get, a trunk of its name here. */
function contends(other: RegistrationRecord, here: Place): boolean {
  const { state, operation, instance } = other
  if (state === 'cancelled' || state === 'retired' || state === 'changed') return false
  if (isKnownThere(other)) return samePlace(other, here)
  // A registration that another instance made, and whose write was never sent, is not sent from this instance.
  const isForeign = instance !== '' && instance !== instanceName()
  return isQueuedWork(state) && (operation === 'register' || operation === 'change') && !isForeign
}

/**
 * Requests, the earliest first: by the numbers of their requested items, because the items' flows run side by side and
 * may create the trunk requests in another order; otherwise by the requests' own numbers.
 */
export function inOrder<Asking extends Named>(requests: readonly Asking[]): Asking[] {
  const items = requests.map(({ requestedItem }) => requestedItem)
  const numbers = items.every((item) => item !== '') ? numbersOfItems(items) : new Map<string, string>()
  const rank = (request: Named): string => numbers.get(request.requestedItem) ?? ''
  return [...requests].sort(
    (one, other) => compareNumbers(rank(one), rank(other)) || compareNumbers(one.number, other.number),
  )
}

/**
 * Compares two record numbers. The longer number is the later one: a counter gets another digit when its digits are
 * used up.
 */
function compareNumbers(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}
