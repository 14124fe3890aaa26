import { text } from './text'

/** What the flow's list of approvers holds. */
const MOST_APPROVERS = 200

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
  return activeMembers(group, 1).length > 0
}

/** sys_ids of a group's members who can act, at most as many as one approval asks. */
export function activeMembers(group: string, limit = MOST_APPROVERS): string[] {
  const member = new GlideRecord('sys_user_grmember')
  member.addQuery('group', group)
  member.addQuery('user.active', 'true')
  member.orderBy('user')
  member.setLimit(limit)
  member.query()
  const users: string[] = []
  while (member.next()) users.push(text(member.getValue('user')))
  return [...new Set(users)]
}
