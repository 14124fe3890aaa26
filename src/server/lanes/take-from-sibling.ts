import { now } from '../servicenow'
import { dueRegistrations, hasDueElsewhere, openRegistration } from '../registrations'
import type { HeldLane } from './held-lane'
import { siblingsOf } from './lane-share'
import { LASTING, WAKING } from './paused-lane'
import { lanesOfKeys } from './lanes.store'
import { isUntouched, mayHelp, toTake } from './sharing'

/** Most registrations of a sibling that are looked at, of which half may be taken. */
const LOOKED_AT = 50

/**
 * For worker A, which has emptied its lane: moves registrations into it that wait in another lane of the organization.
 * That lane is held by worker B, or waits for its share of the rate limit; a lane that is neither has an event on its
 * way. While another organization has work, A does not help: its job is worth more there. Returns the number of
 * registrations moved, at most `most`.
 *
 * A takes from the end of B's work, and B looks at a registration's lane right before it writes. Should both write all
 * the same, the claim in the attempts lets one through. Requests of one name may lie in two lanes afterwards: then the
 * earlier one waits for the later one.
 */
export function takeFromSibling({ key, organization, touched }: HeldLane, most: number): number {
  if (!mayHelp(touched.length)) return 0
  const keys = siblingsOf(key, organization).flatMap((sibling) => [sibling, sibling + WAKING])
  const busy = lanesOfKeys(keys)
    .filter((row) => !row.key.endsWith(WAKING) || row.holder === LASTING)
    .map((row) => row.key.replace(WAKING, ''))
  if (busy.length === 0 || hasDueElsewhere(organization, now())) return 0
  const [fullest = []] = busy
    .map((sibling) => dueRegistrations(sibling, now(), LOOKED_AT))
    .sort((one, other) => other.length - one.length)
  return toTake(fullest, most).filter(({ sysId, lane }) => move(sysId, lane, key)).length
}

/** Moves a registration from one lane to another, unless somebody has begun with it. */
function move(sysId: string, from: string, to: string): boolean {
  const row = openRegistration(sysId)
  if (row?.found.lane !== from || !isUntouched(row.found)) return false
  row.write({ lane: to })
  return true
}
