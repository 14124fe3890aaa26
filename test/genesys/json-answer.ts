import type { Fault } from '../../sandbox/genesys/faults/fault'

/** Genesys answers a call with this JSON: `before` it does anything, or `after` it did what was asked. */
export function jsonAnswer(status: number, body: object, when: 'before' | 'after' = 'before'): Fault {
  return { kind: 'answer', when, status, contentType: 'application/json', text: JSON.stringify(body) }
}
