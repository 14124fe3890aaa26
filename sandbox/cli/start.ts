import { join, relative } from 'node:path'
import { BadInput } from './bad-input'
import { readInput } from './input/read'
import { readOptions, type Options } from './options'
import { runDiagnosis } from './run-diagnosis'
import { runOrders } from './run-orders'
import { openSandbox } from './sandbox'
import { shortenWaits } from './setup/real-time'
import { setUpInstance } from './setup/set-up'

/** Everything as asked for. */
const DONE = 0
/** Something failed; the output says what. */
const FAILED = 1
/** The user must correct something before anything can run. */
const BAD_INPUT = 2

/** The example beside the bundled program's checkout, as seen from where the user is. */
const EXAMPLE = relative(process.cwd(), join(__dirname, '..', '..', 'examples', 'three-organizations.json'))

async function main(): Promise<number> {
  const startedAt = performance.now()
  const options = readOptions(process.argv.slice(2), EXAMPLE)
  return options === null ? DONE : await start(options, startedAt)
}

async function start(options: Options, startedAt: number): Promise<number> {
  const input = readInput(options.input)
  const sandbox = await openSandbox(input, options)
  try {
    if (options.genesys !== undefined) shortenWaits(sandbox.instance)
    const setUp = await setUpInstance(sandbox.instance, input)
    const run = options.diagnose ? runDiagnosis : runOrders
    return (await run(sandbox, setUp, input, options, startedAt)) ? DONE : FAILED
  } finally {
    await sandbox.close()
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = error instanceof BadInput ? BAD_INPUT : FAILED
    process.stderr.write(
      `${error instanceof Error ? (error instanceof BadInput ? error.message : (error.stack ?? '')) : String(error)}\n`,
    )
  },
)
