import type { Answer } from '../genesys'
import type { VerdictCode } from './verdict-codes'

/** A 400 or 422 of the API. */
export function invalid(answer: Answer): VerdictCode {
  const { error } = answer
  // The contract's 400 is JSON, in whatever shape; a page or nothing comes from something in between.
  if (error?.kind !== 'api') return answer.bodyKind === 'json' ? 'payload_invalid' : 'unexpected_response'
  const text = [error.message, ...error.details.flatMap((detail) => [detail.fieldName, detail.message])].join(' ')
  const missing =
    error.code === 'REQUIRED_FIELD_MISSING' || error.details.some((one) => one.errorCode === 'REQUIRED_FIELD_MISSING')
  if ((missing || /required/i.test(text)) && /inboundSite/i.test(text)) return 'inbound_site_missing'
  return 'payload_invalid'
}

/** A 403 of the API, whatever its code: a refusal of what this account may do. */
export function forbidden(answer: Answer): VerdictCode {
  return answer.bodyKind === 'html' ? 'unexpected_response' : 'permission_missing'
}

/** A refusal of the login host, by the code of its error; `otherwise`: what the status alone says. */
export function loginRefusal(otherwise: VerdictCode): (answer: Answer) => VerdictCode {
  return ({ error }) => {
    const text = error?.kind === 'login' ? `${error.error} ${error.description ?? ''}` : (error?.message ?? '')
    // Genesys' login host answers too many token requests with 400 invalid_request.
    if (/rate limit exceeded/i.test(text)) return 'token_rate_limited'
    return (error?.kind === 'login' ? oauthRefusal(error.error, text) : null) ?? otherwise
  }
}

/** Codes of RFC 6749 (5.2) and RFC 8707. */
function oauthRefusal(error: string, text: string): VerdictCode | null {
  switch (error) {
    case 'invalid_client':
    case 'unauthorized_client':
      return 'client_rejected'
    case 'invalid_scope':
      return 'scope_not_granted'
    case 'invalid_target':
      return 'organization_unknown'
    case 'access_denied':
      return /\borg/i.test(text) ? 'organization_not_linked' : 'client_rejected'
    case 'invalid_request':
      return /\baud\b|audience/i.test(text) ? 'organization_unknown' : 'unexpected_response'
    default:
      return null
  }
}

/** The fields that Genesys' error names, as sentences; undefined when it names nothing. */
export function problemsOf(answer: Answer): string[] | undefined {
  if (answer.error === null) return undefined
  if (answer.error.kind === 'login') return [`${answer.error.description ?? answer.error.error}.`]
  const { details, moreDetails, message } = answer.error
  const named = details.flatMap((detail) =>
    detail.fieldName === null ? [] : [`${detail.fieldName}: ${detail.message ?? detail.errorCode ?? 'refused'}.`],
  )
  if (named.length > 0) return moreDetails === 0 ? named : [...named, `(${String(moreDetails)} more)`]
  return message === null ? undefined : [message.replace(/[^.!?]$/, '$&.')]
}

/** The permission that Genesys' error names (`domain:entity:action`), or undefined when it names none. */
export function permissionOf(answer: Answer): string | undefined {
  const text = answer.error?.kind === 'api' ? (answer.error.message ?? '') : ''
  return /\b[a-z]\w{0,60}:[a-z]\w{0,60}:(?:[a-z]\w{0,60}|\*)/i.exec(text)?.[0]
}
