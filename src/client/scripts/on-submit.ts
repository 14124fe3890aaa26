import { checkedVariables } from '../catalog/problems'
import { show } from '../catalog/show'

/** Shows all problems of the form. Returns false, which holds the order back, while there are any. */
export function onSubmit(): boolean {
  return checkedVariables()
    .map(show)
    .every((right) => right)
}
