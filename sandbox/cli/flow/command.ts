import { DONE, FAILED, type Command } from '../program'
import { parseInputs } from './inputs'
import { readFlowOptions } from './options'

/** `npm run flow`. Exit code 1 when the flow failed, or has not ended when nobody waits any longer. */
export const flowCommand: Command = async (terminal) => {
  const options = readFlowOptions(terminal.args, terminal)
  if (options === null) return DONE
  const inputs = parseInputs(options.input)
  const { runFlow } = await import('./run')
  return (await runFlow(inputs, options, terminal)) ? DONE : FAILED
}
