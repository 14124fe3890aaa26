import { scope as SCOPE } from '../../../now.config.json'
import { trunkRequestsOf, type TrunkRequestRecord } from '../requests'

/** Requests that need nothing any more and still name a verdict, at most `limit`. */
export function settledWithVerdict(limit: number): TrunkRequestRecord[] {
  const record = new GlideRecord(`${SCOPE}_trunk_request`)
  record.addQuery('verdict', 'update_refused').addOrCondition('registration_state', 'IN', 'registered,changed,retired')
  record.addQuery('registration_state', 'IN', 'registered,changed,retired,cancelled,rejected')
  record.addNotNullQuery('verdict')
  // That the trunk which this one replaces still stands is said until it is gone.
  record.addQuery('verdict', '!=', 'replaced_trunk_stands')
  record.setLimit(limit)
  return trunkRequestsOf(record)
}
