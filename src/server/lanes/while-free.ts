import { findRegistration, type RegistrationRecord } from '../registrations'
import { hold, release } from './held-lane'
import { wakeIfDue } from './wake-lanes'

/**
 * Holds the registration's lane, reads the registration again and works on it, so that no worker calls Genesys for it
 * meanwhile. Returns false, without doing anything, when another worker holds the lane.
 */
export function whileFree(
  { sysId, lane: key, organization }: RegistrationRecord,
  work: (registration: RegistrationRecord) => void,
): boolean {
  const held = hold(key, organization)
  if (held === null) return false
  held.touched.push({ sysId, state: '' })
  try {
    const registration = findRegistration(sysId)
    if (registration !== null) work(registration)
  } finally {
    release(held)
  }
  wakeIfDue(key, organization)
  return true
}
