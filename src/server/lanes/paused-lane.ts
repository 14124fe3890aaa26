import { newGuid, now, wakeLaneAt } from '../servicenow'
import { guarded } from '../redaction'
import { deleteLane, findLane, insertLane } from './lanes.store'

/** The row that tells of a paused lane's event has a key of its own in the table of lanes: the lane's, and this. */
export const WAKING = ':wake'

/** Stands in place of a holder in the row of a lane whose pause only a person could end before its time. */
export const LASTING = 'paused'

/** Two pauses that end so close together need one event: the platform keeps whole seconds of an event's time. */
const SAME_TIME_MS = 1000

/** Longest pause that is believed. Genesys may ask for a day; a node whose clock was ahead stored a later end. */
const LONGEST_PAUSE_MS = 2 * 86400000

/**
 * Sets an event that wakes a paused lane at a time, unless an event is set that comes by then: a row with a unique key
 * tells of that event until it comes. Without the row each event that finds the lane paused, the sweeper's included,
 * would set another one, and they would grow in number for as long as an outage lasts.
 *
 * When worker A dies between its row and its event, the lane stays paused until the row's time; then the sweeper wakes it.
 *
 * @param isLasting true when only a person could end the pause before its time: the lane has used its share of the rate
 *   limit, or the login host limits the client
 */
export function wakeAfterPause(lane: string, organization: string, until: number, isLasting = false): void {
  const key = lane + WAKING
  const row = findLane(key)
  if (row !== null) {
    if (isAhead(row.leaseUntil, now()) && row.leaseUntil <= until + SAME_TIME_MS) return
    deleteLane(row.sysId)
  }
  const rows: (string | null)[] = []
  const isKept = guarded(
    `lane ${lane}`,
    () => void rows.push(insertLane(key, organization, isLasting ? LASTING : newGuid(), until)),
  )
  // Where worker B's row refused worker A's, worker B sets the event. Where no row can be kept, each worker sets one.
  if (!isKept || rows[0] !== null) wakeLaneAt(lane, organization, until)
}

/**
 * True while a lane waits for the next minute, in which it has a share of the rate limit again or its client may ask for
 * a token, and an event is set for that. The events of a large load come meanwhile: each of them would open a session to
 * find out the same. Other pauses are not believed here: one for a token that is being minted ends with the token, and
 * one that Genesys asks for may be long, and a person may end it.
 */
export function waitsForNextMinute(lane: string): boolean {
  const row = findLane(lane + WAKING)
  const left = row?.holder === LASTING ? row.leaseUntil - now() : 0
  return left > 0 && left <= MINUTE_MS
}

const MINUTE_MS = 60_000

/** True for the end of a pause that is still to come, and that no wrong clock has set. */
export function isAhead(until: number, time: number): boolean {
  return until > time && until <= time + LONGEST_PAUSE_MS
}
