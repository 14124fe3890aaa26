import type { Database } from '../data/database'
import { isTrue } from '../data/dictionary/booleans'
import type { Row } from '../data/store/rows'
import { valueAt } from './content'
import { UnknownNotification, type Notification } from './notification'

/**
 * Addresses that a notification about a record goes to, each once (documentation:
 * platform-administration/t_CreateANotification, "Who will receive"): active users who have one; a group's own address,
 * and its members' where the group says "Include members". The user who made the change gets none unless the
 * notification says so.
 */
export function recipientsOf(database: Database, notification: Notification, record: Row, creator: string): string[] {
  const addresses = notification.recipientFields.flatMap((path) => {
    const { value, reference } = valueAt(database, notification.table, record, path)
    if (value === '') return []
    if (reference === 'sys_user') return userAddress(database, value, notification, creator)
    if (reference === 'sys_user_group') return groupAddresses(database, value, notification, creator)
    throw new UnknownNotification(
      `recipients in ${path}, which are neither users nor groups, are not implemented by the sandbox`,
    )
  })
  return [...new Set(addresses)]
}

function userAddress(database: Database, sysId: string, { toCreator }: Notification, creator: string): string[] {
  const user = database.get('sys_user', sysId)
  if (!user || !isTrue(user['active']) || !user['email']) return []
  return !toCreator && user['user_name'] === creator ? [] : [user['email']]
}

function groupAddresses(database: Database, sysId: string, notification: Notification, creator: string): string[] {
  const group = database.get('sys_user_group', sysId)
  if (!group || group['active'] === '0') return []
  const own = group['email'] ? [group['email']] : []
  if (!isTrue(group['include_members'])) return own
  const members = database.select('sys_user_grmember', `group=${sysId}`)
  return [...own, ...members.flatMap(({ user = '' }) => userAddress(database, user, notification, creator))]
}
