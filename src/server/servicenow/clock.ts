/** The instance's present time, in epoch milliseconds. */
export function now(): number {
  return new GlideDateTime().getNumericValue()
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
