import { parseLaneKey } from '../registration/lane'
import type { Share } from '../registration/pacing'
import { settings } from './properties'
import type { OrganizationRecord } from './records/organizations'

/** Calls a minute left to what no lane makes: tokens/me, templates, a person's diagnosis. */
const RESERVED_CALLS = 4

/** What a lane may spend of its organization's rate limit: everything that is done for its registrations counts. */
export function laneShare(
  lane: string,
  organization: OrganizationRecord,
): { lane: string; share: Share; allowed: number } {
  const lanes = settings.lanesPerOrganization()
  return {
    lane,
    share: { lane: (parseLaneKey(lane)?.lane ?? 0) % lanes, lanes },
    allowed: Math.max(1, organization.requestsPerMinute - RESERVED_CALLS),
  }
}
