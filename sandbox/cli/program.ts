import { BadInput } from './bad-input'
import { printable } from './printable'
import { processTerminal, type Terminal } from './terminal'

/** Exit code when everything was done as asked for. */
export const DONE = 0
/** Exit code of a failure that the output explains. */
export const FAILED = 1
/** Exit code when the user must correct something before anything can run. */
const BAD_INPUT = 2

/** A command's work; returns its exit code. */
export type Command = (terminal: Terminal) => Promise<number>

/** Runs a command as this process, and ends with its exit code. */
export function runProgram(command: Command): void {
  void runCommand(command, processTerminal()).then((code) => {
    process.exitCode = code
  })
}

/**
 * Runs a command and returns its exit code; mistakes that the user must correct are said on stderr, one on each line.
 */
export async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  try {
    return await command(terminal)
  } catch (error) {
    terminal.err(`${printable(explain(error))}\n`)
    return error instanceof BadInput ? BAD_INPUT : FAILED
  }
}

function explain(error: unknown): string {
  if (error instanceof BadInput) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
