/**
 * The reason why no answer came.
 * `denied`: the instance itself refused the call, for want of a cross-scope privilege; nothing was sent.
 * `denied_answer`: the call was sent, but the instance refused to hand its answer to the app.
 * `refused`, `unknown_host`, `tls`, `connect_timeout`: nothing was sent. `timeout`, `reset`: it may have been.
 * `redirect`: an answer outside the allowed host. `unknown`: a text that the app does not recognize.
 */
export type Thrown =
  | 'denied'
  | 'denied_answer'
  | 'timeout'
  | 'connect_timeout'
  | 'refused'
  | 'unknown_host'
  | 'tls'
  | 'reset'
  | 'redirect'
  | 'unknown'

const SIGNS: readonly (readonly [RegExp, Thrown])[] = [
  [
    /connect(?:ion)?\s{0,9}time(?:d\s{0,9})?out|ConnectTimeoutException|connect timed out|ETIMEDOUT.{0,200}connect/i,
    'connect_timeout',
  ],
  [
    /unknown\s{0,9}host|UnknownHostException|ENOTFOUND|EAI_AGAIN|name or service not known|nodename nor servname/i,
    'unknown_host',
  ],
  [/connection refused|ECONNREFUSED|HttpHostConnectException|no route to host|EHOSTUNREACH|ENETUNREACH/i, 'refused'],
  [/SSLHandshake|SSLPeerUnverified|certificate|PKIX|CertPath|unable to find valid|handshake/i, 'tls'],
  [/time(?:d\s{0,9})?[\s-]?out|SocketTimeoutException/i, 'timeout'],
  [
    /reset|NoHttpResponse|failed to respond|broken pipe|ECONNRESET|EPIPE|socket hang up|other side closed|premature|terminated|EOF/i,
    'reset',
  ],
  [/redirect/i, 'redirect'],
]

/** An error's text names its kind at the beginning; after that it may quote received data without end. */
const LOOKED_AT = 2000

/**
 * Classifies the text of a thrown error. The order of the rules matters: a connect timeout is a timeout in which
 * nothing was sent.
 */
export function classifyThrown(text: string): Thrown {
  const start = text.slice(0, LOOKED_AT)
  return SIGNS.find(([sign]) => sign.test(start))?.[1] ?? 'unknown'
}

/** The texts with which instances say that an application lacks a cross-scope privilege; each names the privilege. */
const DENIED: readonly RegExp[] = [
  /Access to ([\w.: ]{1,80}?) from scope \S{1,80} not allowed/,
  /Execute operation on (?:API|script include) '([\w.: ]{1,80}?)' from scope .{0,200}denied/i,
  /((?:read|write|create|delete|execute) access to [\w.: ]{1,80}?) not granted/i,
]

/**
 * The missing cross-scope privilege that a refusal of the platform names, or null when its text names none. Nothing
 * else of the text is kept. Source: texts of `CrossScopeAccessNotAllowedException` and `ScopeAccessNotGrantedException`
 * in instances' logs.
 */
export function deniedPrivilege(text: string): string | null {
  for (const sign of DENIED) {
    const name = sign.exec(text)?.[1]
    if (name !== undefined) return name
  }
  return /CrossScopeAccessNotAllowed|ScopeAccessNotGranted/.test(text) ? 'one that the platform does not name' : null
}
