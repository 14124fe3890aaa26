import { scope as SCOPE } from '../../../now.config.json'
import { sysIdsOf, text } from '../servicenow'
import { trunkRequestsOf, type TrunkRequestRecord } from './trunk-requests.store'

const TABLE = `${SCOPE}_trunk_request`

/** The sys_ids of those requests that were changed since a time. */
export function changedSince(sysIds: readonly string[], time: GlideDateTime): Set<string> {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', 'IN', sysIds.join(','))
  record.addQuery('sys_updated_on', '>=', text(time.getValue()))
  return new Set(sysIdsOf(record))
}

/**
 * Requests whose state has said for a while that the machine is at work on them, by sys_id, in the order of sys_ids,
 * later than `after`, at most `limit`.
 */
export function trunkRequestsAtWork(
  unchangedSince: GlideDateTime,
  unchangedUntil: GlideDateTime,
  after: string,
  limit: number,
): TrunkRequestRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('registration_state', 'IN', 'queued,registering,retrying,retiring')
  // A change "in the future" is from before the clock was set back.
  record
    .addQuery('sys_updated_on', '<', text(unchangedSince.getValue()))
    .addOrCondition('sys_updated_on', '>', text(unchangedUntil.getValue()))
  if (after !== '') record.addQuery('sys_id', '>', after)
  record.orderBy('sys_id')
  record.setLimit(limit)
  return trunkRequestsOf(record)
}

/** Requests that need nothing any more and still name a verdict, at most `limit`. */
export function settledWithVerdict(limit: number): TrunkRequestRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('verdict', 'update_refused').addOrCondition('registration_state', 'IN', 'registered,changed,retired')
  record.addQuery('registration_state', 'IN', 'registered,changed,retired,cancelled,rejected')
  record.addNotNullQuery('verdict')
  // That the trunk which this one replaces still stands is said until it is gone.
  record.addQuery('verdict', '!=', 'replaced_trunk_stands')
  record.setLimit(limit)
  return trunkRequestsOf(record)
}
