import { findTrunkRequests, isQueuedWork } from '../requests'
import type { TrunkRecord } from '../inventory'
import { changesAtWork, registrationsOfTrunks, type RegistrationRecord } from '../registrations'
import { isAskedBefore } from './asked-before'

/** The pause before a change that waits for other work on its trunk looks again. */
const PAUSE_MS = 15_000

/**
 * The time until which a change waits for other work on its trunk; null when it may go. The changes of a trunk are made
 * in the order in which they were asked for, and none while the trunk is being deleted.
 */
export function waitsUntil(registration: RegistrationRecord, trunk: TrunkRecord, now: number): number | null {
  const retirement = registrationsOfTrunks(trunk.organization, [trunk.genesysId]).find(
    ({ operation, state }) => operation === 'retire' && isQueuedWork(state),
  )
  if (retirement !== undefined) return Math.max(now + PAUSE_MS, retirement.nextAttempt)
  const others = changesAtWork(trunk.sysId).filter(({ sysId }) => sysId !== registration.sysId)
  const numbers = numbersIn([...others, registration])
  const earlier = others.filter((other) => isAskedBefore(other, registration, numbers))
  if (earlier.length === 0) return null
  return Math.max(now, ...earlier.map(({ nextAttempt }) => nextAttempt)) + PAUSE_MS
}

/** The numbers of the requests, where several were asked for within one second: a time of creation says no more. */
function numbersIn(registrations: readonly RegistrationRecord[]): ReadonlyMap<string, string> {
  const times = new Set(registrations.map(({ createdAt }) => createdAt))
  if (times.size === registrations.length) return new Map()
  const requests = findTrunkRequests(registrations.map(({ request }) => request))
  return new Map([...requests].map(([sysId, { number }]) => [sysId, number]))
}
