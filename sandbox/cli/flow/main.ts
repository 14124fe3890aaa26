import { DONE, FAILED, runProgram } from '../program'
import { parseInputs } from './inputs'
import { readFlowOptions } from './options'

/** `npm run flow`. Exit code 1 when the flow failed, or has not ended when nobody waits any longer. */
runProgram(async () => {
  const options = readFlowOptions(process.argv.slice(2))
  if (options === null) return DONE
  const inputs = parseInputs(options.input)
  const { runFlow } = await import('./run')
  return (await runFlow(inputs, options)) ? DONE : FAILED
})
