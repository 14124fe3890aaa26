/** At most as many lanes per organization as the platform opens connections to one host. */
export const MAX_LANES = 4

/** The lane of a trunk name, from 0: always the same for the same name and count. FNV-1a, 32 bits. */
export function laneOf(trunkName: string, laneCount: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < trunkName.length; index++) {
    hash = Math.imul(hash ^ trunkName.charCodeAt(index), 0x01000193) >>> 0
  }
  // The low bits of FNV mix poorly; fold the high ones in.
  return ((hash ^ (hash >>> 16)) >>> 0) % laneCount
}

/** The lane's unique key. */
export function laneKey(organizationSysId: string, lane: number): string {
  return `${organizationSysId}:${String(lane)}`
}

/** Organization and number of a lane's key, or null when it is none. */
export function parseLaneKey(key: string): { organizationSysId: string; lane: number } | null {
  const match = /^([0-9a-f]{32}):(\d{1,2})$/.exec(key)
  return match?.[1] === undefined ? null : { organizationSysId: match[1], lane: Number(match[2]) }
}

/**
 * In each period of this length the first queued registration wakes its lane. A lost event delays the others by this
 * much at most.
 */
const WAKE_EVERY = 10_000

/**
 * The time since which an earlier registration's event also serves a registration queued at `now`, in epoch
 * milliseconds.
 */
export function wakingSince(now: number): number {
  return now - (now % WAKE_EVERY)
}

/** The lease in a lane's row, in epoch milliseconds. */
export interface Lease {
  leasedUntil: number
}

/**
 * `free`: insert the key. `held`: do nothing, because the holder looks for due work once more after it has released the
 * lane.
 * `expired`: take over by deleting exactly the row that was read, then inserting the key anew.
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
