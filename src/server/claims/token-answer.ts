import { heard, isObject, numberOf, parseJson, stringOf, type Answer } from '../genesys'

/** A minted token. `expiresInSeconds` null: the answer did not say. */
export interface MintedToken {
  accessToken: string
  expiresInSeconds: number | null
  /**
   * The granted scope; null when the answer did not say, which means that the requested scope was granted (RFC 6749,
   * 5.1).
   */
  scope: string | null
}

/** The token endpoint gave no token. `seen`: the fault in an answer with status 200; null: the status says why. */
export interface TokenRefusal {
  kind: 'refused'
  answer: Answer
  seen: string | null
}

export type TokenAnswer = ({ kind: 'minted' } & MintedToken) | TokenRefusal

/** Longest token that is kept, in characters. Servers refuse longer headers. */
const LONGEST_TOKEN = 16_000

/** Longest scope that is read, as long as the column that keeps it. */
const LONGEST_SCOPE = 1000

/** Reads the token endpoint's answer. */
export function readTokenAnswer(answer: Answer): TokenAnswer {
  if (answer.status === 200) return readMinted(answer)
  return { kind: 'refused', answer, seen: null }
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
  return { kind: 'refused', answer, seen }
}
