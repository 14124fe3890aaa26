import { scope as SCOPE } from '../../../now.config.json'
import { decrypted, sysIdsOf } from '../servicenow'
import { keepDigestPassword } from './digest-passwords.store'

/**
 * Digest passwords in a column of the trunk request, which other scopes may read. Older versions kept them there. On an
 * instance that decrypts only stored values, a password that was just typed is there, too, until the record is stored.
 */
const TABLE = `${SCOPE}_trunk_request`

/** Requests that have a digest password in that column, by sys_id, at most `limit`; `openOnly`: whose task is open. */
export function trunkRequestsWithPassword(limit: number, openOnly: boolean): string[] {
  const record = new GlideRecord(TABLE)
  if (openOnly) record.addQuery('active', '1')
  record.addNotNullQuery('auth_password')
  record.setLimit(limit)
  return sysIdsOf(record)
}

/**
 * Moves a password from the request's own column to the table of passwords. False when the column holds none that can
 * be decrypted; it then stays as it is.
 */
export function movePassword(sysId: string): boolean {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId)) return false
  const password = decrypted(record.getElement('auth_password'))
  if (password === '' || !keepDigestPassword(sysId, password)) return false
  record.getElement('auth_password').setDisplayValue('')
  record.setValue('password_given', '1')
  // Business rules are skipped, since nothing of the request changes for anybody.
  record.setWorkflow(false)
  return record.update() !== null
}
