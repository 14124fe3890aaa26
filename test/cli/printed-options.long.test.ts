/** The options that pages and the product print, held against the programs, each of which is started for its help. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { scripts as npmScripts } from '../../package.json'
import { checkout } from '../../build/project'
import { callsOf, commands, passed, said, words, type Printed } from './support/documents'
import { run } from './support/run'

const execute = promisify(execFile)

const printed = commands()
const of = (program: RegExp): Printed[] => callsOf(printed, program)

/** Programs behind npm's scripts whose options are looked up in their own help. */
const HELPS: Readonly<Record<string, readonly string[]>> = {
  build: ['node_modules/tsx/dist/cli.mjs', 'build/main.ts'],
  genesys: ['dist/sandbox/genesys.cjs'],
  faults: ['dist/sandbox/faults.cjs'],
  mutation: ['node_modules/tsx/dist/cli.mjs', 'test/mutation/main.ts'],
  mutants: ['node_modules/tsx/dist/cli.mjs', 'test/mutants/main.ts'],
  bench: ['dist/sandbox/bench.cjs'],
  'test:changed': ['node_modules/tsx/dist/cli.mjs', 'test/setup/changed.ts'],
}

const helps = new Map<string, Promise<string>>()

/** The help of one of npm's scripts, asked for once. */
function helpOf(script: string): Promise<string> {
  const help = helps.get(script) ?? readHelp(script)
  helps.set(script, help)
  return help
}

async function readHelp(script: string): Promise<string> {
  if (script === 'start' || script === 'script' || script === 'flow') return (await run(script, ['--help'])).stdout
  const program = HELPS[script]
  if (program === undefined) throw new Error(`npm run ${script} is given options, and its help is not known here`)
  return (await execute(process.execPath, [...program, '--help'], { cwd: checkout })).stdout
}

it('every option that a page or the product prints is one of its program', async () => {
  const calls = [
    ...of(/^npm run /).map(({ at, text }) => ({
      at,
      script: words(text).args[2] ?? '',
      options: passed(text).filter((word) => word.startsWith('--')),
    })),
    ...said(),
  ].filter(({ options }) => options.length > 0)
  expect(calls.length).toBeGreaterThan(12)
  const unknown = await Promise.all(
    calls.map(async ({ at, script, options }) => {
      const help = await helpOf(script)
      return options.filter((option) => !help.includes(option)).map((option) => `${at}: ${script} ${option}`)
    }),
  )
  expect(unknown.flat()).toEqual([])
})

it('now-sdk has the commands and options', async () => {
  const printedCalls = of(/^(?:npx )?now-sdk (?:install|auth)\b/).map(({ text }) => text.replace('npx ', ''))
  const unknown = await Promise.all(
    ['install', 'auth'].map(async (command) => {
      const sdk = join(checkout, 'node_modules/.bin/now-sdk')
      const { stdout, stderr } = await execute(sdk, [command, '--help'], { cwd: checkout })
      return [...printedCalls, npmScripts.deploy]
        .map((text) => words(text).args)
        .filter((args) => args[1] === command)
        .flatMap((args) => args.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? ''))
        .filter((option) => !(stdout + stderr).includes(option))
    }),
  )
  expect(unknown.flat()).toEqual([])
})
