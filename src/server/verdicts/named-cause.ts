import type { Answer } from '../genesys'
import type { VerdictCode } from './all-verdicts'

/**
 * The cause that the words of a refusal name, whatever its status and code. Genesys publishes no list of the login
 * host's errors, and no status for an address that is not allowed. So the app looks for causes in the words, and leaves
 * a refusal that names none to its code.
 */
export function namedCause(answer: Answer): VerdictCode | null {
  const text = inWords(textOf(answer))
  if (/\bIP\b|\b(?:source|client|remote|your|network) address|\ballow ?list|\bwhite ?list|\bCIDR\b/i.test(text)) {
    return 'address_not_allowed'
  }
  const suspended = /\b(?:suspended|deactivated|inactive|not active|disabled|terminated|closed)\b/i
  if (/\borg(?:ani[sz]ation)?\b/i.test(text) && suspended.test(text)) return 'organization_suspended'
  // An administrator who has to grant access is no grant type.
  const grant = /\bgrant ?types?\b|\b(?:invalid|unsupported|authori[sz]ation|credentials) grant\b/i
  if (grant.test(text)) return 'grant_not_allowed'
  return /\b(?:un)?approv(?:ed|al)\b|\bconsent\b|\bauthori[sz]ed by an admin/i.test(text) ? 'client_not_approved' : null
}

/** The caller's address as a refusal names it. */
export function addressIn(answer: Answer): string | undefined {
  return /\b\d{1,3}(?:\.\d{1,3}){3}\b/.exec(textOf(answer))?.[0]
}

function textOf({ error }: Answer): string {
  if (error === null) return ''
  if (error.kind === 'login') return `${error.error} ${error.description ?? ''}`
  return [error.code, error.message, ...error.details.flatMap((one) => [one.errorCode, one.message])].join(' ')
}

/** The text with the separators of codes as spaces: `ip.not.allowed` and `IP_NOT_ALLOWED` read like words. */
function inWords(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.](?=\S)/g, ' ')
}
