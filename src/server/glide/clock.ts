/** Now on the instance, in epoch milliseconds. */
export function now(): number {
  return new GlideDateTime().getNumericValue()
}

/** The platform's date-time value (UTC, whole seconds) of an epoch in milliseconds. */
export function dateTime(epochMs: number): GlideDateTime {
  const value = new GlideDateTime()
  value.addSeconds(Math.ceil((epochMs - value.getNumericValue()) / 1000))
  return value
}
