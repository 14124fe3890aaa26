import type { Verdict } from '../verdicts'
import type { GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import type { RegistrationRecord } from '../registrations'
import { waitWhileRefused, type Worked } from '../retries'
import { confirmMade, isMade } from '../trunks'
import { changeTrunk } from '../changes'
import { retireReplaced } from '../retirement'
import { Registrar } from './registrar'

/**
 * Calls for an organization: possible, forbidden with a verdict, or not known to be possible because the app itself
 * failed.
 */
export type Calls =
  { kind: 'open'; session: GenesysSession } | { kind: 'refused'; verdict: Verdict } | { kind: 'broken'; why: string }

/** Takes one registration one step further, by the act of its request. The caller holds the registration's lane. */
export function takeStep(registration: RegistrationRecord, request: TrunkRequestRecord | null, calls: Calls): Worked {
  const worked = stepOf(registration, request, calls)
  if (registration.replaces !== '' && registration.state === 'registered') retireReplaced(registration.sysId)
  return worked
}

function stepOf(registration: RegistrationRecord, request: TrunkRequestRecord | null, calls: Calls): Worked {
  if (calls.kind === 'open') {
    if (request?.act === 'change') return changeTrunk(registration, request, calls.session)
    return new Registrar().work(registration, request, calls.session)
  }
  if (request !== null && request.state !== 'cancelled' && isMade(registration))
    return confirmMade(registration, request)
  if (calls.kind === 'refused') return waitWhileRefused(registration, calls.verdict)
  throw new Error(calls.why)
}
