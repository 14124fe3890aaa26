import { DONE, FAILED, runProgram } from '../program'
import { readScriptOptions } from './options'
import { readScript } from './read'

/** `npm run script`. Exit code 1 when the script ended with an error. */
runProgram(async () => {
  const options = readScriptOptions(process.argv.slice(2))
  if (options === null) return DONE
  const script = readScript(options.file)
  const { runScript } = await import('./run')
  return (await runScript(script, options)) ? DONE : FAILED
})
