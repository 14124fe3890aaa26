import { instanceName, settings } from '../servicenow'
import type { TrunkRequestRecord } from '../requests'
import { laneKey, laneOf } from './lane'

/**
 * Key of the lane that a trunk request is worked in. Requests of one name share a lane, so that one worker at a time
 * decides which request gets the name. Upper and lower case are not distinguished, because Genesys Cloud may not
 * distinguish them either.
 */
export function laneFor({ trunkName, organization }: TrunkRequestRecord): string {
  return laneKey(organization, laneOf(trunkName.toLowerCase(), settings.lanesPerOrganization()))
}

/** The columns of a new registration for a trunk request that is queued now. */
export function newRegistration(request: TrunkRequestRecord, lane: string, time: number): Record<string, string> {
  return {
    request: request.sysId,
    organization: request.organization,
    trunk_name: request.trunkName,
    lane,
    operation: 'register',
    state: 'queued',
    next_attempt: String(time),
    instance: request.madeOn === '' ? instanceName() : request.madeOn,
    // A request with attempts had a registration before, which is lost.
    created_anew: request.attempts > 0 ? '1' : '0',
  }
}
