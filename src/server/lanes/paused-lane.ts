import { newGuid, now, settings, wakeLane, wakeLaneAt } from '../servicenow'
import { guarded } from '../redaction'
import { lanesWithWork, parseLaneKey } from '../registrations'
import { latestLease } from './lease'
import { deleteLane, expiredLanes, findLane, insertLane, lanesUnderKeys, type LaneRecord } from './lanes.store'

/** The row of a lane's event has a key of its own in the table of lanes. */
const WAKE = ':wake'

/** Stands in place of a holder in the row of a lane whose pause only a person could end before its time. */
const LASTING = 'paused'

/** Two pauses that end so close together need one event: the platform keeps whole seconds of an event's time. */
const SAME_TIME_MS = 1000

/** Longest pause that is believed. Genesys may ask for a day; a node whose clock was ahead stored a later end. */
const LONGEST_PAUSE_MS = 2 * 86400000

/** The time until the next sweep, and most paused lanes that a sweep leaves to their events. */
const NEXT_SWEEP_MS = 300000
const MOST_PAUSED = 10000

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
  const key = lane + WAKE
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
  const row = findLane(lane + WAKE)
  const left = row?.holder === LASTING ? row.leaseUntil - now() : 0
  return left > 0 && left <= MINUTE_MS
}

const MINUTE_MS = 60_000

/**
 * For the sweeper: wakes lanes in which work is due, at most `limit` of them, except lanes that an event wakes before
 * the next sweep. Returns the number of lanes woken.
 */
export function wakeForgotten(limit: number): number {
  const time = now()
  const paused = lanesUnderKeys(WAKE, { after: time, before: time + NEXT_SWEEP_MS }, MOST_PAUSED)
  const lanes = lanesWithWork(
    time,
    limit,
    paused.map(({ key }) => key.slice(0, -WAKE.length)),
  )
  let woken = 0
  for (const lane of lanes) {
    const organization = parseLaneKey(lane)?.organizationSysId
    if (organization === undefined) continue
    wakeLane(lane, organization)
    woken += 1
  }
  return woken
}

/** Rows whose holders are presumed dead, and those of events whose time has come, for the sweeper. */
export function lanesLeftBehind(limit: number): LaneRecord[] {
  const time = now()
  // An event may be set for a time that is further away than the end of any lease.
  return expiredLanes(time, latestLease(time, settings.laneLeaseMs()), limit).filter(
    ({ key, leaseUntil }) => !(key.endsWith(WAKE) && isAhead(leaseUntil, time)),
  )
}

function isAhead(until: number, time: number): boolean {
  return until > time && until <= time + LONGEST_PAUSE_MS
}
