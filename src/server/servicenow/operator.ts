import { hasRole, tellPerson, userId } from './person'

/** The user of this transaction, when allowed to work trunk requests; otherwise says so to them and gives null. */
export function askingOperator(wish: string): string | null {
  if (hasRole('operator')) return userId()
  tellPerson(`${wish} needs the role x_gcx_byoc.operator.`)
  return null
}

/** A line at the top of the user's form. */
export function tellUser(message: string): void {
  gs.addInfoMessage(message)
}

/** A line in the system log. */
export function logWarning(message: string): void {
  gs.warn(`BYOC Trunks: ${message}`)
}
