/** A platform value as a JavaScript string; null and undefined become ''. Java strings enter the app only here. */
export function text(value: PlatformText | string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** A platform value as a whole number; empty or not a number becomes the fallback. */
export function wholeNumber(value: PlatformText | string | number | null | undefined, fallback = 0): number {
  const typed = text(value)
  if (typed === '') return fallback
  const parsed = Number(typed)
  return Number.isFinite(parsed) ? Math.trunc(parsed) : fallback
}

/** A platform boolean: '1' and 'true' are true, everything else false. */
export function flag(value: PlatformText | string | null | undefined): boolean {
  const typed = text(value)
  return typed === '1' || typed === 'true'
}
