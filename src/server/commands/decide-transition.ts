import { instanceName } from '../servicenow'
import { inFull, verdict } from '../verdicts'
import { mayBeThere } from '../targets'
import { refusesDraft, type OrganizationRecord } from '../organizations'
import { goalOf, isState, transition, type Event, type Transition, type TrunkRequestRecord } from '../requests'
import { requiresApproval } from '../approvals'
import { isOfAnotherInstance, type RegistrationRecord } from '../registrations'

/**
 * Events after which a call is sent for the request. They are allowed only on the instance that the request was made
 * on.
 */
const ACTS: readonly Event[] = ['queue', 'retry_now', 'recreate']

/**
 * Decides the transition that an event would cause, by the records of the trunk request, of its registration (null when
 * it has none yet) and of its organization (null when there is none).
 */
export function decideTransition(
  request: TrunkRequestRecord,
  registration: RegistrationRecord | null,
  organization: OrganizationRecord | null,
  event: Event,
): Transition {
  const { state } = request
  const madeOn = registration === null || registration.instance === '' ? request.madeOn : registration.instance
  if (!isState(state)) return { ok: false, refused: event, reason: `its state "${state}" is unknown` }
  const withdraws = event === 'retire' || event === 'cancel'
  const stands = registration === null ? request.genesysId !== '' : mayBeThere(registration)
  if (isOfAnotherInstance(madeOn) && (ACTS.includes(event) || (withdraws && stands))) {
    const reason = inFull(verdict('instance_changed', { instance: instanceName(), madeOn }))
    return { ok: false, refused: event, reason }
  }
  const reason = event === 'queue' || event === 'retry_now' ? refusesDraft(state, organization) : null
  if (reason !== null) return { ok: false, refused: event, reason }
  return transition(state, event, {
    goal: registration === null ? request.act : goalOf(registration.operation),
    approved: !requiresApproval(organization) || request.approval === 'approved',
    hasTrunk: (registration?.genesysId ?? request.genesysId) !== '',
    writeUnanswered: (registration?.writeSent ?? 0) > 0,
  })
}
