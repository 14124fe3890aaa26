import { form } from './form'
import { hintOf, problemOf, type Variable } from './problems'

/** Shows the problem of a variable below it, or takes the message away. @returns true when there is no problem */
export function show(variable: Variable): boolean {
  const problem = problemOf(form(), variable)
  const hint = problem === '' ? hintOf(form(), variable) : ''
  if (form().hasField(variable)) form().hideFieldMsg(variable, true)
  if (problem !== '') form().showFieldMsg(variable, problem, 'error', false)
  if (hint !== '') form().showFieldMsg(variable, hint, 'info', false)
  return problem === ''
}

/** For an onChange script of a variable; `others`: variables whose checks depend on this one. */
export function whenChanged(
  variable: Variable,
  ...others: Variable[]
): (control: unknown, before: string, now: string, loading: boolean) => void {
  return (_control, _before, _now, loading) => {
    if (!loading) [variable, ...others].forEach(show)
  }
}
