import type { Answer } from './answer'
import { heard } from './heard'
import { isObject, numberOf, parseJson, stringOf } from './json'

/** A minted token. `expiresInSeconds` null: the answer did not say. */
export interface MintedToken {
  accessToken: string
  expiresInSeconds: number | null
  /** The granted scope; null when the answer did not say, which means: as asked for (RFC 6749, 5.1). */
  scope: string | null
}

/** Why the token endpoint gave no token, by the verdict's code. Evidence never holds a token. */
export interface TokenRefusal {
  kind: 'refused'
  code:
    | 'client_rejected'
    | 'token_rate_limited'
    | 'scope_not_granted'
    | 'organization_unknown'
    | 'organization_not_linked'
    | 'endpoint_absent'
    | 'service_unavailable'
    | 'timeout'
    | 'unexpected_response'
  evidence: readonly string[]
  retryAfterMs: number | null
}

export type TokenAnswer = ({ kind: 'minted' } & MintedToken) | TokenRefusal

/** Longest token that is kept, in characters. A header of more would be refused. */
const LONGEST_TOKEN = 16_000

/** Longest scope that is read: the column that keeps it holds as much. */
const LONGEST_SCOPE = 1000

/** Reads the token endpoint's answer. */
export function readTokenAnswer(answer: Answer): TokenAnswer {
  if (answer.status === 200) return readMinted(answer)
  return {
    kind: 'refused',
    code: refusalCode(answer),
    evidence: [`Token endpoint: ${answer.summary}`],
    retryAfterMs: answer.retryAfterMs,
  }
}

function readMinted(answer: Answer): TokenAnswer {
  const body = parseJson(answer.body)
  if (!isObject(body)) return unexpected(answer, answer.summary)
  const accessToken = stringOf(body, 'access_token')
  if (accessToken === null) return unexpected(answer, 'HTTP 200 without an access_token')
  if (accessToken.length > LONGEST_TOKEN) {
    return unexpected(answer, `HTTP 200 with an access_token of ${String(accessToken.length)} characters`)
  }
  if (!/^[\x21-\x7e]+$/.test(accessToken))
    return unexpected(answer, 'HTTP 200 with an access_token that no header can carry')
  const type = stringOf(body, 'token_type')
  if (type !== null && type.toLowerCase() !== 'bearer') {
    return unexpected(answer, `HTTP 200 with a token of type "${heard(type, 40)}" instead of bearer`)
  }
  const expiresIn = body['expires_in']
  const seconds = typeof expiresIn === 'string' ? Number(expiresIn) : numberOf(body, 'expires_in')
  if (seconds !== null && !(seconds > 0)) return unexpected(answer, 'HTTP 200 with a token that expires at once')
  const scope = typeof body['scope'] === 'string' ? body['scope'] : null
  if (scope !== null && scope.length > LONGEST_SCOPE) {
    return unexpected(answer, `HTTP 200 with a scope of ${String(scope.length)} characters`)
  }
  return { kind: 'minted', accessToken, expiresInSeconds: seconds, scope }
}

function unexpected(answer: Answer, seen: string): TokenRefusal {
  return {
    kind: 'refused',
    code: 'unexpected_response',
    evidence: [`Token endpoint: ${seen}`],
    retryAfterMs: answer.retryAfterMs,
  }
}

/** Codes of RFC 6749 (5.2) and RFC 8707; the rest by status. */
function refusalCode(answer: Answer): TokenRefusal['code'] {
  const { status, error } = answer
  const text = error?.kind === 'login' ? `${error.error} ${error.description ?? ''}` : (error?.message ?? '')
  // Genesys' login host answers too many token requests with 400 invalid_request.
  if (status === 429 || /rate limit exceeded/i.test(text)) return 'token_rate_limited'
  if (status === 408 || status === 504) return 'timeout'
  if (status >= 500) return 'service_unavailable'
  if (error?.kind === 'login') {
    switch (error.error) {
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
    }
  }
  if (status === 401) return 'client_rejected'
  if (status === 404 || status === 405) return 'endpoint_absent'
  return 'unexpected_response'
}
