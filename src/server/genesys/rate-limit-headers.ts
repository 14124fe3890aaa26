import { wholeNumberUpTo } from './whole-number'

/**
 * The token's rate limit as an answer's headers tell it: calls counted, calls allowed, milliseconds until the count
 * restarts.
 */
export interface RateLimit {
  count: number | null
  allowed: number | null
  resetMs: number | null
}

/** More calls a minute than any organization is granted: a higher number is not believed. */
const MOST_CALLS = 100_000

/** Genesys counts by the minute; a count that restarts much later is not believed. */
const LONGEST_RESET_S = 600

/** Reads `inin-ratelimit-count`, `-allowed` and `-reset` (seconds); null when none of them is there. */
export function parseRateLimit(header: (name: string) => string | null): RateLimit | null {
  const count = wholeNumberUpTo(header('inin-ratelimit-count'), MOST_CALLS)
  const allowed = wholeNumberUpTo(header('inin-ratelimit-allowed'), MOST_CALLS)
  const reset = wholeNumberUpTo(header('inin-ratelimit-reset'), LONGEST_RESET_S)
  if (count === null && allowed === null && reset === null) return null
  return { count, allowed, resetMs: reset === null ? null : reset * 1000 }
}
