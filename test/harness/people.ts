import { scope as SCOPE } from '../../now.config.json'
import type { Instance } from '../../sandbox/instance/instance'

/** The people, with the roles that an administrator gave to each. */
export const PEOPLE = {
  /** Logged in, without any role. */
  stranger: [],
  /** Works on other applications' tasks. */
  itil: ['itil'],
  requester: [`${SCOPE}.requester`],
  approver: [`${SCOPE}.requester`],
  operator: [`${SCOPE}.operator`],
  administrator: [`${SCOPE}.admin`],
  /** Orders trunks and works on other applications' tasks. */
  'itil who orders': ['itil', `${SCOPE}.requester`],
  'itil who operates': ['itil', `${SCOPE}.operator`],
  /** The instance's administrator, without a role of this application. */
  'platform administrator': ['admin'],
} as const satisfies Record<string, readonly string[]>

export type Person = keyof typeof PEOPLE

export const EVERYBODY = Object.keys(PEOPLE) as Person[]

/** Makes an active user with these roles; returns the sys_id. */
export function addUser({ database }: Instance, userName: string, roles: readonly string[] = []): string {
  const user = database.insert('sys_user', { user_name: userName, name: userName, active: 'true' })
  for (const name of roles) {
    const role = database.select('sys_user_role', `name=${name}`)[0]?.['sys_id']
    if (role === undefined) throw new Error(`There is no role ${name}`)
    database.insert('sys_user_has_role', { user, role, state: 'active' })
  }
  return user
}

/** Creates the people; returns their sys_ids. */
export function setUpPeople(instance: Instance): Record<Person, string> {
  const made = EVERYBODY.map((person) => [person, addUser(instance, person, PEOPLE[person])] as const)
  return Object.fromEntries(made) as Record<Person, string>
}

/**
 * Rules that a base system may have beside the application's; the promises have to hold all the same. `closed`: itil
 * reads and writes the tasks of others. `generous`: it does so with every column of a task, too, and administrators
 * write any column of any table.
 */
export type BaseSystem = 'closed' | 'generous'

const TASK_RULES = [
  ['task', 'read', 'itil'],
  ['task', 'create', 'itil'],
  ['task', 'write', 'itil'],
  ['task', 'delete', 'itil'],
] as const

const GENEROUS_RULES = [
  ['task.*', 'read', 'itil'],
  ['task.*', 'write', 'itil'],
  ['*.*', 'write', 'admin'],
] as const

export function setUpBaseRules({ database }: Instance, base: BaseSystem): void {
  for (const [name, operation, role] of [...TASK_RULES, ...(base === 'generous' ? GENEROUS_RULES : [])]) {
    const rule = database.insert('sys_security_acl', {
      name,
      operation,
      type: 'record',
      active: 'true',
      admin_overrides: 'true',
      decision_type: 'allow',
    })
    const roleId = database.select('sys_user_role', `name=${role}`)[0]?.['sys_id'] ?? ''
    database.insert('sys_security_acl_role', { sys_security_acl: rule, sys_user_role: roleId })
  }
}
