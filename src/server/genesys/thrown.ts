/**
 * Why no answer came.
 * `refused`, `unknown_host`, `tls`, `connect_timeout`: nothing was sent. `timeout`, `reset`: it may have been.
 * `redirect`: an answer outside the allowed host. `unknown`: the text says nothing we know.
 */
export type Thrown =
  'timeout' | 'connect_timeout' | 'refused' | 'unknown_host' | 'tls' | 'reset' | 'redirect' | 'unknown'

const SIGNS: readonly (readonly [RegExp, Thrown])[] = [
  [
    /connect(?:ion)?\s*time(?:d\s*)?out|ConnectTimeoutException|connect timed out|ETIMEDOUT.*connect/i,
    'connect_timeout',
  ],
  [
    /unknown\s*host|UnknownHostException|ENOTFOUND|EAI_AGAIN|name or service not known|nodename nor servname/i,
    'unknown_host',
  ],
  [/connection refused|ECONNREFUSED|HttpHostConnectException|no route to host|EHOSTUNREACH|ENETUNREACH/i, 'refused'],
  [/SSLHandshake|SSLPeerUnverified|certificate|PKIX|CertPath|unable to find valid|handshake/i, 'tls'],
  [/time(?:d\s*)?[\s-]?out|SocketTimeoutException/i, 'timeout'],
  [
    /reset|NoHttpResponse|failed to respond|broken pipe|ECONNRESET|EPIPE|socket hang up|other side closed|premature|terminated|EOF/i,
    'reset',
  ],
  [/redirect/i, 'redirect'],
]

/** What a thrown error's text means. The order matters: a connect timeout is a timeout in which nothing was sent. */
export function classifyThrown(text: string): Thrown {
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'unknown'
}
