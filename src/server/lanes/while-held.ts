import { hold } from './held-lane'
import { deleteLane } from './lanes.store'

/**
 * Works while this transaction alone holds a key, which is a row under a lane's unique key. Returns what the work does;
 * null, without doing anything, while worker B holds the key.
 */
export function whileHeld<Result>(key: string, organization: string, work: () => Result): Result | null {
  const held = hold(key, organization)
  if (held === null) return null
  try {
    return work()
  } finally {
    deleteLane(held.sysId)
  }
}
