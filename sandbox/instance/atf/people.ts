import type { Database } from '../data/database'
import { newGuid } from '../data/guid'

const list = (text: string | undefined): string[] => (text ?? '').split(',').filter((each) => each !== '')

/**
 * Create a User: with these roles and groups. The platform makes up the user's name. Answers the sys_id.
 *
 * @throws an Error when there is no such role or group
 */
export function createUser(database: Database, inputs: Readonly<Record<string, string>>): string {
  const { first_name: first = '', last_name: last = '' } = inputs
  if ((inputs['field_values'] ?? '').replace(/^EQ$/, '') !== '') {
    throw new Error('Field values of the step Create a User are not implemented by the sandbox; add them in atf/people')
  }
  const user = database.insert('sys_user', {
    user_name: `atf.${newGuid().slice(0, 12)}`,
    first_name: first,
    last_name: last,
    name: `${first} ${last}`.trim(),
    active: 'true',
  })
  for (const role of list(inputs['roles'])) {
    if (database.get('sys_user_role', role) === null) throw new Error(`There is no role ${role}`)
    database.insert('sys_user_has_role', { user, role, state: 'active' })
  }
  for (const group of list(inputs['groups'])) {
    if (database.get('sys_user_group', group) === null) throw new Error(`There is no group ${group}`)
    database.insert('sys_user_grmember', { user, group })
  }
  return user
}
