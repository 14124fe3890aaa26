import { readCommandLine } from '../command-line'
import type { Terminal } from '../terminal'
import { toolCommand, type ToolOptions } from '../tool-options'

/** The options typed after `npm run script --`. */
export interface ScriptOptions extends ToolOptions {
  /** File with the script; null: stdin. */
  file: string | null
  /** Scope that the script runs in; the app's when absent. */
  scope?: string
}

/** Reads the command line; see `readCommandLine`. */
export function readScriptOptions(args: readonly string[], terminal: Pick<Terminal, 'out'>): ScriptOptions | null {
  const command = toolCommand('npm run script --')
    .description('Runs a background script on a local instance and prints what it logs, as Scripts - Background does')
    .argument('[file]', 'file with the script; absent, or -, it is read from stdin')
    .option('--scope <scope>', "global, or the app's scope (the default)")
    .allowExcessArguments(false)
  const typed = readCommandLine<Omit<ScriptOptions, 'file'>>(command, args, terminal)
  if (typed === null) return null
  const [file = '-'] = typed.args
  return { ...typed.options, file: file === '-' ? null : file }
}
