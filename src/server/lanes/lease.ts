/** The lease in a lane's row, in epoch milliseconds. */
export interface Lease {
  leasedUntil: number
}

/**
 * `free`: insert the key. `held`: do nothing, because the holder looks for due work once more after it has released the
 * lane.
 * `expired`: take over by deleting exactly the row that was read, so that one worker of several does, then inserting the
 * key.
 */
export type LeaseDecision = 'free' | 'held' | 'expired'

/**
 * The latest end of a lease that is believed: twice the length of a lease from now. A node whose clock was wrong stored
 * a later one.
 */
export function latestLease(now: number, leaseMs: number): number {
  return now + 2 * leaseMs
}

export function decideLease(lease: Lease | null, now: number, leaseMs: number): LeaseDecision {
  if (lease === null) return 'free'
  if (lease.leasedUntil <= now || lease.leasedUntil > latestLease(now, leaseMs)) return 'expired'
  return 'held'
}

/**
 * True when the worker may go on with the lane: only within the time slice, and only while the lease outlasts one more
 * call, so that no other worker takes the lane over during that call.
 */
export function mayGoOn(question: {
  now: number
  startedAt: number
  sliceMs: number
  leasedUntil: number
  longestCallMs: number
}): boolean {
  const { now, startedAt, sliceMs, leasedUntil, longestCallMs } = question
  return now >= startedAt && now - startedAt < sliceMs && now + longestCallMs < leasedUntil
}
