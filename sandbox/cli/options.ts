import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { BadInput } from './bad-input'

/** What was typed after `npm start --`. */
export interface Options {
  input: string
  /** Origin of the server that plays Genesys Cloud; the built-in one when absent. */
  genesys?: string
  workers: number
  /** SQLite file of the instance; in memory when absent. */
  db?: string
  json: boolean
  diagnose: boolean
  /** Keep the instance up with its pages until interrupted. */
  serve: boolean
  /** TCP port of the pages, on the loopback interface. */
  port: number
  /** Seconds to wait for retries on the machine's clock while no request is settled. */
  wait: number
}

/** Switches that weren't typed are absent. */
type Typed = Omit<Options, Switch> & Partial<Pick<Options, Switch>>
type Switch = 'json' | 'diagnose' | 'serve'

const MOST_WORKERS = 64

/**
 * Reads the command line. Answers null when only help was asked for, which has been printed. Throws `BadInput`.
 * @param args without the interpreter and the program
 */
export function readOptions(args: readonly string[], defaultInput: string): Options | null {
  const command = new Command('npm start --')
    .description('Orders BYOC trunks on a local instance and registers them in a local (or given) Genesys Cloud')
    .option('--input <file>', 'JSON file with credentials, organizations and requests', defaultInput)
    .option('--genesys <url>', 'send every outbound call to this server instead of the built-in one', origin)
    .option('--workers <number>', 'script workers that run at once', workers, 4)
    .option('--db <file>', "keep the instance's database in this file; a second run goes on where the first stopped")
    .option('--diagnose', "say for each organization whether its access works, and why if it doesn't")
    .option('--serve', 'keep the instance up with a local web page: order, watch, look at every record')
    .option('--port <number>', 'with --serve: port of the page on 127.0.0.1; 0 takes a free one', port, 8088)
    .option('--json', 'print one JSON document on stdout, and nothing else')
    .option(
      '--wait <seconds>',
      'with --genesys: how long to wait for retries while no request is settled',
      seconds,
      300,
    )
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  try {
    return { json: false, diagnose: false, serve: false, ...command.parse(args, { from: 'user' }).opts<Typed>() }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw new BadInput(sentence(error.message))
  }
}

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('It must be an http or https URL.')
  if (url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InvalidArgumentError('It must be an origin alone, such as http://127.0.0.1:8080.')
  }
  return url.origin
}

function workers(text: string): number {
  const count = whole(text)
  if (count < 1 || count > MOST_WORKERS) throw new InvalidArgumentError(`It must be from 1 to ${String(MOST_WORKERS)}.`)
  return count
}

function port(text: string): number {
  const number = whole(text)
  if (number > 65535) throw new InvalidArgumentError('It must be from 0 to 65535.')
  return number
}

function seconds(text: string): number {
  return whole(text)
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

function sentence(message: string): string {
  const text = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$|\)$/.test(text) ? '' : '.'}`
}
