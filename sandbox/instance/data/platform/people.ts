import { table } from '../dictionary/definition'
import { boolean, reference, string } from './columns'

/**
 * Tables of users and their roles. Tables named in the documentation's "Execution order of scripts and engines" (the
 * role engine keeps `sys_user_has_role` in step with these); a group's roles are in `sys_group_has_role`.
 */
export const peopleTables = [
  table(
    'sys_user_has_role',
    [
      reference('user', 'sys_user'),
      reference('role', 'sys_user_role'),
      boolean('inherited'),
      reference('granted_by', 'sys_user_group'),
      string('state', 40),
    ],
    { label: 'User Role', indexes: [{ name: 'user', unique: false, columns: ['user'] }] },
  ),
  table('sys_user_grmember', [reference('user', 'sys_user'), reference('group', 'sys_user_group')], {
    label: 'Group Member',
    indexes: [
      { name: 'user', unique: false, columns: ['user'] },
      { name: 'group', unique: false, columns: ['group'] },
    ],
  }),
  table(
    'sys_group_has_role',
    [reference('group', 'sys_user_group'), reference('role', 'sys_user_role'), boolean('inherits', 'true')],
    { label: 'Group Role' },
  ),
]
