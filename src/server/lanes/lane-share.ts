import { settings } from '../servicenow'
import { laneKey, parseLaneKey } from '../registrations'
import type { Share } from '../calls'

/**
 * Calls a minute that are reserved for work outside of the lanes: tokens/me, templates, reconciling, a person's
 * diagnosis.
 */
const RESERVED_CALLS = 14

/** Most calls a minute of a reconciliation, which leaves the rest of the rate limit to registrations. */
const RECONCILING_CALLS = 10

/** The other lanes of an organization, with which a lane shares its rate limit. */
export function siblingsOf(key: string, organization: string): string[] {
  const lanes = Array.from({ length: settings.lanesPerOrganization() }, (_, lane) => laneKey(organization, lane))
  return lanes.filter((lane) => lane !== key)
}

/** A lane's share of its organization's rate limit; all calls for its registrations count against it. */
export function laneShare(lane: string): { lane: string; share: Share } {
  const lanes = settings.lanesPerOrganization()
  return {
    lane,
    share: { lane: (parseLaneKey(lane)?.lane ?? 0) % lanes, lanes, reserved: RESERVED_CALLS },
  }
}

/** A reconciliation's share of the rate limit. */
export function reconcilingShare(organization: string): { lane: string; share: Share } {
  return { lane: `${organization}:reconcile`, share: { lane: 0, lanes: 1, most: RECONCILING_CALLS } }
}
