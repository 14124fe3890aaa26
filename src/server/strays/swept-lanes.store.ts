import { scope as SCOPE } from '../../../now.config.json'
import { text, wholeNumber } from '../servicenow'
import { WORK } from '../registrations'

/** A row in the table of lanes: a worker's lease, or the event of a paused lane. `until`: its end, epoch milliseconds. */
export interface SweptLane {
  sysId: string
  key: string
  until: number
}

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
export function expiredLanes(now: number, latest: number, limit: number): SweptLane[] {
  const record = new GlideRecord(LANES)
  record.addQuery('lease_until', '<', String(now)).addOrCondition('lease_until', '>', String(latest))
  record.orderBy('lease_until')
  record.setLimit(limit)
  return lanesOf(record)
}

/** Rows whose key ends with `ending`, and whose time lies between `after` and `before`. */
export function lanesUnderKeys(ending: string, time: { after: number; before: number }, limit: number): SweptLane[] {
  const record = new GlideRecord(LANES)
  record.addQuery('key', 'ENDSWITH', ending)
  record.addQuery('lease_until', '>', String(time.after))
  record.addQuery('lease_until', '<', String(time.before))
  record.setLimit(limit)
  return lanesOf(record)
}

const LANES = `${SCOPE}_lane`

function lanesOf(record: GlideRecord): SweptLane[] {
  record.query()
  const lanes: SweptLane[] = []
  while (record.next()) {
    lanes.push({
      sysId: text(record.getUniqueValue()),
      key: text(record.getValue('key')),
      until: wholeNumber(record.getValue('lease_until')),
    })
  }
  return lanes
}
