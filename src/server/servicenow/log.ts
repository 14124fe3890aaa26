/**
 * One line of the application log. The type has no place for a body, a header or an error object: what others wrote may
 * quote a secret.
 */
export interface LogEntry {
  /** What it is about: a record's name or sys_id. */
  subject: string
  /** What happened, in our own words. */
  event: string
}

export function warn({ subject, event }: LogEntry): void {
  gs.warn(`BYOC Trunks: ${subject}: ${event}`)
}

export function logError({ subject, event }: LogEntry): void {
  gs.error(`BYOC Trunks: ${subject}: ${event}`)
}
