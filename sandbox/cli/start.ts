import { exampleInput } from './example'
import { readInput } from './input/read'
import { readOptions } from './options'
import { DONE, FAILED, runProgram } from './program'

runProgram(async () => {
  const startedAt = performance.now()
  const options = readOptions(process.argv.slice(2), exampleInput())
  if (options === null) return DONE
  const input = readInput(options.input)
  // The sandbox is loaded only when there is something to run.
  const { run } = await import('./run')
  return (await run(input, options, startedAt)) ? DONE : FAILED
})
