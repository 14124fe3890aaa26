import { decrypted, text } from '../servicenow'
import { fieldOf } from '../fields'
import { forgetDigestPassword, hasDigestPassword, keepDigestPassword } from './digest-passwords.store'

const label = (): string => fieldOf('authPassword').label

/**
 * In the before-rule: moves a digest password that was written to a trunk request to the table of passwords. A request
 * that says it uses none any more has its password removed. Returns the reason why the write is refused, or null.
 */
export function takePassword(current: GlideRecord, inserting: boolean): string | null {
  const typed = current.getElement('auth_password')
  if (!typed.nil() && (inserting || typed.changes())) return keep(current, decrypted(typed))
  const given = current.getElement('password_given')
  if (inserting || !given.changes()) return null
  const request = text(current.getUniqueValue())
  if (text(current.getValue('password_given')) === '1') {
    return hasDigestPassword(request)
      ? null
      : `${label()}: none is kept for this request; write one to the column auth_password.`
  }
  forgetDigestPassword(request)
  // A password that an older version left in the column is removed as well.
  current.getElement('auth_password').setDisplayValue('')
  return null
}

function keep(current: GlideRecord, password: string): string | null {
  const request = text(current.getUniqueValue())
  // Some instances decrypt only stored values: there `movePassword` takes the password out right after the record is
  // stored.
  if (password === '') {
    current.setValue('password_given', '1')
    return null
  }
  if (request === '' || !keepDigestPassword(request, password)) {
    return `${label()}: it could not be kept; save the request without it, then write it again.`
  }
  current.getElement('auth_password').setDisplayValue('')
  current.setValue('password_given', '1')
  return null
}
