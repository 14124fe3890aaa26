import { transition, type Event, type Transition } from '../registration/lifecycle'
import { isState } from '../registration/states'
import type { RegistrationRecord } from './records/registrations'
import type { TrunkRequestRecord } from './records/trunk-requests'

/** What an event would do to a trunk request, by its own record and its registration's; null when it has none yet. */
export function decideTransition(
  request: TrunkRequestRecord,
  registration: RegistrationRecord | null,
  approved: boolean,
  event: Event,
): Transition {
  const { state } = request
  if (!isState(state)) return { ok: false, refused: event, reason: `its state "${state}" is unknown` }
  return transition(state, event, {
    goal: registration?.operation === 'retire' ? 'retire' : 'register',
    approved,
    hasTrunk: (registration?.genesysId ?? request.genesysId) !== '',
    writeUnanswered: (registration?.writeSent ?? 0) > 0,
    callUnderWay: false,
  })
}
