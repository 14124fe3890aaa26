import { decrypted, text } from '../servicenow'
import { fieldOf } from '../contracts'
import { forgetDigestPassword, hasDigestPassword, keepDigestPassword } from './digest-passwords.store'

const label = (): string => fieldOf('authPassword').label

/**
 * In the before-rule: takes the digest password that was written to a trunk request out of it, to where passwords are
 * kept. Who says that none is given any more has it removed. Answers why the write is refused, or null.
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
  // One that an older version left there goes, too.
  current.getElement('auth_password').setDisplayValue('')
  return null
}

function keep(current: GlideRecord, password: string): string | null {
  const request = text(current.getUniqueValue())
  // Some instances decrypt only what is saved: then it is taken out right after that, by `movePassword`.
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
