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
