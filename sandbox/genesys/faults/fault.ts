import { ApiError, LoginError } from '../answers/errors'

/** The moment of a fault: before the request is carried out, or after it was (then only the answer suffers). */
export type When = 'before' | 'after'

/** The faults of one request. Times are real time in milliseconds, whatever clock the cloud has. */
export type Fault =
  /** The connection is reset before anything is done. A port can't refuse one host only; `outage` refuses all. */
  | { kind: 'refuse' }
  /** The connection is cut without an answer. */
  | { kind: 'reset'; when: When }
  /** The answer comes late, or what is asked is done late. */
  | { kind: 'delay'; when: When; ms: number }
  /**
   * The answer, or what is asked, comes as late as the test lets it. A request that is held `before` is carried out
   * then, even if the client is gone.
   */
  | { kind: 'hold'; when: When; until: Promise<unknown> }
  /** The connection is reset at once, but what was asked is carried out, as late as the test lets it. */
  | { kind: 'late'; until: Promise<unknown> }
  /** The host never answers; the connection stays open until the client leaves. */
  | { kind: 'silence'; when: When }
  /** The answer's body trickles. */
  | { kind: 'slow_body'; chunkBytes: number; everyMs: number }
  /** The connection is cut after this many bytes of the answer's body; `content-length` promises all. */
  | { kind: 'truncate'; bytes: number }
  /** An error answer of the platform. */
  | { kind: 'status'; when: When; status: number; retryAfterSeconds?: number }
  /** A host in between answers in Genesys' place, whatever it likes. */
  | { kind: 'answer'; when: When; status: number; contentType: string; text: string; location?: string }
  /** The request is carried out, and its answer lies: with headers, a status or a body that the test makes of it. */
  | { kind: 'lie'; status?: number; headers?: Readonly<Record<string, string>>; body?: (told: string) => string }

/** A page as proxies answer it. */
export const HTML_PAGE = '<!DOCTYPE html>\n<html><head><title>Sorry</title></head><body><h1>Sorry</h1></body></html>\n'

/** HTML where JSON is due. */
export function html(when: When, status = 200): Fault {
  return { kind: 'answer', when, status, contentType: 'text/html; charset=utf-8', text: HTML_PAGE }
}

/** A fault's name in the journal, e.g. `reset_after`, `status_503_before`. */
export function faultName(fault: Fault): string {
  const parts: (string | number)[] = [fault.kind]
  if ('status' in fault) parts.push(fault.status)
  if ('when' in fault) parts.push(fault.when)
  return parts.join('_')
}

const CODES: Readonly<Record<number, [code: string, message: string]>> = {
  404: ['not.found', 'Resource not found'],
  405: ['method.not.allowed', 'The request method is not supported for this resource'],
  429: ['too.many.requests', 'Rate limit exceeded the maximum'],
  500: ['internal.server.error', 'The server encountered an unexpected condition which prevented it from answering'],
  502: ['bad.gateway', 'Bad gateway'],
  503: ['service.unavailable', 'Service unavailable'],
  504: ['request.timeout', 'The request timed out'],
}

/** The error of a `status` fault in the shape of an API host. */
export function statusError(status: number, retryAfterSeconds?: number): ApiError {
  const [code, message] = CODES[status] ?? ['error', `Status ${status}`]
  if (retryAfterSeconds === undefined) return new ApiError(status, code, message)
  return new ApiError(status, status === 429 ? 'too.many.requests.retry.after' : code, message, {
    headers: { 'retry-after': String(retryAfterSeconds) },
  })
}

/** The error of a `status` fault in the shape of a login host (error names of RFC 6749 §4.1.2.1). */
export function loginStatusError(status: number): LoginError {
  const error = status === 503 ? 'temporarily_unavailable' : status >= 500 ? 'server_error' : 'invalid_request'
  return new LoginError(status, error, statusError(status).message)
}
