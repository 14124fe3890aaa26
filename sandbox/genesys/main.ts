import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { startGenesys } from './server'
import { standInTable } from './stand-ins/table'
import { EMPTY_WORLD, worldFromInput, type World } from './world'

/** Exit code for a mistake in what was typed or in the input file. */
const BAD_INPUT = 2

interface Arguments {
  standIns?: true
  port: number
  input?: string
  latency: number
}

function readWorld(file: string): World {
  const text = readFileSync(file, 'utf8')
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    // The engine's own words quote the file, and with it maybe a secret.
    throw new Error('the file is not valid JSON')
  }
  return worldFromInput(input)
}

/** The mistakes in an input file, one line each, without the values: some are secrets. */
function explain(error: unknown): string {
  return error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error)
}

function whole(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('must be a whole number, 0 or more.')
  return value
}

function portNumber(text: string): number {
  const value = whole(text)
  if (value > 65535) throw new InvalidArgumentError('must be from 0 to 65535.')
  return value
}

async function run({ port, input, latency, standIns }: Arguments): Promise<void> {
  if (standIns) {
    process.stdout.write(standInTable())
    return
  }
  let world = EMPTY_WORLD
  try {
    if (input !== undefined) world = readWorld(input)
  } catch (error) {
    process.stderr.write(`${input ?? ''}: ${explain(error)}\n`)
    process.exitCode = BAD_INPUT
    return
  }
  const genesys = await startGenesys({ port, world, latencyMs: latency })
  process.stdout.write(`Local Genesys Cloud at ${genesys.origin}\n`)
  for (const { name, orgId, domain, contracts } of genesys.state.organizations()) {
    process.stdout.write(`  ${name}  ${orgId}  ${domain}  ${[...contracts].join(', ')}\n`)
  }
  const stop = (): void => void genesys.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

void new Command('genesys')
  .description('A local Genesys Cloud: the login and API hosts of every region, told apart by the Host header')
  .option('--port <number>', 'TCP port on 127.0.0.1; 0 takes a free one', portNumber, 8080)
  .option('--input <file>', 'JSON file with credentials and organizations, as `npm start` reads it')
  .option('--latency <ms>', 'time added to every request', whole, 0)
  .option('--stand-ins', 'print the states that an organization can be put into, and end')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : BAD_INPUT))
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`)
    process.exitCode = 1
  })
