import { logError, thrownText } from '../servicenow'
import { redact } from './redact'

/**
 * Does what must not keep others waiting when it fails: one record's work is none of another's business. `subject`: what
 * the log names. False when it failed.
 */
export function attempt(subject: string, work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    logError({ subject, event: `the work on it failed: ${reasonOf(error)}` })
    return false
  }
}

/** Longest reason that is kept of what was thrown. */
const LONGEST = 200

/** Why something was thrown, in one line: never a stack. */
export function reasonOf(error: unknown): string {
  const [line = ''] = redact(thrownText(error))
    .trim()
    .replace(/^Error: /, '')
    .split('\n')
  return line === '' ? 'it was not said why' : line.slice(0, LONGEST)
}
