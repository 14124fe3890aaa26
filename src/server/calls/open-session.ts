import { now } from '../servicenow'
import type { Verdict } from '../verdicts'
import { guardVerdict, targetOf } from '../targets'
import { type OrganizationRecord } from '../organizations'
import { callsOfLane } from '../attempts'
import { obtainToken } from '../tokens'
import { backAt } from './circuit'
import { enter } from './organization-circuit'
import { WINDOW, newPacing, type Share } from './pacing'
import { GenesysSession } from './session'

/** Most calls of one lane that are read for a minute's window: more than Genesys allows for a whole token. */
const MOST_CALLS = 1000

/** Longest pause asked for by Genesys that is believed: a day, the time for which requests are tried by default. */
const LONGEST_BLOCK_MS = 86400000

/** `refused`: a guard forbids every call. `paused`: the organization's circuit is open until then (epoch ms). */
export type Opened =
  { kind: 'open'; session: GenesysSession } | { kind: 'refused'; verdict: Verdict } | { kind: 'paused'; until: number }

/**
 * Opens a session for one organization: asks the guards and the circuit, and reads the calls that the lane has already
 * made of its share of the rate limit.
 *
 * @param work `lane`: the name under which the calls are counted; `share`: the lane's part of the organization's
 *   allowance; `tokens`: obtains tokens instead of `obtainToken`, for a caller that does more when a token was minted
 */
export function openSession(
  organization: OrganizationRecord,
  work: { lane: string; share: Share; tokens?: typeof obtainToken },
): Opened {
  const found = targetOf(organization)
  if (!found.ok) return { kind: 'refused', verdict: found.verdict }
  const guarded = guardVerdict(organization)
  if (guarded !== null) return { kind: 'refused', verdict: guarded }
  const entered = enter(organization)
  if (entered.open) return { kind: 'paused', until: backAt(entered.until, work.share.lane) }
  const time = now()
  const pacing = {
    ...newPacing(organization.requestsPerMinute, time),
    // A call with a time far in the future was noted before the clock was set back; the clocks of two nodes differ by
    // seconds only.
    calls: callsOfLane(work.lane, time - WINDOW, MOST_CALLS).filter((call) => call - time < WINDOW),
    // A pause that ends later than that was stored before the clock was set back.
    blockedUntil: organization.blockedUntil - time > LONGEST_BLOCK_MS ? 0 : organization.blockedUntil,
  }
  return {
    kind: 'open',
    session: new GenesysSession(organization, found.target, work.lane, work.tokens ?? obtainToken, pacing, work.share),
  }
}
