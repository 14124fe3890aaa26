import { now } from '../servicenow'
import { updateRegistration, type RegistrationRecord } from '../registrations'
import type { Worked } from '../retries'
import { hold } from './held-lane'
import { deleteLane } from './lanes.store'

/**
 * Works while this transaction alone holds a key, which is a row under a lane's unique key. Returns what the work does;
 * null, without doing anything, while worker B holds the key.
 */
export function whileHeld<Result>(key: string, organization: string, work: () => Result): Result | null {
  const held = hold(key, organization)
  if (held === null) return null
  try {
    return work()
  } finally {
    deleteLane(held.sysId)
  }
}

/** The pause of a registration whose key another worker holds. */
const HELD_MS = 2000

/** Works on a registration while this worker alone holds a key. While worker B holds it, the registration waits. */
export function workWhileHeld(registration: RegistrationRecord, key: string, work: () => Worked): Worked {
  const worked = whileHeld(key, registration.organization, work)
  if (worked !== null) return worked
  updateRegistration(registration.sysId, { next_attempt: String(now() + HELD_MS) })
  return { kind: 'done' }
}
