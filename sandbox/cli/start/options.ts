import { Command } from 'commander'
import { fileName, origin, readCommandLine, whole, wholeIn } from '../command-line'
import type { Terminal } from '../terminal'

/** The options typed after `npm start --`. */
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
type Given = Omit<Options, Switch> & Partial<Pick<Options, Switch>>
type Switch = 'json' | 'diagnose' | 'serve'

const MOST_WORKERS = 64

/**
 * Reads the command line. Answers null when only help was asked for, which has been printed. Throws `BadInput`.
 * @param args without the interpreter and the program
 */
export function readOptions(
  args: readonly string[],
  defaultInput: string,
  terminal: Pick<Terminal, 'out'>,
): Options | null {
  const command = new Command('npm start --')
    .description('Orders BYOC trunks on a local instance and registers them in a local (or given) Genesys Cloud')
    .option('--input <file>', 'JSON file with credentials, organizations and requests', fileName, defaultInput)
    .option('--genesys <url>', 'send every outbound call to this server instead of the built-in one', origin)
    .option('--workers <number>', 'script workers that run at once', wholeIn(1, MOST_WORKERS), 4)
    .option(
      '--db <file>',
      "keep the instance's database in this file; a second run goes on where the first stopped",
      fileName,
    )
    .option('--diagnose', "report for each organization whether its access works, with the reason if it doesn't")
    .option('--serve', 'keep the instance up with a local web page: order, watch, look at every record')
    .option(
      '--port <number>',
      'with --serve: port of the page on 127.0.0.1; 0 takes a free one',
      wholeIn(0, 65535),
      8088,
    )
    .option('--json', 'print one JSON document on stdout, and nothing else')
    .option('--wait <seconds>', 'with --genesys: seconds to wait for retries while no request is settled', whole, 300)
    .allowExcessArguments(false)
  const typed = readCommandLine<Given>(command, args, terminal)
  return typed && { json: false, diagnose: false, serve: false, ...typed.options }
}
