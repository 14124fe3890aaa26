import { errors } from 'undici'

/** A call that ended without a whole answer, as the platform's Java would tell it. */
export interface OutboundFault {
  /** `throw`: `execute()` throws it. `answer`: `execute()` returns a response that has the error. */
  how: 'throw' | 'answer'
  /** Java class of the exception. */
  exception: string
  message: string
  /** `RESTResponseV2.getErrorCode()`; the documentation names one: 1 for a socket timeout. */
  code: number
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'])
const NO_SUCH_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'])

/**
 * The fault for what the HTTP client threw. The documentation says that `execute()` might throw when the connection
 * times out, and that an error code of 1 stands for a socket timeout; so a call that never got a connection throws, and
 * one that waited in vain for the answer returns a response with that code. The platform's way in every single case is
 * not documented: scripts must expect both.
 */
export function faultOf(error: unknown, host: string): OutboundFault {
  const code = codeOf(error)
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return { how: 'answer', exception: 'java.net.SocketTimeoutException', message: 'Read timed out', code: 1 }
  }
  if (error instanceof errors.ConnectTimeoutError || code === 'ETIMEDOUT') {
    return thrown('org.apache.commons.httpclient.ConnectTimeoutException', `Connect to ${host} timed out`)
  }
  if (NO_SUCH_HOST.has(code)) return thrown('java.net.UnknownHostException', host)
  if (UNREACHABLE.has(code)) return thrown('java.net.ConnectException', 'Connection refused (Connection refused)')
  if (isTls(code)) return thrown('javax.net.ssl.SSLHandshakeException', `${host}: ${code}`)
  if (code.startsWith('HPE_'))
    return thrown('org.apache.commons.httpclient.ProtocolException', 'Unable to parse the response')
  if (error instanceof errors.InvalidArgumentError) return thrown('java.lang.IllegalArgumentException', error.message)
  if (error instanceof errors.ResponseExceededMaxSizeError) return thrown('java.io.IOException', error.message)
  return thrown('java.net.SocketException', 'Connection reset')
}

function thrown(exception: string, message: string): OutboundFault {
  return { how: 'throw', exception, message, code: 0 }
}

function isTls(code: string): boolean {
  return (
    code.startsWith('ERR_TLS') ||
    code.startsWith('ERR_SSL') ||
    code === 'EPROTO' ||
    /CERT|VERIFY|SELF_SIGNED/.test(code)
  )
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
