import { Command } from 'commander'

export interface Options {
  json: boolean
  quick: boolean
  large: boolean
  output: string
  /** `results.json` of an earlier run. */
  compare?: string
}

export function readOptions(argv: readonly string[], output: string): Options {
  return new Command('bench')
    .description('Measures the app beside what people use instead, against the same local Genesys Cloud')
    .option('--json', 'print one JSON document on stdout and nothing else', false)
    .option('--quick', 'a small run of two minutes: shows that it works, not how fast', false)
    .option('--large', 'the full run and then 100,000 trunks, and a day of 50,000 waiting requests: three hours', false)
    .option('--output <folder>', 'where the table, the chart and the JSON document are written', output)
    .option(
      '--compare <file>',
      'compare with the results.json of an earlier run; exit code 1 when something is worse beyond noise',
    )
    .parse(argv)
    .opts<Options>()
}
