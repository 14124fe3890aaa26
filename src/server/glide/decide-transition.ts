import { transition, type Event, type Transition } from '../registration/lifecycle'
import { isState } from '../registration/states'
import { requiresApproval } from './approval'
import type { OrganizationRecord } from './records/organizations'
import type { RegistrationRecord } from './records/registrations'
import type { TrunkRequestRecord } from './records/trunk-requests'
import { refusesDraft } from './takes-orders'

/**
 * What an event would do to a trunk request, by its own record, its registration's (null when it has none yet) and its
 * organization's (null when there is none).
 */
export function decideTransition(
  request: TrunkRequestRecord,
  registration: RegistrationRecord | null,
  organization: OrganizationRecord | null,
  event: Event,
): Transition {
  const { state } = request
  if (!isState(state)) return { ok: false, refused: event, reason: `its state "${state}" is unknown` }
  const reason = event === 'queue' || event === 'retry_now' ? refusesDraft(state, organization) : null
  if (reason !== null) return { ok: false, refused: event, reason }
  return transition(state, event, {
    goal: registration?.operation === 'retire' ? 'retire' : 'register',
    approved: !requiresApproval(organization) || request.approval === 'approved',
    hasTrunk: (registration?.genesysId ?? request.genesysId) !== '',
    writeUnanswered: (registration?.writeSent ?? 0) > 0,
    callUnderWay: false,
  })
}
