import { scope as SCOPE } from '../../../now.config.json'
import { trunkRequestOf, type TrunkRequestRecord } from '../requests'

/** The request that replaces a trunk, or may still do so; null when there is none. */
export function findReplacementOf(trunk: string): TrunkRequestRecord | null {
  const record = new GlideRecord(`${SCOPE}_trunk_request`)
  record.addQuery('replaces', trunk)
  record.addQuery('registration_state', 'NOT IN', 'rejected,cancelled,retiring,retired')
  record.orderByDesc('number')
  record.setLimit(1)
  record.query()
  return record.next() ? trunkRequestOf(record) : null
}
