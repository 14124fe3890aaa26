import { hasRole, text, userId } from '../servicenow'
import { isOperator } from '../people'

/**
 * True when a user may ask for a trunk on behalf of another; everybody may ask on one's own behalf. `asking`: sys_id of
 * the user; '' is the session's own. It need not be the session's user, since the flow of a catalog order runs as the
 * system.
 */
export function mayAskFor(requestedFor: string, asking: string): boolean {
  const session = userId()
  const user = asking === '' ? session : asking
  if (requestedFor === '' || requestedFor === user) return true
  return user === session ? hasRole('operator') : isOperator(user)
}

/** The reason why a trunk request that is being saved must not be for the person it names, or null. */
export function refusesRequestedFor(current: GlideRecord, inserting: boolean): string | null {
  if (!inserting && !current.getElement('requested_for').changes()) return null
  const may = mayAskFor(text(current.getValue('requested_for')), '')
  return may ? null : 'Requested for: only operators may ask for others. Ask for yourself.'
}
