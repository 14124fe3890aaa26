import { findRegistration, type RegistrationRecord } from '../registrations'
import { hold, release } from './held-lane'
import { wakeIfDue } from './wake-lanes'

/**
 * Holds the registration's lane, reads the registration again and works on it, so that no worker calls Genesys for it
 * meanwhile. Returns false, without doing anything, when another worker holds the lane, or when another lane has taken
 * the registration over since it was read.
 */
export function whileFree(
  { sysId, lane: key, organization }: RegistrationRecord,
  work: (registration: RegistrationRecord) => void,
): boolean {
  const held = hold(key, organization)
  if (held === null) return false
  const done = { here: true }
  try {
    const registration = findRegistration(sysId)
    done.here = registration === null || registration.lane === key
    if (registration !== null && done.here) {
      held.touched.push({ sysId, state: '' })
      work(registration)
    }
  } finally {
    release(held)
  }
  wakeIfDue(key, organization)
  return done.here
}
