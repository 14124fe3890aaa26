import { scope as SCOPE } from '../../../now.config.json'
import { hasRole, tellPerson, userId } from './person'

/** The sys_id of the user when the user may work on trunk requests; otherwise tells the user so and returns null. */
export function askingOperator(wish: string): string | null {
  if (hasRole('operator')) return userId()
  tellPerson(`${wish} needs the role ${SCOPE}.operator.`)
  return null
}

/** A line at the top of the user's form. */
export function tellUser(message: string): void {
  gs.addInfoMessage(message)
}
