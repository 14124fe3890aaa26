import type { Wire } from '../../protocol'
import type { RestAnswer } from '../../rest/request'

/** The answer to a REST request of a test, which the assert steps after it look at. */
export interface Exchange {
  status: number
  headers: Readonly<Record<string, string>>
  /** The body as it was answered. */
  payload: string
  /** The time that the answer took, in milliseconds. */
  took: number
}

/** `glide.atf.rest.response_payload_max_size` and its twin for requests, when nobody set them: 100 Kb each. */
export const MAX_PAYLOAD_BYTES = 100 * 1024

/** The exchange that an answer makes. Throws when its payload is larger than a step takes. */
export function exchangeOf({ status, headers, body }: RestAnswer, took: number): Exchange {
  const payload = textOf(body)
  if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) throw new Error('The response payload is larger than 100 Kb')
  return { status, headers, payload, took }
}

function textOf(body: Wire): string {
  return body === null ? '' : JSON.stringify(body)
}
