import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'

/** A user's display name, or the sys_id where there is no such user. */
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

/** Roles that let their holder work requests: the operator's own, one that contains it, and the instance's administrator. */
const OPERATING = `${SCOPE}.operator,${SCOPE}.admin,admin`

/** True when a user is an operator. The platform keeps a row of its own for each role that came with a group or another. */
export function isOperator(user: string): boolean {
  const held = new GlideRecord('sys_user_has_role')
  held.addQuery('user', user)
  held.addQuery('role.name', 'IN', OPERATING)
  held.setLimit(1)
  held.query()
  return held.next()
}
