/** The instance's present time, in epoch milliseconds. */
export function now(): number {
  return new GlideDateTime().getNumericValue()
}

/** Largest difference between the clocks of an instance's nodes. */
export const CLOCKS_DIFFER_MS = 10_000

/** Epoch milliseconds of a stored date-time, which is UTC in whole seconds; 0 when there is none. */
export function epochOf(stored: string): number {
  return stored === '' ? 0 : Date.parse(`${stored.replace(' ', 'T')}Z`)
}

/**
 * The platform's date-time value (UTC) of an epoch in milliseconds. Stored date-times have whole seconds: a fraction is
 * rounded up, so that nothing is woken before its time.
 */
export function dateTime(epochMs: number): GlideDateTime {
  const value = new GlideDateTime()
  value.setValue(new Date(Math.ceil(epochMs / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' '))
  return value
}
