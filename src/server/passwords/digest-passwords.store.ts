import { scope as SCOPE } from '../../../now.config.json'
import { dateTime, decrypted, text } from '../servicenow'

/**
 * Digest passwords, one row per trunk request, in a table that no other scope's script can read: the Trunk Request
 * itself is open to other scopes. A password is read when its trunk is registered, changed or replaced, and where texts
 * are cleaned of it.
 */
const TABLE = `${SCOPE}_digest_password`

/** Keeps the password of a request in place of the former one; false when it could not be written. */
export function keepDigestPassword(request: string, password: string): boolean {
  const record = new GlideRecord(TABLE)
  const exists = record.get('request', request)
  if (!exists) {
    record.initialize()
    record.setValue('request', request)
  }
  record.getElement('password').setDisplayValue(password)
  return (exists ? record.update() : record.insert()) !== null
}

/** The result of reading a password. `unreadable`: one is kept, but the platform does not decrypt it. */
export type KeptPassword = { kind: 'found'; password: string } | { kind: 'absent' | 'unreadable' }

/** The password in the clear; it stays in memory only. */
export function readDigestPassword(request: string): KeptPassword {
  const record = new GlideRecord(TABLE)
  if (!record.get('request', request)) return { kind: 'absent' }
  const password = decrypted(record.getElement('password'))
  return password === '' ? { kind: 'unreadable' } : { kind: 'found', password }
}

export function hasDigestPassword(request: string): boolean {
  return new GlideRecord(TABLE).get('request', request)
}

export function forgetDigestPassword(request: string): void {
  const record = new GlideRecord(TABLE)
  if (record.get('request', request)) record.deleteRecord()
}

/**
 * Removes at most `limit` passwords from before that time (epoch ms), and from `since` on, whose request was never
 * created: it was refused, or a node died in between. Null: however old.
 */
export function forgetStrayPasswords(before: number, limit: number, since: number | null): number {
  const record = new GlideRecord(TABLE)
  if (since !== null) record.addQuery('sys_created_on', '>=', text(dateTime(since).getValue()))
  record.addQuery('sys_created_on', '<', text(dateTime(before).getValue()))
  record.addNullQuery('request.sys_created_on')
  record.setLimit(limit)
  record.query()
  let count = 0
  while (record.next()) if (record.deleteRecord()) count += 1
  return count
}
