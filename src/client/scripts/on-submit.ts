import { VARIABLES, type Variable } from '../catalog/problems'
import { show } from '../catalog/show'

/** Shows everything that is wrong; the order is held back while something is. */
export function onSubmit(): boolean {
  return (Object.keys(VARIABLES) as Variable[]).map(show).every((right) => right)
}
