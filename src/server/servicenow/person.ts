import { scope as SCOPE } from '../../../now.config.json'
import { text } from './text'

/** True when the script runs in a person's interactive transaction: no outbound call may be made in it. */
export function isInteractive(): boolean {
  return gs.isInteractive()
}

/** Refuses a record in a before-rule and says why on the form. */
export function refuseRecord(current: GlideRecord, message: string): void {
  gs.addErrorMessage(message)
  current.setAbortAction(true)
}

/** Says something on the form without refusing the record. */
export function tellPerson(message: string): void {
  gs.addErrorMessage(message)
}

/** sys_id of the user in whose name the script runs. */
export function userId(): string {
  return text(gs.getUserID())
}

/** User name of the user in whose name the script runs, such as `system`. */
export function ownUserName(): string {
  return text(gs.getUserName())
}

/** True when the user has a role of this application, by the name after the scope; the instance's administrators have all. */
export function hasRole(role: 'requester' | 'operator' | 'admin'): boolean {
  return gs.hasRole(`${SCOPE}.${role}`)
}

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
