/** An instant as date-time fields store it: `yyyy-MM-dd HH:mm:ss`, UTC. */
export function toStoredTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}

/** Milliseconds of a stored date and time; null when it is none. */
export function fromStoredTime(text: string): number | null {
  const time = Date.parse(`${text.trim().replace(' ', 'T')}Z`)
  return Number.isNaN(time) ? null : time
}
