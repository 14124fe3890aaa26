import { text } from './text'

/** Text of whatever was thrown: a JavaScript error, or a Java exception with getMessage() and a class. */
export function thrownText(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'getMessage' in error) {
    const { getMessage } = error
    if (typeof getMessage === 'function') return text((error as { getMessage: () => PlatformText }).getMessage())
  }
  return String(error)
}

/**
 * The reason why the platform refused to write a record, in the platform's own words where it gives any: a data policy,
 * a before-rule, a quota, the database. `what`: the action that failed.
 */
export function refusal(what: string, record: GlideRecord): string {
  const why = text(record.getLastErrorMessage()).trim()
  return why === '' ? `${what}; the platform does not say why` : `${what}: ${why}`
}
