import type { Wire } from '../protocol'

/** A call of a scripted REST API. */
export interface RestRequest {
  method: string
  /** Path with its query, e.g. `/api/x_app/v1/things?limit=5`. */
  path: string
  /** The address it was sent to; an instance's address when absent. */
  origin?: string
  /** The caller: sys_id or user name. Absent: nobody, as a call without credentials. */
  user?: string
  /**
   * Headers by name, in any case. `Accept` is `application/json` when absent, and so is the `Content-Type` of a body.
   */
  headers?: Readonly<Record<string, string>>
  /** Text as it is sent; anything else is sent as JSON. */
  body?: Wire
}

/** The instance's answer. */
export interface RestAnswer {
  status: number
  headers: Record<string, string>
  /** The body as JSON; null when there is none. */
  body: Wire
}

/**
 * Thrown where the platform would answer and this sandbox can't: it lacks the feature, or nobody documented it. The
 * message begins with the sandbox, because an answer over HTTP has to tell whose gap it is.
 */
export class RestNotImplemented extends Error {
  override readonly name = 'RestNotImplemented'
  constructor(what: string) {
    super(`sandbox: ${what}`)
  }
}

/** The platform's own shape of an error (documentation: Scripted REST APIs, "Error response format"). */
export function errorAnswer(status: number, message: string, detail: string | null): RestAnswer {
  return { status, headers: {}, body: { error: { message, detail }, status: 'failure' } }
}
