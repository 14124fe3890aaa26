import { BadInput } from './bad-input'
import { printable } from './printable'

/** Everything as asked for. */
export const DONE = 0
/** A failure that the output explains. */
export const FAILED = 1
/** The user must correct something before anything can run. */
const BAD_INPUT = 2

/**
 * Runs a command's work and ends with its exit code; mistakes that the user must correct are said on stderr, one on each line.
 */
export function runProgram(work: () => Promise<number>): void {
  work().then(
    (code) => {
      process.exitCode = code
    },
    (error: unknown) => {
      process.exitCode = error instanceof BadInput ? BAD_INPUT : FAILED
      process.stderr.write(`${printable(explain(error))}\n`)
    },
  )
}

function explain(error: unknown): string {
  if (error instanceof BadInput) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
