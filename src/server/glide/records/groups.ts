import { text } from '../text'

/** sys_id of the group with this sys_id or name, or ''. */
export function findGroup(group: string): string {
  if (group === '') return ''
  const record = new GlideRecord('sys_user_group')
  record.addQuery('sys_id', group).addOrCondition('name', '=', group)
  record.setLimit(1)
  record.query()
  return record.next() ? text(record.getUniqueValue()) : ''
}

/** Whether a group has a member who can act. */
export function hasActiveMember(group: string): boolean {
  const member = new GlideRecord('sys_user_grmember')
  member.addQuery('group', group)
  member.addQuery('user.active', 'true')
  member.setLimit(1)
  member.query()
  return member.next()
}
