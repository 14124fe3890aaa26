import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'

const TABLE = `${SCOPE}_trunk`

/**
 * sys_id of the trunk with this sys_id or Genesys trunk ID that the user may read; null when there is none, or when
 * several organizations have a trunk of that ID.
 */
export function findVisibleTrunk(asked: string): string | null {
  if (asked === '') return null
  const record = new GlideRecordSecure(TABLE)
  record.addQuery(/^[0-9a-f]{32}$/i.test(asked) ? 'sys_id' : 'genesys_id', asked)
  record.setLimit(2)
  record.query()
  const found: string[] = []
  while (record.next()) found.push(text(record.getUniqueValue()))
  return found.length === 1 ? (found[0] ?? null) : null
}
