import { DEFAULT_VIEW, viewOf } from '../../sandbox/inspect/pages/form-sections'
import { id, record } from '../instance/records/fixtures/app'
import { makeWorld, type World } from '../instance/records/world'

/*
 * Witnesses: ServiceNow's documentation, "User Role Inheritance API": "A user's role can be directly granted, inherited
 * from other roles, or inherited from groups"; "UserHasRoleInhCountPatcher job for Role Management V2": who inherits
 * a role stands in `sys_user_has_role`, which is corrected to keep "each user's assigned roles accurate"; and the guide
 * of the SDK, `now-sdk explain user-criteria-guide`, which asks that table who has a role and leaves no row out.
 */

const ROLE = 'x_test_app.operator'
const TABLE = 'x_test_app_org'
const role = id(0x801)
const containing = id(0x802)
const group = id(0x803)
const rule = id(0x804)
const view = id(0x805)

const files = [
  record('sys_user_role', { sys_id: role, name: ROLE }),
  record('sys_user_role', { sys_id: containing, name: 'x_other.chief' }),
  record('sys_user_role_contains', { sys_id: id(0x806), role: containing, contains: role }),
  record('sys_user_group', { sys_id: group, name: 'Operators' }),
  record('sys_group_has_role', { sys_id: id(0x807), group, role }),
  record('sys_security_acl', {
    ...{ sys_id: rule, name: TABLE, operation: 'read', type: 'record', active: 'true', advanced: 'false' },
    ...{ decision_type: 'allow', admin_overrides: 'false' },
  }),
  record('sys_security_acl_role', { sys_id: id(0x808), sys_security_acl: rule, sys_user_role: role }),
  record('sys_ui_view', { sys_id: view, name: 'x_test_app_requester' }),
  record('sys_ui_form', { sys_id: id(0x809), name: TABLE, view }),
]

/** Each part of the sandbox that asks for roles tells whether the user has this one. */
function answers(world: World, user: string): Record<string, unknown> {
  world.as(user)
  const userName = world.database.get('sys_user', user)?.['user_name'] ?? ''
  return {
    'gs.hasRole': world.run(`gs.hasRole('${ROLE}')`),
    'access control': world.run(`var gr = new GlideRecordSecure('${TABLE}'); gr.query(); gr.next()`),
    'the pages': viewOf(world.database, TABLE, userName) === DEFAULT_VIEW,
  }
}

const everywhere = (answer: boolean): object => ({
  'gs.hasRole': answer,
  'access control': answer,
  'the pages': answer,
})

it.each([
  ['granted', true, { table: 'sys_user_has_role', values: { role } }],
  ['inherited', true, { table: 'sys_user_has_role', values: { role, inherited: 'true' } }],
  ['contained in one that is granted', true, { table: 'sys_user_has_role', values: { role: containing } }],
  ['of a group', true, { table: 'sys_user_grmember', values: { group } }],
  ['not had at all', false, null],
])('a role %s counts alike for scripts, access controls and pages', (_, answer, grant) => {
  const world = makeWorld({ files })
  world.database.insert(TABLE, { name: 'open' })
  const user = world.database.insert('sys_user', { user_name: 'someone' })
  if (grant !== null) world.database.insert(grant.table, { user, ...grant.values })

  expect(answers(world, user)).toEqual(everywhere(answer))
})
