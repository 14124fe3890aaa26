import { now, settings, wakeLane } from '../servicenow'
import { parseLaneKey } from '../registrations'
import { WAKING, isAhead, latestLease, type LaneRecord } from '../lanes'
import { expiredLanes, lanesUnderKeys, lanesWithWork } from './swept-lanes.store'

/** The time until the next sweep, and most paused lanes that a sweep leaves to their events. */
const NEXT_SWEEP_MS = 300000
const MOST_PAUSED = 10000

/**
 * Wakes lanes in which work is due, at most `limit` of them, except lanes that an event wakes before the next sweep.
 * Returns the number of lanes woken.
 */
export function wakeForgotten(limit: number): number {
  const time = now()
  const paused = lanesUnderKeys(WAKING, { after: time, before: time + NEXT_SWEEP_MS }, MOST_PAUSED)
  const lanes = lanesWithWork(
    time,
    limit,
    paused.map(({ key }) => key.slice(0, -WAKING.length)),
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

/** Rows whose holders are presumed dead, and those of events whose time has come. */
export function lanesLeftBehind(limit: number): LaneRecord[] {
  const time = now()
  // An event may be set for a time that is further away than the end of any lease.
  return expiredLanes(time, latestLease(time, settings.laneLeaseMs()), limit).filter(
    ({ key, leaseUntil }) => !(key.endsWith(WAKING) && isAhead(leaseUntil, time)),
  )
}
