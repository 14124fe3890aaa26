import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { readPackage } from '../instance/data/package/read'
import { MUTANT_NAMES, mutate, type MutantName } from './switched-off'
import { runSuite } from './suite'
import { tableOf } from './table'

interface Options {
  runs: number
  seed: number
  path?: string
  mutant?: MutantName
  app: string
}

/** `npm run faults`: 0 when no case failed, 1 when one did. */
async function main(): Promise<number> {
  const options = new Command('npm run faults --')
    .description('Plays random faults against the built package, and judges what became of every request')
    .option('--runs <number>', 'cases to play', whole, 200)
    .option('--seed <number>', 'seed of the cases; the same seed gives the same cases', whole, 1)
    .option('--path <path>', 'play one case again, as a failure printed it')
    .option('--mutant <name>', `switch one safeguard off: ${MUTANT_NAMES.join(', ')}`, mutant)
    .option('--app <folder>', 'the built package', join(__dirname, '..', 'app'))
    .parse()
    .opts<Options>()
  const built = readPackage(options.app)
  const app = options.mutant === undefined ? built : mutate(built, options.mutant)
  const started = performance.now()
  const { runs, seed, path } = options
  const result = await runSuite(app, { runs, seed, ...(path === undefined ? {} : { path }), onCase: progress(runs) })
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(`${tableOf(result.tally)}\n`)
  process.stdout.write(`${result.cases} cases in ${seconds.toFixed(1)} s (seed ${seed})\n`)
  if (result.failure === null) {
    process.stdout.write('Duplicates 0, lost 0, unexplained 0.\n')
    return 0
  }
  const { failure } = result
  process.stdout.write(`\nFAILED:\n${failure.problems.map((problem) => `  ${problem}`).join('\n')}\n`)
  process.stdout.write(`\nPlay it again: npm run faults -- --seed ${seed} --path ${failure.path}\n`)
  process.stdout.write(`${JSON.stringify(failure.scenario, null, 2)}\n`)
  return 1
}

function progress(runs: number): (cases: number) => void {
  return (cases) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${cases} of ${runs}${cases === runs ? '\n' : ''}`)
  }
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

function mutant(text: string): MutantName {
  const found = MUTANT_NAMES.find((name) => name === text)
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${MUTANT_NAMES.join(', ')}.`)
  return found
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  },
)
