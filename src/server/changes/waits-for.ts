import { isQueuedWork } from '../requests'
import type { TrunkRecord } from '../inventory'
import { changesAtWork, registrationsOfTrunks, type RegistrationRecord } from '../registrations'

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
  const earlier = changesAtWork(trunk.sysId).filter((other) => isBefore(other, registration))
  if (earlier.length === 0) return null
  return Math.max(now, ...earlier.map(({ nextAttempt }) => nextAttempt)) + PAUSE_MS
}

function isBefore(one: RegistrationRecord, other: RegistrationRecord): boolean {
  return one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.sysId < other.sysId)
}
