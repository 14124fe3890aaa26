import { DONE, FAILED, type Command } from '../program'
import { readScriptOptions } from './options'
import { readScript } from './read'

/** `npm run script`. Exit code 1 when the script ended with an error. */
export const scriptCommand: Command = async (terminal) => {
  const options = readScriptOptions(terminal.args, terminal)
  if (options === null) return DONE
  const script = readScript(options.file, terminal)
  const { runScript } = await import('./run')
  return (await runScript(script, options, terminal)) ? DONE : FAILED
}
