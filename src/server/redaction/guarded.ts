import { logError, thrownText } from '../servicenow'
import { redact } from './redact'

/**
 * Does work whose failure must not keep other records waiting: one record's error must not stop the next. Writes a
 * failure to the log under the name `subject` and returns false.
 */
export function guarded(subject: string, work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    logError({ subject, event: `the work on it failed: ${reasonOf(error)}` })
    return false
  }
}

/** Longest reason that is kept of a thrown value. */
const LONGEST = 200

/** The reason of a thrown value in one line, never with a stack. */
export function reasonOf(error: unknown): string {
  const [line = ''] = redact(thrownText(error))
    .trim()
    .replace(/^Error: /, '')
    .split('\n')
  return line === '' ? 'it was not said why' : line.slice(0, LONGEST)
}
