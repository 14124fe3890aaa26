import type { Fault } from '../../sandbox/genesys/faults/fault'

/** A fault in which Genesys answers a call with this JSON, `before` or `after` it has done what was asked. */
export function jsonAnswer(status: number, body: object, when: 'before' | 'after' = 'before'): Fault {
  return { kind: 'answer', when, status, contentType: 'application/json', text: JSON.stringify(body) }
}
