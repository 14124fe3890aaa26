import { text } from '../text'

/** How a user is called; the sys_id where there is no such user. */
export function userName(sysId: string): string {
  const record = new GlideRecord('sys_user')
  return record.get(sysId) ? text(record.getDisplayValue()) : sysId
}

/** sys_id of the user with this sys_id or user name, or null. */
export function findUser(asked: string): string | null {
  const record = new GlideRecord('sys_user')
  record.addQuery(/^[0-9a-f]{32}$/i.test(asked) ? 'sys_id' : 'user_name', asked)
  record.setLimit(1)
  record.query()
  return record.next() ? text(record.getUniqueValue()) : null
}
