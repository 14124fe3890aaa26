import { form } from './form'
import { problemOf, type Variable } from './problems'

/** Shows what is wrong with a variable below it, or takes the message away. @returns whether nothing is wrong */
export function show(variable: Variable): boolean {
  const problem = problemOf(form(), variable)
  if (form().hasField(variable)) form().hideFieldMsg(variable, true)
  if (problem !== '') form().showFieldMsg(variable, problem, 'error', false)
  return problem === ''
}

/** For an onChange script of a variable. */
export function whenChanged(
  variable: Variable,
): (control: unknown, before: string, now: string, loading: boolean) => void {
  return (_control, _before, _now, loading) => {
    if (!loading) show(variable)
  }
}
