import { instanceName, settings } from '../servicenow'
import type { TrunkRequestRecord } from '../requests'
import { findTrunk } from '../inventory'
import { findRegistrationOf, laneKey, laneOf } from '../registrations'

/**
 * Key of the lane that a trunk request is worked in. Requests of one name share a lane, so that one worker at a time
 * decides which request gets the name. Upper and lower case are not distinguished, because Genesys Cloud may not
 * distinguish them either.
 */
export function laneFor(request: TrunkRequestRecord): string {
  return request.act === 'register' ? laneOfName(request.trunkName, request.organization) : laneOfTrunk(request)
}

function laneOfName(name: string, organization: string): string {
  return laneKey(organization, laneOf(name.toLowerCase(), settings.lanesPerOrganization()))
}

/**
 * Key of the lane in which a trunk is changed or retired: that of the registration that made it, so that changing and
 * retiring take turns. A trunk that no registration made has the lane of its record.
 */
function laneOfTrunk({ trunk, organization }: TrunkRequestRecord): string {
  const maker = findTrunk(trunk)?.request ?? ''
  const lane = maker === '' ? '' : (findRegistrationOf(maker)?.lane ?? '')
  return lane === '' ? laneOfName(trunk, organization) : lane
}

/** The name that a request asks for; '' for a change that leaves it. A retirement names its trunk. */
export function nameAskedBy({ act, changedFields, trunkName }: TrunkRequestRecord): string {
  return act === 'change' && !changedFields.includes('trunkName') ? '' : trunkName
}

/** The columns of a new registration for a trunk request that is queued now. */
export function newRegistration(request: TrunkRequestRecord, lane: string, time: number): Record<string, string> {
  return {
    request: request.sysId,
    organization: request.organization,
    trunk_name: nameAskedBy(request),
    lane,
    operation: request.act,
    trunk: request.trunk,
    replaces: request.replaces,
    state: 'queued',
    next_attempt: String(time),
    instance: request.madeOn === '' ? instanceName() : request.madeOn,
    // A request with attempts had a registration before, which is lost.
    created_anew: request.attempts > 0 ? '1' : '0',
  }
}
