import type { RateLimit } from '../genesys'

/** Calls a minute and token that Genesys allows unless its answers say otherwise. */
export const DEFAULT_ALLOWED = 300

/** Genesys counts by the minute. */
export const WINDOW = 60_000

/** One lane's memory of its calls, as plain values. Times are epoch milliseconds. */
export interface Pacing {
  /** Calls a minute that the token allows, all lanes together. */
  allowed: number
  /** The times of the last minute's calls, oldest first. */
  calls: readonly number[]
  /** The time before which no call may be made; 0 when there is no such pause. */
  blockedUntil: number
  /** The clock at the last change of this record; a later reading below it shows that the clock was set back. */
  asOf: number
}

/** A lane's part of the allowance. */
export interface Share {
  lane: number
  lanes: number
  /** Calls a minute that are reserved for work outside of the lanes. Default 0. */
  reserved?: number
  /** Most calls a minute that the caller needs; it never gets more than half of the allowance. */
  most?: number
}

export function newPacing(allowed: number, now: number): Pacing {
  return { allowed, calls: [], blockedUntil: 0, asOf: now }
}

/** Calls a minute for this lane: the lanes' parts add up to what is allowed (but each has at least one). */
export function callsAllowed(allowed: number, { lane, lanes, reserved = 0, most }: Share): number {
  if (most !== undefined) return Math.max(1, Math.min(most, Math.floor(allowed / 2)))
  const shared = Math.max(0, allowed - reserved)
  const rest = lane < shared % lanes ? 1 : 0
  return Math.max(1, Math.floor(shared / lanes) + rest)
}

/**
 * Tells whether the lane may call now, or else the earliest time. The lane makes at most its share of calls in any
 * window of a minute.
 */
export function mayCall(pacing: Pacing, share: Share, now: number): { ok: true } | { ok: false; at: number } {
  const current = advance(pacing, now)
  const most = callsAllowed(current.allowed, share)
  const oldest = current.calls[current.calls.length - most]
  const free = oldest === undefined ? 0 : oldest + WINDOW
  const at = Math.max(free, current.blockedUntil)
  return at <= now ? { ok: true } : { ok: false, at }
}

/** Calls that the lane may make right now. */
export function callsLeft(pacing: Pacing, share: Share, now: number): number {
  const current = advance(pacing, now)
  if (current.blockedUntil > now) return 0
  return Math.max(0, callsAllowed(current.allowed, share) - current.calls.length)
}

/** Notes a call at the time when it is made, not when it is answered. */
export function noteCall(pacing: Pacing, now: number): Pacing {
  const current = advance(pacing, now)
  return { ...current, calls: [...current.calls, now] }
}

/**
 * Learns from an answer: the allowance, the part of it that is left for all users of the token, and the pause that
 * Genesys asks for.
 */
export function learn(
  pacing: Pacing,
  answer: { status: number; rateLimit: RateLimit | null; retryAfterMs: number | null },
  { lanes }: Share,
  now: number,
): Pacing {
  const current = advance(pacing, now)
  const { rateLimit } = answer
  const allowed = rateLimit?.allowed ?? 0
  let blockedUntil = current.blockedUntil
  if (answer.retryAfterMs !== null && answer.status >= 400) {
    blockedUntil = Math.max(blockedUntil, now + answer.retryAfterMs)
  } else if (answer.status === 429) {
    blockedUntil = Math.max(blockedUntil, now + (rateLimit?.resetMs ?? WINDOW))
  }
  const left = rateLimit?.count == null || allowed <= 0 ? null : allowed - rateLimit.count
  // Every other lane may have a call under way that the count does not show yet.
  if (left !== null && left < lanes) blockedUntil = Math.max(blockedUntil, now + (rateLimit?.resetMs ?? WINDOW))
  return { ...current, allowed: allowed > 0 ? allowed : current.allowed, blockedUntil }
}

/** Drops calls that are older than a minute. When the clock was set back, all noted times are moved back with it. */
function advance(pacing: Pacing, now: number): Pacing {
  const back = Math.max(0, pacing.asOf - now)
  const calls = pacing.calls.map((call) => call - back).filter((call) => call > now - WINDOW)
  return { ...pacing, calls, blockedUntil: pacing.blockedUntil - back, asOf: now }
}
