/**
 * An HTTP date (RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`) as epoch milliseconds, or null when it is none.
 * Obsolete forms are not read: their two-digit year would be a guess.
 */
export function parseHttpDate(text: string): number | null {
  const match = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text.trim())
  if (match === null) return null
  const [, day, monthName = '', year, hour, minute, second] = match
  const month = MONTHS.indexOf(monthName)
  if (month < 0) return null
  const time = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second))
  // Date.UTC rolls 31 February over; a leap second (60) alone may roll.
  const sound = new Date(time).getUTCDate() === Number(day) || second === '60'
  return sound && Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60 ? time : null
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Largest difference of two clocks that is believed: with a larger one no certificate would be valid. */
const FARTHEST_MS = 86_400_000

/** An answer's `Date` as epoch milliseconds, or null when it is absent or too far from `receivedAt` to be believed. */
export function believableDate(text: string | null, receivedAt: number): number | null {
  const date = parseHttpDate(text ?? '')
  return date === null || Math.abs(date - receivedAt) > FARTHEST_MS ? null : date
}

/**
 * Genesys' clock minus the instance's in milliseconds, from an answer's `Date`. The answer was made somewhere between
 * sending and receiving, and `Date` has whole seconds: a difference within these limits counts as 0.
 */
export function clockSkew(dateMs: number, sentAt: number, receivedAt: number): number {
  const earliest = dateMs - receivedAt
  const latest = dateMs + 999 - sentAt
  if (earliest > 0) return earliest
  return latest < 0 ? latest : 0
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?:Z|([+-])(\d{2}):?(\d{2}))?$/i

/**
 * A date and time by ISO 8601 (`2026-03-01T14:00:00.000+02:00`) as epoch milliseconds, or null when it is none. A time
 * without a zone is UTC, as Genesys' times are. `Date.parse` would take it for the time of the place where the instance
 * stands, and reads other forms by each engine's own rules.
 */
export function parseIsoDate(text: string): number | null {
  const match = FORM.exec(text.trim())
  if (match === null) return null
  const part = (index: number): number => Number(match[index] ?? '0')
  const [month, day, hour, minute, second] = [part(2), part(3), part(4), part(5), part(6)]
  const milliseconds = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000)
  const time = Date.UTC(part(1), month - 1, day, hour, minute, second, milliseconds)
  // Date.UTC rolls 31 February over.
  if (new Date(time).getUTCDate() !== day || month > 12 || hour > 23 || minute > 59 || second > 59) return null
  const offset = (part(9) * 60 + part(10)) * 60_000
  return match[8] === '-' ? time + offset : time - offset
}
