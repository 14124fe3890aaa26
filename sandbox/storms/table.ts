import Table from 'cli-table3'
import type { Tally } from './storm/tally'

/** The tally as a table. */
export function tableOf(tally: Tally): string {
  const table = new Table({
    head: ['Event', 'Times'],
    colAligns: ['left', 'right'],
    style: { head: [], border: [] },
  })
  for (const [name, count] of tally.entries()) table.push([name, String(count)])
  return table.toString()
}
