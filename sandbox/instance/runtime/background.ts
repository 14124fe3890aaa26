import { newGuid } from '../data/guid'
import type { LogEntry } from './log'
import type { Runtime, Task } from './runtime'
import { ScriptError } from './script-error'

/** The result of a background script. */
export interface BackgroundRun {
  scope: string
  durationMs: number
  /** The lines that it logged, and the Script Includes that it called. */
  lines: readonly LogEntry[]
  /** The reason why it ended early; null when it didn't. */
  error: string | null
}

/** Runs a script as a transaction of its own. */
export async function runInBackground(
  runtime: Runtime,
  script: string,
  as: Pick<Task, 'user' | 'scope' | 'transaction'>,
): Promise<BackgroundRun> {
  const id = newGuid()
  const startedAt = performance.now()
  let error: string | null = null
  try {
    // The script's last value is dropped, since nobody reads it.
    await runtime.run({ ...as, id, kind: 'script', payload: { script: `${script}\n;null` } })
  } catch (failure) {
    if (!(failure instanceof ScriptError)) throw failure
    error = failure.message
  }
  const lines = runtime.log.entries.filter(({ transaction }) => transaction === id)
  return { scope: as.scope, durationMs: performance.now() - startedAt, lines, error }
}

/**
 * The page that *Scripts - Background* answers, in plain text. It has the form that users show of their instances:
 * `[0:00:00.186] Script completed in scope x_app: script`, then a line for each message, `*** Script: …` of the scope
 * global and `x_app: …` of any other, whatever its level.
 */
export function backgroundText({ scope, durationMs, lines, error }: BackgroundRun): string {
  const said = lines.map(({ source, message }) => `${source === 'global' ? '*** Script' : source}: ${message}`)
  return [`[${elapsed(durationMs)}] Script completed in scope ${scope}: script`, ...said, ...errorOf(error)].join('\n')
}

/** `0:00:00.186`. */
function elapsed(ms: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const seconds = Math.floor(ms / 1000)
  const thousandths = String(Math.floor(ms % 1000)).padStart(3, '0')
  return `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${thousandths}`
}

/** The level of the script engine that an instance adds (`Script ES Level`) is left out: the sandbox has one engine. */
function errorOf(error: string | null): string[] {
  return error === null
    ? []
    : [`Script execution error: Script Identifier: null.null.script, Error Description: ${error}`]
}
