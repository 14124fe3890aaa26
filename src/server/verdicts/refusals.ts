import type { Answer, Operation } from '../genesys'
import { adapterOf, type Contract } from '../contracts'
import type { VerdictCode } from './verdict-codes'

/** What an API's refusal means, except 401. `byocEnabled`: what the organization's products say, null when not asked. */
export function codeOfRefusal(answer: Answer, byocEnabled: boolean | null): VerdictCode {
  const { status } = answer
  if (byocEnabled === false && status >= 400 && status < 500 && status !== 429) return 'byoc_not_enabled'
  if (status === 400 || status === 422) return invalidCode(answer)
  switch (status) {
    case 403:
      return forbiddenCode(answer)
    case 404:
    case 405:
    case 501:
      return 'endpoint_absent'
    case 408:
    case 504:
      return 'timeout'
    case 409:
      return 'conflict'
    case 413:
      return 'payload_invalid'
    case 415:
      return 'unexpected_response'
    case 429:
      return 'rate_limited'
  }
  return status >= 500 ? 'service_unavailable' : 'unexpected_response'
}

/**
 * Whether the organization's products may explain a refusal: where BYOC is missing, Genesys may answer whatever it
 * answers to what isn't there. Not every contract has that list; a look-up or a deletion that finds nothing is no refusal.
 */
export function productsMayExplain(status: number | null, operation: Operation, contract: Contract): boolean {
  const creates = operation === 'template' || operation === 'metabases' || operation === 'register'
  return adapterOf(contract).listsProducts && creates && status !== null && EXPLAINED_BY_PRODUCTS.includes(status)
}

const EXPLAINED_BY_PRODUCTS: readonly number[] = [400, 403, 404, 405, 422]

function invalidCode(answer: Answer): VerdictCode {
  const { error } = answer
  // The contract's 400 is JSON, in whatever shape; a page or nothing comes from something in between.
  if (error?.kind !== 'api') return answer.bodyKind === 'json' ? 'payload_invalid' : 'unexpected_response'
  const text = [error.message, ...error.details.flatMap((detail) => [detail.fieldName, detail.message])].join(' ')
  const missing =
    error.code === 'REQUIRED_FIELD_MISSING' || error.details.some((one) => one.errorCode === 'REQUIRED_FIELD_MISSING')
  if ((missing || /required/i.test(text)) && /inboundSite/i.test(text)) return 'inbound_site_missing'
  return 'payload_invalid'
}

/** Codes of the public Platform API; another 403 is still a refusal of what this account may do. */
function forbiddenCode(answer: Answer): VerdictCode {
  return answer.bodyKind === 'html' ? 'unexpected_response' : 'permission_missing'
}

/** 301, 307 and 308 ask to repeat the request elsewhere; 302 and 303 may follow a deed (RFC 9110, 15.4). */
export function mayHaveActed(status: number): boolean {
  if (status >= 300 && status < 400) return status === 302 || status === 303
  return status >= 500 || status === 408
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
