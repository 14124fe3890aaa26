import type { Instance } from '../../instance/instance'

/** User who orders trunks: has the app's role for requesters, and no other. */
export const REQUESTER = 'trunk.requester'

/** User whom the local instance asks for approval: has the role for requesters, since what is asked is read with it. */
export const APPROVER = 'trunk.approver'

/** User who works on requests: has the app's role for operators. */
export const OPERATOR = 'trunk.operator'

/** The instance's administrator. */
export const ADMINISTRATOR = 'admin'

/** Creates the requester and gives it its role, unless that was done before. */
export function setUpRequester({ database }: Instance): void {
  setUpPerson(database, REQUESTER, 'requester')
}

const APPROVERS = { name: 'Trunk approvers', member: APPROVER, property: 'approval_group' }
const OPERATORS = { name: 'Trunk operators', member: OPERATOR, property: 'assignment_group' }

/**
 * Creates, for people who look at the instance, the people around a requester and the groups that the app asks and
 * tells. The setting that asks for approval and a group that somebody set stay as they are.
 */
export function setUpTeam({ database }: Instance): void {
  setUpPerson(database, REQUESTER, 'requester')
  setUpPerson(database, APPROVER, 'requester')
  setUpPerson(database, OPERATOR, 'operator')
  setUpPerson(database, ADMINISTRATOR, 'admin')
  const [administrator] = database.select('sys_user', `user_name=${ADMINISTRATOR}^emailISEMPTY`)
  if (administrator) database.update('sys_user', administrator['sys_id'] ?? '', { email: addressOf(ADMINISTRATOR) })
  for (const { name, member, property } of [APPROVERS, OPERATORS]) {
    setUpGroup(database, name, member)
    const [setting] = database.select('sys_properties', `name=${database.scope}.${property}`)
    if (setting && !setting['value']) database.update('sys_properties', setting['sys_id'] ?? '', { value: name })
  }
}

type Database = Instance['database']

function setUpPerson(database: Database, userName: string, roleName: string): void {
  const [existing] = database.select('sys_user', `user_name=${userName}`)
  const [first = '', last = ''] = userName.split('.').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  const user =
    existing?.['sys_id'] ??
    database.insert('sys_user', {
      user_name: userName,
      first_name: first,
      last_name: last,
      name: `${first} ${last}`,
      email: addressOf(userName),
    })
  const role = database.select('sys_user_role', `name=${database.scope}.${roleName}`)[0]?.['sys_id']
  if (role === undefined) throw new Error(`The package has no role ${database.scope}.${roleName}`)
  if (database.count('sys_user_has_role', `user=${user}^role=${role}`) > 0) return
  database.insert('sys_user_has_role', { user, role, state: 'active' })
}

const addressOf = (userName: string): string => `${userName}@example.com`

function setUpGroup(database: Database, name: string, member: string): void {
  const [existing] = database.select('sys_user_group', `name=${name}`)
  const group =
    existing?.['sys_id'] ?? database.insert('sys_user_group', { name, active: 'true', include_members: 'true' })
  const [user] = database.select('sys_user', `user_name=${member}`)
  const membership = { user: user?.['sys_id'] ?? '', group }
  if (database.count('sys_user_grmember', `user=${membership.user}^group=${group}`) > 0) return
  database.insert('sys_user_grmember', membership)
}
