import { isTrue } from '../instance/data/dictionary/booleans'
import { byOrder, rowsOf } from '../instance/flow/tables'
import type { Instance } from '../instance/instance'
import type { Message } from './messages'

/** A button that the package puts on a table's form (`sys_ui_action`). */
export interface UiAction {
  id: string
  name: string
  condition: string
  script: string
}

/** The form buttons of a record whose condition holds for the user, in their order. */
export async function offeredActions(
  instance: Instance,
  table: string,
  sysId: string,
  user: string,
): Promise<UiAction[]> {
  const actions = actionsOf(instance, table)
  if (actions.length === 0) return []
  const conditions = actions.map(({ condition }) => `function () { return Boolean(${condition || 'true'}) }`)
  const shown = await instance.run<boolean[]>(
    `${current(table, sysId)}; [${conditions.join(', ')}].map(function (holds) { return holds() })`,
    { user, kind: 'interactive' },
  )
  return actions.filter((_, index) => shown[index])
}

/** Presses one of these buttons in the name of the user; returns its messages, or null when the form doesn't offer it. */
export async function press(
  instance: Instance,
  table: string,
  sysId: string,
  action: string,
  user: string,
): Promise<readonly Message[] | null> {
  const offered = await offeredActions(instance, table, sysId, user)
  const found = offered.find(({ id }) => id === action)
  if (!found) return null
  return instance.act(
    `${current(table, sysId)}; (function (action) { ${found.script} })({ setRedirectURL: function () {} }); null`,
    { user },
  )
}

function actionsOf({ database }: Instance, table: string): UiAction[] {
  return rowsOf(database, 'sys_ui_action', { table })
    .filter(({ active, form_button, client }) => isTrue(active) && isTrue(form_button) && !isTrue(client))
    .sort(byOrder)
    .map(({ sys_id = '', name = '', condition = '', script = '' }) => ({ id: sys_id, name, condition, script }))
}

function current(table: string, sysId: string): string {
  return `var current = new GlideRecord(${JSON.stringify(table)}); current.get(${JSON.stringify(sysId)})`
}
