import { form } from './form'
import { hintOf, problemOf, type Variable } from './problems'

/** Shows what is wrong with a variable below it, or takes the message away. @returns true when nothing is wrong */
export function show(variable: Variable): boolean {
  const problem = problemOf(form(), variable)
  const hint = problem === '' ? hintOf(form(), variable) : ''
  if (form().hasField(variable)) form().hideFieldMsg(variable, true)
  if (problem !== '') form().showFieldMsg(variable, problem, 'error', false)
  if (hint !== '') form().showFieldMsg(variable, hint, 'info', false)
  return problem === ''
}

/** For an onChange script of a variable; `others`: what it is seen together with. */
export function whenChanged(
  variable: Variable,
  ...others: Variable[]
): (control: unknown, before: string, now: string, loading: boolean) => void {
  return (_control, _before, _now, loading) => {
    if (!loading) [variable, ...others].forEach(show)
  }
}
