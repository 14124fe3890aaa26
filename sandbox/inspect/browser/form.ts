import type { ClientScript, UiPolicy } from '../catalog/browser-form'
import { Fields } from './fields'
import { gForm } from './g-form'
import { applyPolicy } from './policies'
import { listProblems } from './problems'

/** Function that a client script of its type defines. */
type Handler = (...args: unknown[]) => unknown

/**
 * A client script with its text as a function of `g_form`, which returns the functions that the platform would call.
 */
type Installed = Omit<ClientScript, 'script'> & { define: (form: object) => Handler }

/**
 * Lets the package's client scripts and UI policies work on the page's order form; or the scripts alone on the form that
 * corrects a request, which shows every field that was typed.
 */
export function start(scripts: readonly Installed[], policies: readonly UiPolicy[]): void {
  const form = document.querySelector<HTMLFormElement>('form#order, form#correct')
  if (!form) return
  const fields = new Fields(form)
  const platform = gForm(fields)
  const defined = scripts.map((script) => ({ ...script, handler: script.define(platform) }))
  const ofType = (type: ClientScript['type']): typeof defined => defined.filter((each) => each.type === type)

  for (const { handler } of ofType('onLoad')) handler()
  for (const { variable, handler } of ofType('onChange')) watch(fields, variable, handler)
  for (const policy of form.id === 'order' ? policies : []) {
    const apply = (): void => applyPolicy(policy, fields)
    apply()
    for (const { variable } of policy.conditions) fields.onChange(variable, apply)
  }
  form.addEventListener('submit', (event) => {
    // Every script is asked, so that all that is wrong is said at once.
    const refused = ofType('onSubmit').filter(({ handler }) => handler() === false)
    fields.markUnanswered()
    const problems = fields.problems()
    if (refused.length > 0 || problems.length > 0) event.preventDefault()
    listProblems(form, problems)
  })
}

/** `onChange(control, oldValue, newValue, isLoading)`: once while the form loads, then for each change. */
function watch(fields: Fields, variable: string, handler: Handler): void {
  let before = fields.value(variable)
  handler(null, '', before, true)
  fields.onChange(variable, () => {
    const now = fields.value(variable)
    handler(null, before, now, false)
    before = now
  })
}
