import type { Instance } from '../../instance/instance'

/** User who orders trunks: has the app's role for requesters, and no other. */
export const REQUESTER = 'trunk.requester'

/** The instance's administrator. */
export const ADMINISTRATOR = 'admin'

/** Creates the requester and gives it its role, unless that was done before. */
export function setUpRequester({ database }: Instance): void {
  const [existing] = database.select('sys_user', `user_name=${REQUESTER}`)
  const user =
    existing?.['sys_id'] ??
    database.insert('sys_user', {
      user_name: REQUESTER,
      first_name: 'Trunk',
      last_name: 'Requester',
      name: 'Trunk Requester',
    })
  const role = database.select('sys_user_role', `name=${database.scope}.requester`)[0]?.['sys_id']
  if (role === undefined) throw new Error(`The package has no role ${database.scope}.requester`)
  if (database.count('sys_user_has_role', `user=${user}^role=${role}`) > 0) return
  database.insert('sys_user_has_role', { user, role, state: 'active' })
}
