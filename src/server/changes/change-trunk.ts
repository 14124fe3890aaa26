import { now, settings } from '../servicenow'
import type { GenesysSession } from '../calls'
import { isState, type TrunkRequestRecord } from '../requests'
import { findTrunk } from '../inventory'
import { recallWrites, updateRegistration, pendingCommandOf, writeOf, type RegistrationRecord } from '../registrations'
import { carryOut } from '../outcomes'
import { waitUntil, type Worked } from '../retries'
import { makeChange } from './make-change'
import { nextChange } from './next-change'

const DONE: Worked = { kind: 'done' }

/**
 * Takes a registration that changes a trunk one step further. The caller holds the registration's lane, which is that of
 * the registration that made the trunk.
 */
export function changeTrunk(
  registration: RegistrationRecord,
  request: TrunkRequestRecord | null,
  session: GenesysSession,
): Worked {
  if (request === null || !isState(registration.state)) {
    updateRegistration(registration.sysId, { state: 'cancelled', next_attempt: '0' })
    return DONE
  }
  if (registration.operation === 'cancel' || request.state === 'cancelled') {
    carryOut(registration, 'cancel')
    return DONE
  }
  // Worker A, which died, has perhaps sent the change, and Genesys may have answered it.
  const recalled = recallWrites(registration)
  const { state, nextAttempt, writeSent, pending } = registration
  const step = nextChange(
    { state, nextAttempt, writeSent, pending: pendingCommandOf(pending) },
    { now: now(), quarantineMs: settings.quarantineMs() },
  )
  switch (step.step) {
    case 'nothing':
      return DONE
    case 'carry_out':
      carryOut(registration, step.pending)
      return DONE
    case 'wait':
      return waitUntil(registration, step.until)
    case 'change': {
      const landed = recalled && writeOf(registration, registration.attempts)?.verdict === ''
      return makeChange({ registration, request, session, trunk: findTrunk(request.trunk), landed })
    }
  }
}
