import { findRegistration, type RegistrationRecord } from '../registrations'
import { hold, letGo } from './held-lane'
import { wakeIfDue } from './wake-lanes'

/**
 * Does something with a registration, as it is then, while nobody calls Genesys for it. False, and nothing is done,
 * when its lane is held.
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
    letGo(held)
  }
  wakeIfDue(key, organization)
  return true
}
