import { text } from './text'

/** Works trunk requests; administrators have it too. */
const OPERATOR = 'x_gcx_byoc.operator'

/** Whether a user waits for this transaction: then no call may leave in it. */
export function isInteractive(): boolean {
  return gs.isInteractive()
}

/** The user of this transaction, when allowed to work trunk requests; otherwise says so to them and gives null. */
export function askingOperator(wish: string): string | null {
  if (gs.hasRole(OPERATOR)) return text(gs.getUserID())
  gs.addErrorMessage(`${wish} needs the role ${OPERATOR}.`)
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
