import { fingerprint } from '../tokens'
import { findByCorrelation } from '../requests'
import { deleteLane, hold } from '../lanes'

/**
 * What a call finds that names itself: the request it made before; another one of its name under way; or that it is the
 * first, which says when it is `done`, whatever came of it.
 */
export type Once =
  { kind: 'made'; sysId: string; trunkName: string } | { kind: 'under_way' } | { kind: 'first'; done: () => void }

/**
 * Has a user's call of one correlation ID make no more than one request. Two that come at once are told apart as workers
 * are: by the unique key of a lane.
 */
export function orderOnce(user: string, correlationId: string): Once {
  // The platform compares without case.
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
