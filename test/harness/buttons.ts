import type { Instance } from '../../sandbox/instance/instance'
import { PEOPLE, setUpPeople, type Person } from './people'

/** People who may work on requests and organizations; all others see no button, and each script refuses them. */
export const WORKERS: readonly Person[] = ['operator', 'administrator', 'itil who operates', 'platform administrator']

export const OTHERS = (Object.keys(PEOPLE) as Person[]).filter((person) => !WORKERS.includes(person))

/** A button of the installed package. */
export interface Button {
  name: string
  condition: string
  script: string
  /** Names of the roles that see the button. */
  roles: string[]
}

/** The active form buttons of a table, in the form's order. */
export function buttonsOf({ database }: Instance, table: string): Button[] {
  return database.select('sys_ui_action', `table=${table}^active=true^form_button=true^ORDERBYorder`).map((row) => {
    const links = database.select('sys_ui_action_role', `sys_ui_action=${row['sys_id'] ?? ''}`)
    const linked = links.map((link) => database.get('sys_user_role', link['sys_user_role'] ?? '')?.['name'] ?? '')
    return {
      name: row['name'] ?? '',
      condition: row['condition'] || 'true',
      script: row['script'] ?? '',
      roles: [...(row['roles'] ?? '').split(','), ...linked].filter((role) => role !== ''),
    }
  })
}

/** For each record, the buttons that a person sees: those with a role of the person's whose condition holds. */
export function shown(
  instance: Instance,
  table: string,
  person: Person,
  records: readonly string[],
): Promise<string[][]> {
  const buttons = buttonsOf(instance, table)
  const tests = buttons
    .map(
      ({ name, condition, roles }) =>
        `if (${JSON.stringify(roles)}.some(function (role) { return gs.hasRole(role) }) && (${condition})) shown.push(${JSON.stringify(name)})`,
    )
    .join('\n')
  return instance.run<string[][]>(
    `(function () {
      return ${JSON.stringify(records)}.map(function (sysId) {
        var shown = []
        var current = new GlideRecord('${table}')
        current.get(sysId)
        ${tests}
        return shown
      })
    })()`,
    { user: person, kind: 'interactive' },
  )
}

/** Runs a button's script in the name of a person, even when the form would not show it. */
export async function press(
  instance: Instance,
  table: string,
  button: string,
  sysId: string,
  person: string,
): Promise<void> {
  const found = buttonsOf(instance, table).find(({ name }) => name === button)
  if (found === undefined) throw new Error(`There is no button ${button}`)
  await instance.run(
    `var current = new GlideRecord('${table}')
    current.get('${sysId}')
    var action = { setRedirectURL: function () {} };
    ${found.script}
    null`,
    { user: person, kind: 'interactive' },
  )
}

export { setUpPeople, type Person }
