import { now } from '../servicenow'
import type { Verdict } from '../verdicts'
import { guardVerdict, targetOf, type OrganizationRecord } from '../organizations'
import { callsOfLane } from '../attempts'
import { obtainToken } from '../tokens'
import { backAt } from './circuit'
import { enter } from './organization-circuit'
import { WINDOW, newPacing, type Share } from './pacing'
import { GenesysSession } from './session'

/** Most calls of one lane that can stand in a minute's window: more than is allowed for a whole token. */
const MOST_CALLS = 1000

/** Genesys is not asked to be left alone for longer than requests are tried. */
const LONGEST_BLOCK_MS = 86400000

/** `refused`: a guard forbids every call. `paused`: the organization's circuit is open until then (epoch ms). */
export type Opened =
  { kind: 'open'; session: GenesysSession } | { kind: 'refused'; verdict: Verdict } | { kind: 'paused'; until: number }

/**
 * Opens the work for one organization: asks the guards and the circuit, and reads what the lane has already spent of its
 * share of the rate limit.
 *
 * @param work `lane`: the name its calls are counted under; `share`: which part of the organization's allowance is its;
 *   `tokens`: obtains tokens instead of `obtainToken`, for a caller that has more to do when one was minted
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
    // A call that is noted for later was noted before the clock was set back; clocks of two nodes differ by seconds only.
    calls: callsOfLane(work.lane, time - WINDOW, MOST_CALLS).filter((call) => call - time < WINDOW),
    // A time that lies further ahead was stored before the clock was set back.
    blockedUntil: organization.blockedUntil - time > LONGEST_BLOCK_MS ? 0 : organization.blockedUntil,
  }
  return {
    kind: 'open',
    session: new GenesysSession(organization, found.target, work.lane, work.tokens ?? obtainToken, pacing, work.share),
  }
}
