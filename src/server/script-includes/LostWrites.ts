import { text } from '../servicenow'
import { isEntityId } from '../genesys'
import { verdict } from '../verdicts'
import { findOrganization } from '../organizations'
import { findTrunkRequest, isState, readProgress, transition, writeProgress } from '../requests'
import { findRegistrationOf, placeOf, updateRegistration } from '../registrations'
import { trunksOfOthers } from '../holders'
import { keepTrunk, retireTrunk, tellReplacement } from '../outcomes'

/** The request's state after the call; `refused` is the reason why nothing was done, '' when it was done. */
export interface Settled {
  state: string
  refused: string
}

/**
 * Settles by hand the outcome of a write that got no answer and that the app can't look up: a person has looked in
 * Genesys Cloud. Makes no outbound call.
 */
export class LostWrites {
  /**
   * For a trunk that the person found: the request becomes registered with its id.
   *
   * @param trunkRequestSysId sys_id of a trunk request whose outcome is unknown, or that failed
   * @param genesysId id of the trunk in Genesys Cloud
   */
  isThere(trunkRequestSysId: PlatformText | string, genesysId: PlatformText | string): Settled {
    const request = text(trunkRequestSysId)
    const id = text(genesysId).trim()
    if (!isEntityId(id)) {
      return refusal(
        request,
        'The id of the trunk in Genesys Cloud is needed: letters, digits, hyphens, at most 64 characters.',
      )
    }
    const registration = findRegistrationOf(request)
    if (registration !== null && trunksOfOthers(registration.organization, request, [id]).length > 0) {
      return refusal(request, `The trunk ${id} belongs to another trunk request.`)
    }
    return this.settle(request, 'confirm_present', id)
  }

  /**
   * For a trunk that the person did not find: the request becomes failed and may be tried again, or it becomes retired
   * when its retirement was asked for.
   *
   * @param trunkRequestSysId sys_id of a trunk request whose outcome is unknown
   */
  isNotThere(trunkRequestSysId: PlatformText | string): Settled {
    return this.settle(text(trunkRequestSysId), 'confirm_absent', '')
  }

  private settle(request: string, event: 'confirm_present' | 'confirm_absent', genesysId: string): Settled {
    const registration = findRegistrationOf(request)
    const before = registration?.state ?? ''
    if (registration === null || !isState(before)) return refusal(request, 'There is no registration to settle.')
    if (findTrunkRequest(request)?.act === 'change') return refusal(request, CHANGES)
    const retires = registration.operation === 'retire'
    const decided = transition(before, event, {
      goal: retires ? 'retire' : 'register',
      approved: true,
      hasTrunk: registration.genesysId !== '',
      writeUnanswered: registration.writeSent > 0,
    })
    if (!decided.ok) return refusal(request, decided.reason)
    const { state } = decided
    // The trunk's place is the place of its write, or, when no write is known, the place of the organization's record.
    const organization = state === 'registered' ? findOrganization(registration.organization) : null
    const place = organization === null || registration.orgId !== '' ? registration : placeOf(organization)
    const settled = { ...registration, genesysId, orgId: place.orgId, region: place.region, contract: place.contract }
    const trunk = state === 'registered' ? keepTrunk(settled, null) : ''
    if (state === 'retired') retireTrunk(registration)
    tellReplacement(registration, state, null)
    updateRegistration(registration.sysId, {
      state,
      trunk,
      write_sent: '',
      genesys_id: genesysId,
      org_id: place.orgId,
      region: place.region,
      contract: place.contract,
      verdict: '',
      next_attempt: '0',
      // A trunk that exists can be retired, even when an earlier retirement was under way.
      operation: state === 'registered' ? 'register' : registration.operation,
    })
    writeProgress(request, {
      state,
      genesysId,
      verdict: state === 'failed' ? verdict('stopped') : null,
      note: NOTES[event],
    })
    return { state, refused: '' }
  }
}

const CHANGES = 'It changes a trunk: choose Retry now, which reads the trunk and writes what is missing of the change.'

const NOTES = {
  confirm_present: 'A person looked in Genesys Cloud: the trunk is there.',
  confirm_absent: 'A person looked in Genesys Cloud: the trunk is not there.',
} as const

function refusal(request: string, refused: string): Settled {
  return { state: readProgress(request)?.state ?? '', refused }
}
