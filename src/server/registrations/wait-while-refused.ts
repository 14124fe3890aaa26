import type { Verdict } from '../verdicts'
import { honorWish } from './outcome-writer'
import { waitForToken, type Worked } from './put-off'
import type { RegistrationRecord } from './registration-record.store'
import { isToHonor, wishOf } from './withdrawal'

/**
 * Handles a registration for which no call may leave. A pending command that ends the work makes no call, so that it is
 * carried out at once. Otherwise it would make the registration due again each time that its next attempt is put off.
 */
export function waitWhileRefused(registration: RegistrationRecord, found: Verdict): Worked {
  const wish = wishOf(registration.wish)
  if (!isToHonor(wish, registration.operation)) return waitForToken(registration, { verdict: found, retryAt: null })
  honorWish(registration, wish)
  return { kind: 'done' }
}
