import { scope as SCOPE } from '../../../now.config.json'
import { decrypted, sysIdsOf } from '../servicenow'
import { keepDigestPassword } from './digest-passwords.store'

/**
 * Digest passwords in a column of the trunk request, which other scopes may read: older versions kept them there, and
 * where the platform decrypts only what is saved, one that was just written stands there until the record is stored.
 */
const TABLE = `${SCOPE}_trunk_request`

/** Requests with a digest password in their column, by sys_id, at most `limit`. */
export function trunkRequestsWithPassword(limit: number): string[] {
  const record = new GlideRecord(TABLE)
  record.addNotNullQuery('auth_password')
  record.setLimit(limit)
  return sysIdsOf(record)
}

/**
 * Moves a password out of the request's own column to where passwords are kept. False when there is none that can be
 * decrypted; then the column stays as it is.
 */
export function movePassword(sysId: string): boolean {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId)) return false
  const password = decrypted(record.getElement('auth_password'))
  if (password === '' || !keepDigestPassword(sysId, password)) return false
  record.getElement('auth_password').setDisplayValue('')
  record.setValue('password_given', '1')
  // Nothing of the request changes for anybody: no rule has anything to say.
  record.setWorkflow(false)
  return record.update() !== null
}
