import { instanceName, settings } from '../servicenow'
import type { TrunkRequestRecord } from '../requests'
import { laneKey, laneOf } from './lane'

/**
 * Key of the lane that a trunk request is worked in. Requests of one name share a lane, so that one worker at a time
 * decides whose the name is. Case says nothing: Genesys Cloud may take two such names for one.
 */
export function laneFor({ trunkName, organization }: TrunkRequestRecord): string {
  return laneKey(organization, laneOf(trunkName.toLowerCase(), settings.lanesPerOrganization()))
}

/** Columns of the registration of a trunk request that is queued now. */
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
    // It had a registration before, which is lost.
    created_anew: request.attempts > 0 ? '1' : '0',
  }
}
