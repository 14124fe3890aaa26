import { join, relative } from 'node:path'
import { BadInput } from './bad-input'
import { readInput } from './input/read'
import { readOptions } from './options'

/** Everything as asked for. */
const DONE = 0
/** Something failed; the output says what. */
const FAILED = 1
/** The user must correct something before anything can run. */
const BAD_INPUT = 2

/** The example in the bundled program's checkout, as seen from where the user is. */
const EXAMPLE = relative(process.cwd(), join(__dirname, '..', '..', 'examples', 'three-organizations.json'))

async function main(): Promise<number> {
  const startedAt = performance.now()
  const options = readOptions(process.argv.slice(2), EXAMPLE)
  if (options === null) return DONE
  const input = readInput(options.input)
  // The sandbox is loaded only when there is something to run.
  const { run } = await import('./run')
  return (await run(input, options, startedAt)) ? DONE : FAILED
}

function explain(error: unknown): string {
  if (error instanceof BadInput) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = error instanceof BadInput ? BAD_INPUT : FAILED
    process.stderr.write(`${explain(error)}\n`)
  },
)
