import { parseHttpDate } from './http-date'
import { wholeNumberUpTo } from './whole-number'

/**
 * `Retry-After` (RFC 9110, 10.2.3: whole seconds, or a date) as milliseconds to wait from `now`; null when absent or
 * unreadable. `dateMs` is the answer's own `Date`; a date in `Retry-After` is measured from it where it is known. The
 * result is at most `longestMs`.
 */
export function parseRetryAfter(
  text: string | null,
  { now, dateMs = null, longestMs }: { now: number; dateMs?: number | null; longestMs: number },
): number | null {
  // The same number of seconds is beyond the longest pause.
  const seconds = wholeNumberUpTo(text, longestMs)
  if (seconds !== null) return Math.min(longestMs, seconds * 1000)
  const date = parseHttpDate(text ?? '')
  return date === null ? null : Math.min(longestMs, Math.max(0, date - (dateMs ?? now)))
}
