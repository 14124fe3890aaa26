import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { WORK } from '../registrations'
import { lanesOf, type LaneRecord } from '../lanes'

const LANES = `${SCOPE}_lane`

/** Lanes that have work due, at most `limit` names; `except`: lanes to leave out. */
export function lanesWithWork(now: number, limit: number, except: readonly string[]): string[] {
  const leftOut = new Set(except)
  const groups = new GlideAggregate(`${SCOPE}_registration`)
  groups.addQuery('state', 'IN', WORK)
  groups.addQuery('next_attempt', '<=', String(now))
  groups.addAggregate('COUNT')
  groups.groupBy('lane')
  groups.query()
  const lanes: string[] = []
  while (lanes.length < limit && groups.next()) {
    const lane = text(groups.getValue('lane'))
    if (!leftOut.has(lane)) lanes.push(lane)
  }
  return lanes
}

/** Rows whose time ended before `now`, or would end after `latest`, by their ends. */
export function expiredLanes(now: number, latest: number, limit: number): LaneRecord[] {
  const record = new GlideRecord(LANES)
  record.addQuery('lease_until', '<', String(now)).addOrCondition('lease_until', '>', String(latest))
  record.orderBy('lease_until')
  record.setLimit(limit)
  return lanesOf(record)
}

/** Rows whose key ends with `ending`, and whose time lies between `after` and `before`. */
export function lanesUnderKeys(ending: string, time: { after: number; before: number }, limit: number): LaneRecord[] {
  const record = new GlideRecord(LANES)
  record.addQuery('key', 'ENDSWITH', ending)
  record.addQuery('lease_until', '>', String(time.after))
  record.addQuery('lease_until', '<', String(time.before))
  record.setLimit(limit)
  return lanesOf(record)
}
