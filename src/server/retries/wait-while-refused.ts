import type { Verdict } from '../verdicts'
import { isToCarryOut, pendingCommandOf, type RegistrationRecord } from '../registrations'
import { carryOut } from '../outcomes'
import { waitForToken, type Worked } from './reschedule'

/**
 * Handles a registration for which no call may leave. A pending command that ends the work makes no call, so that it is
 * carried out at once. Otherwise it would make the registration due again each time that its next attempt is put off.
 */
export function waitWhileRefused(registration: RegistrationRecord, found: Verdict): Worked {
  const pending = pendingCommandOf(registration.pending)
  if (!isToCarryOut(pending, registration.operation))
    return waitForToken(registration, { verdict: found, retryAt: null })
  carryOut(registration, pending)
  return { kind: 'done' }
}
