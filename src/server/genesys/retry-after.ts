import { parseHttpDate } from './http-date'

/**
 * `Retry-After` (RFC 9110, 10.2.3: whole seconds, or a date) as milliseconds to wait from `now`; null when absent or
 * unreadable. `dateMs` is the answer's own `Date`, by which a date is to be measured when it is there.
 */
export function parseRetryAfter(text: string | null, now: number, dateMs: number | null = null): number | null {
  const value = text?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = parseHttpDate(value)
  return date === null ? null : Math.max(0, date - (dateMs ?? now))
}
