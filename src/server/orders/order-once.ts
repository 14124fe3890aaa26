import { fingerprint } from '../tokens'
import { findByCorrelation } from '../requests'
import { deleteLane, hold } from '../lanes'

/**
 * The situation of a call with a correlation ID. `made`: an earlier call with this ID made a request. `under_way`:
 * another call with this ID is under way. `first`: this call is the first; it calls `done` when it has ended,
 * successful or not.
 */
export type Once =
  { kind: 'made'; sysId: string; trunkName: string } | { kind: 'under_way' } | { kind: 'first'; done: () => void }

/**
 * Makes sure that a user's calls with one correlation ID make only one request. Of two calls at the same time, the
 * unique key of a lane lets only one through.
 */
export function orderOnce(user: string, correlationId: string): Once {
  // The platform's queries compare without case, so the key does the same.
  const held = hold(`order:${fingerprint(user, correlationId.toLowerCase())}`, '')
  if (held === null) return { kind: 'under_way' }
  const done = (): void => {
    deleteLane(held.sysId)
  }
  const made = findByCorrelation(user, correlationId)
  if (made === null) return { kind: 'first', done }
  done()
  return { kind: 'made', sysId: made.sysId, trunkName: made.trunkName }
}
