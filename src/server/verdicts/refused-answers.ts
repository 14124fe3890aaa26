import type { Answer, ApiError } from '../genesys'
import type { VerdictCode } from './all-verdicts'

/** A refusal has this verdict when Genesys itself answers; a page or an empty body comes from a system in between. */
export function ifGenesysSays(code: VerdictCode): (answer: Answer) => VerdictCode {
  return ({ bodyKind }) => (bodyKind === 'json' ? code : 'unexpected_response')
}

/** The verdict on a 400 or 422 to a write that carries the content of a trunk. */
export function invalid(answer: Answer): VerdictCode {
  const { error } = answer
  // The contract's 400 is JSON, in whatever shape; a page or an empty body comes from a system in between.
  if (error?.kind !== 'api') return answer.bodyKind === 'json' ? 'payload_invalid' : 'unexpected_response'
  const text = wordsOf(error)
  if (/required/i.test(text) && /inboundSite/i.test(text)) return 'inbound_site_missing'
  return saysNameTaken(error) ? 'conflict' : 'payload_invalid'
}

/**
 * The verdict on a 409 to a write that carries the content of a trunk. A name is only one of its causes: a version,
 * another value that has to be unique, or changes that meet each other are answered so as well.
 */
export function contradicted({ error, bodyKind }: Answer): VerdictCode {
  if (bodyKind === 'html') return 'unexpected_response'
  if (error?.kind !== 'api') return 'state_conflict'
  const fields = fieldsOf(error).filter((field) => !/version/i.test(field))
  if (fields.some(isName) || saysNameTaken(error)) return 'conflict'
  return fields.length > 0 ? 'payload_invalid' : 'state_conflict'
}

/** The verdict on a 400, 409 or 422 to a change: the version that was read is not the current one any more, or the content. */
export function stale(answer: Answer): VerdictCode {
  if (isStale(answer)) return 'state_conflict'
  return answer.status === 409 ? contradicted(answer) : invalid(answer)
}

/** The verdict on a 400, 409 or 422 to a deletion: changes that meet each other, or a trunk that is not let go. */
export function undeleted(answer: Answer): VerdictCode {
  return isStale(answer) ? 'state_conflict' : ifGenesysSays('deletion_refused')(answer)
}

/** The verdict on a 400, 409 or 422 to the write of an outbound route: changes that meet each other, or another refusal. */
export function unchanged(answer: Answer): VerdictCode {
  const meet = isStale(answer) || answer.status === 409
  return ifGenesysSays(meet ? 'state_conflict' : 'call_refused')(answer)
}

/** True when Genesys says that the version which it was sent is not the current one. */
function isStale({ error }: Answer): boolean {
  if (error?.kind !== 'api') return false
  const text = wordsOf(error)
  return /version/i.test(text) && /match|current|latest|stale|modified/i.test(text)
}

/** True when Genesys says that a trunk of this name exists: by its field where it names fields, else in words. */
function saysNameTaken(error: ApiError): boolean {
  const text = wordsOf(error)
  const fields = fieldsOf(error)
  const named = fields.length > 0 ? fields.some(isName) : /\bname[ds]?\b/i.test(text)
  return named && !/version/i.test(text) && /already|exists|in.use|taken|duplicate|unique/i.test(text)
}

function fieldsOf({ details }: ApiError): string[] {
  return details.flatMap(({ fieldName }) => (fieldName === null ? [] : [fieldName]))
}

function isName(field: string): boolean {
  return /(?:^|\.)name$/i.test(field)
}

function wordsOf({ code, message, details }: ApiError): string {
  const told = details.flatMap((detail) => [detail.fieldName, detail.errorCode, detail.message])
  return [code, message, ...told].filter((text) => text !== null).join(' ')
}

/**
 * The verdict on a 403 of the API, whatever its code: a refusal of what this account may do, unless its words name
 * another cause.
 */
export function forbidden(answer: Answer): VerdictCode {
  if (answer.bodyKind === 'html') return 'unexpected_response'
  const named = answer.error?.kind === 'api' && answer.error.permissions !== null
  return named ? 'permission_missing' : (namedCause(answer) ?? 'permission_missing')
}

/** The verdict on a refusal that no permission explains: the cause that its words name, or else `otherwise`. */
export function otherwiseNamed(otherwise: VerdictCode): (answer: Answer) => VerdictCode {
  return (answer) => namedCause(answer) ?? otherwise
}

/**
 * The verdict on a refusal of the login host, by its words and the code of its error; `otherwise`: the verdict by
 * status alone.
 */
export function loginRefusal(otherwise: VerdictCode): (answer: Answer) => VerdictCode {
  return (answer) => {
    const { error } = answer
    if (error === null) return otherwise
    const text = error.kind === 'login' ? `${error.error} ${error.description ?? ''}` : (error.message ?? '')
    // Genesys' login host answers too many token requests with 400 invalid_request.
    if (/rate limit exceeded/i.test(text)) return 'token_rate_limited'
    return namedCause(answer) ?? (error.kind === 'login' ? oauthRefusal(error.error, text) : otherwise)
  }
}

/**
 * Codes of RFC 6749 (5.2) and RFC 8707. A client that is limited to source addresses is refused with `access_denied`,
 * `unauthorized_client` or `invalid_request`, by users' reports; each of them has other causes too.
 */
function oauthRefusal(error: string, text: string): VerdictCode {
  switch (error) {
    case 'invalid_client':
      return 'client_rejected'
    case 'invalid_scope':
      return 'scope_not_granted'
    case 'invalid_target':
      return 'organization_unknown'
    case 'access_denied':
      return /\borg/i.test(text) ? 'organization_not_linked' : 'token_refused'
    case 'invalid_request':
      return /\baud\b|audience/i.test(text) ? 'organization_unknown' : 'token_refused'
    default:
      return 'token_refused'
  }
}

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
