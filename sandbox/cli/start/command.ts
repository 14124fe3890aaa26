import { exampleInput } from '../example'
import { readInput } from '../input/read'
import { readOptions } from './options'
import { DONE, FAILED, type Command } from '../program'

/** `npm start`. Exit code 1 when not every trunk is registered, or not all access works. */
export const startCommand: Command = async (terminal) => {
  const startedAt = performance.now()
  const options = readOptions(terminal.args, exampleInput(), terminal)
  if (options === null) return DONE
  const input = readInput(options.input)
  // The sandbox is loaded only when there is something to run.
  const { run } = await import('./run')
  return (await run(input, options, terminal, startedAt)) ? DONE : FAILED
}
