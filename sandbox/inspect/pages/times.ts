import { html, type Html } from '../html'

/** The time zone of this computer, in which the pages tell times. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The Swedish form is the ISO date and time, apart from its T. */
const LOCAL = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: ZONE })

/** A moment, told in the computer's time zone; programs read it in UTC. */
export function timeOf(milliseconds: number): Html {
  const instant = new Date(milliseconds)
  return html`<time datetime="${instant.toISOString()}">${LOCAL.format(instant)}</time>`
}

/** Milliseconds of a date and time as it is stored, in UTC (`2026-01-15 09:00:00`). */
export const instantOf = (stored: string): number => Date.parse(`${stored.replace(' ', 'T')}Z`)

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** A duration in words, its two largest units at most: `2 minutes 5 seconds`. */
export function durationText(milliseconds: number): string {
  let rest = Math.round(milliseconds / 1000)
  const parts: string[] = []
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(rest / seconds)
    rest -= count * seconds
    if (count > 0) parts.push(`${String(count)} ${unit}${count === 1 ? '' : 's'}`)
  }
  return parts.length === 0 ? 'less than a second' : parts.slice(0, 2).join(' ')
}
