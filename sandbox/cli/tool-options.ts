import { Command } from 'commander'
import { fileName, origin } from './command-line'
import { ADMINISTRATOR } from './setup/people'

/** The options that `npm run script` and `npm run flow` share: the instance to use and the user to act as. */
export interface ToolOptions {
  /** User name. */
  as: string
  /** SQLite file of the instance; in memory when absent. */
  db?: string
  /** Input file whose credentials and organizations the instance and the built-in Genesys Cloud have. */
  organizations?: string
  /** Origin of the server that plays Genesys Cloud; the built-in one when absent. */
  genesys?: string
}

export function toolCommand(name: string): Command {
  return new Command(name)
    .option('--as <user>', 'user name of the user who runs it', ADMINISTRATOR)
    .option('--db <file>', "the instance's database, as npm start -- --db keeps it; in memory when absent", fileName)
    .option(
      '--organizations <file>',
      'JSON file whose credentials and organizations are set up, as that of npm start -- --input; a database that is there already keeps its own when absent',
      fileName,
    )
    .option('--genesys <url>', 'send every outbound call to this server instead of the built-in one', origin)
}
