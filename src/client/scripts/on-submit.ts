import { checkedVariables } from '../catalog/problems'
import { show } from '../catalog/show'

/** Shows everything that is wrong; the order is held back while something is. */
export function onSubmit(): boolean {
  return checkedVariables()
    .map(show)
    .every((right) => right)
}
