/** `npm run mutants`: switches one safeguard after the other off, and runs the test that has to fail without it. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { isTouched } from './changed'
import { SAFEGUARD_NAMES, SAFEGUARDS, type SafeguardName } from './safeguards'
import { Trial, type Verdict } from './trial'

async function main(): Promise<number> {
  const { only, since, atOnce } = new Command('npm run mutants --')
    .description('Switches safeguards of the built package off, one by one; each must make its named test fail')
    .option('--only <name>', 'try this one alone', named)
    .option('--since <commit>', 'try those whose script or test has changed since that commit')
    .option('--at-once <safeguards>', 'how many are tried at once', Number, 2)
    .parse()
    .opts<{ only?: SafeguardName; since?: string; atOnce: number }>()
  const names = only === undefined ? (since === undefined ? SAFEGUARD_NAMES : touched(since)) : [only]
  const left = [...names]
  const found = new Map<SafeguardName, Verdict>()
  const work = async (): Promise<void> => {
    const trial = new Trial(join(__dirname, '../../dist/app'))
    try {
      for (let name = left.shift(); name !== undefined; name = left.shift()) {
        const verdict = await trial.run(name, SAFEGUARDS[name])
        found.set(name, verdict)
        process.stdout.write(`${verdict.padEnd(8)}  ${name}\n`)
      }
    } finally {
      trial.close()
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, names.length) }, work))
  const alive = names.filter((name) => found.get(name) !== 'killed')
  for (const name of alive) {
    const { file, test } = SAFEGUARDS[name].killer
    const why = found.get(name) === 'survived' ? 'passes without it' : 'did not run, or did not end'
    process.stdout.write(`\n${name}: "${test}" in ${file} ${why}\n`)
  }
  process.stdout.write(
    `\n${String(names.length)} safeguards, ${String(alive.length)} of them survived being taken out\n`,
  )
  return alive.length === 0 ? 0 : 1
}

/** The safeguards whose script or whose killer has changed since a commit. */
function touched(since: string): SafeguardName[] {
  const git = (...args: string[]): string[] => execFileSync('git', args, { encoding: 'utf8' }).split('\n')
  const files = [
    ...git('diff', '--name-only', '--relative', since),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]
  return SAFEGUARD_NAMES.filter((name) => isTouched(SAFEGUARDS[name], files))
}

function named(text: string): SafeguardName {
  const found = SAFEGUARD_NAMES.find((name) => name === text)
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${SAFEGUARD_NAMES.join(', ')}.`)
  return found
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
