import { now } from '../glide/clock'
import { wakeLane } from '../glide/events'
import { deleteLane, expiredLanes } from '../glide/records/lanes'
import { lanesWithWork } from '../glide/records/registrations'
import { parseLaneKey } from '../registration/lane'

/** Lanes looked at in one sweep; the next sweep goes on. */
const MOST_LANES = 1000

/** Wakes what nobody else will: lanes whose event was lost, whose lease ran out, whose retry time passed. */
export class Sweeper {
  /** @returns how many lanes were woken, and how many dead holders' rows removed */
  sweep(): { woken: number; removed: number } {
    const dead = expiredLanes(now(), MOST_LANES)
    for (const lane of dead) deleteLane(lane.sysId)
    let woken = 0
    for (const key of lanesWithWork(now(), MOST_LANES)) {
      const organization = parseLaneKey(key)?.organizationSysId
      if (organization === undefined) continue
      wakeLane(key, organization)
      woken += 1
    }
    return { woken, removed: dead.length }
  }
}
