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
