import { scope as SCOPE } from '../../../now.config.json'
import { sysIdsOf, text } from '../servicenow'

const TABLE = `${SCOPE}_trunk_request`

/** The sys_ids of those requests that were changed since a time. */
export function changedSince(sysIds: readonly string[], time: GlideDateTime): Set<string> {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', 'IN', sysIds.join(','))
  record.addQuery('sys_updated_on', '>=', text(time.getValue()))
  return new Set(sysIdsOf(record))
}
