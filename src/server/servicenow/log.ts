/**
 * One line of the application log. The type has no place for a body, a header or an error object: text from outside may
 * quote a secret.
 */
export interface LogEntry {
  /** The record that the line is about, by its name or sys_id. */
  subject: string
  /** The event in the app's own words. */
  event: string
}

export function warn({ subject, event }: LogEntry): void {
  gs.warn(`BYOC Trunks: ${subject}: ${event}`)
}

export function logError({ subject, event }: LogEntry): void {
  gs.error(`BYOC Trunks: ${subject}: ${event}`)
}
