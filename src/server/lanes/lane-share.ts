import { settings } from '../servicenow'
import type { Share } from '../calls'
import { parseLaneKey } from './lane'

/** Calls a minute left to what no lane makes: tokens/me, templates, reconciling, a person's diagnosis. */
const RESERVED_CALLS = 14

/** Calls a minute that a reconciliation makes: it leaves the rate limit to registrations. */
const RECONCILING_CALLS = 10

/** What a lane may spend of its organization's rate limit: everything that is done for its registrations counts. */
export function laneShare(lane: string): { lane: string; share: Share } {
  const lanes = settings.lanesPerOrganization()
  return {
    lane,
    share: { lane: (parseLaneKey(lane)?.lane ?? 0) % lanes, lanes, reserved: RESERVED_CALLS },
  }
}

/** What a reconciliation may spend. */
export function reconcilingShare(organization: string): { lane: string; share: Share } {
  return { lane: `${organization}:reconcile`, share: { lane: 0, lanes: 1, most: RECONCILING_CALLS } }
}
