import { sysIdsOf, text } from '../servicenow'

/** The flow's list of approvers holds at most this many users. */
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

/** Name of a group, or '' when it is gone. */
export function groupName(sysId: string): string {
  const record = new GlideRecord('sys_user_group')
  return record.get(sysId) ? text(record.getValue('name')) : ''
}

/** sys_ids of the groups with this name, at most two. */
export function groupsNamed(name: string): string[] {
  const record = new GlideRecord('sys_user_group')
  record.addQuery('name', name)
  record.setLimit(2)
  return sysIdsOf(record)
}

/** True when a group has a member who can act. */
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
