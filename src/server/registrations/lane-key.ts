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
