import { wholeNumberUpTo } from './bounds'
import { parseHttpDate } from './dates'

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

/**
 * `Retry-After` (RFC 9110, 10.2.3: whole seconds, or a date) as milliseconds to wait from `now`; null when absent or
 * unreadable. `dateMs` is the answer's own `Date`; a date in `Retry-After` is measured from it where it is known. The
 * result is at most `longestMs`.
 */
export function parseRetryAfter(
  text: string | null,
  { now, dateMs = null, longestMs }: { now: number; dateMs?: number | null; longestMs: number },
): number | null {
  // As many seconds are beyond the longest pause, which is in milliseconds.
  const seconds = wholeNumberUpTo(text, longestMs)
  if (seconds !== null) return Math.min(longestMs, seconds * 1000)
  const date = parseHttpDate(text ?? '')
  return date === null ? null : Math.min(longestMs, Math.max(0, date - (dateMs ?? now)))
}
