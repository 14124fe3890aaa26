import { scope as SCOPE } from '../../../now.config.json'
import { countRows, text } from '../servicenow'
import { STATES, isQueuedWork, trunkRequestsOf, type TrunkRequestRecord } from '../requests'
import { PENDING_COMMANDS } from '../registrations'

const REQUESTS = `${SCOPE}_trunk_request`
const REGISTRATIONS = `${SCOPE}_registration`

/** Requests count as astray only when nobody has changed them from `since` to `until`, which is a little ahead of now. */
export interface Unchanged {
  since: GlideDateTime
  until: GlideDateTime
  /** True to look among open tasks alone, which the platform has an index for. */
  openOnly: boolean
}

/**
 * Requests whose state has said for a while that the machine is at work on them, by sys_id, in the order of sys_ids,
 * later than `after`, at most `limit`.
 */
export function trunkRequestsAtWork(unchanged: Unchanged, after: string, limit: number): TrunkRequestRecord[] {
  const record = new GlideRecord(REQUESTS)
  narrow(record, unchanged)
  if (after !== '') record.addQuery('sys_id', '>', after)
  record.orderBy('sys_id')
  record.setLimit(limit)
  return trunkRequestsOf(record)
}

/**
 * True when each of these requests has a registration that is at work, or has a command to carry out: as long as it is so,
 * two counts spare a sweep the reading of thousands of rows that wait for the end of an outage.
 */
export function isNoneAstray(unchanged: Unchanged): boolean {
  const requests = new GlideAggregate(REQUESTS)
  narrow(requests, unchanged)
  const registrations = new GlideAggregate(REGISTRATIONS)
  narrow(registrations, unchanged, 'request.')
  registrations.addQuery('state', 'IN', atWork()).addOrCondition('wish', 'IN', PENDING_COMMANDS.join(','))
  return countRows(requests) === countRows(registrations)
}

/** `path`: leads from the queried table to the trunk request. */
function narrow(query: GlideRecord | GlideAggregate, { since, until, openOnly }: Unchanged, path = ''): void {
  if (openOnly) query.addQuery(`${path}active`, '1')
  query.addQuery(`${path}registration_state`, 'IN', atWork())
  // A change "in the future" is from before the clock was set back.
  query
    .addQuery(`${path}sys_updated_on`, '<', text(since.getValue()))
    .addOrCondition(`${path}sys_updated_on`, '>', text(until.getValue()))
}

/** States in which the machine works, of requests and of registrations. */
function atWork(): string {
  return STATES.filter(isQueuedWork).join(',')
}
