import { spreadOf } from '../measures/contest'
import type { Results } from '../results'
import { gridsOf } from './grids'

type Cell = string | number

/** The requirements on the app and the results of the contenders, as Markdown for the README. */
export function toMarkdown(results: Results): string {
  const { summary, standings, machine, quick } = results
  const load = `load ${String(machine.load.before)} before and ${String(machine.load.after)} after`
  const how = `${machine.processor}, ${String(machine.cores)} cores, ${String(machine.memoryGb)} GB, Node ${machine.node}; ${load}${quick ? '; a quick run' : ''}.`
  const measures = summary.rows.map(({ measure, value, toReach, reached }) => [
    measure,
    value,
    toReach,
    reached ? 'yes' : 'no',
  ])
  const contenders = standings.map((each) => [
    `\`${each.contract}\``,
    each.latencyMs,
    each.name,
    each.medianMs.toFixed(2),
    spreadOf(each),
    each.againstSdk.toFixed(2),
    each.againstBare.toFixed(2),
    each.callsPerTrunk.toFixed(2),
  ])
  return [
    how,
    table(['measure', 'value', 'to reach', 'reached'], measures),
    table(
      ['contract', 'ms a call', 'contender', 'ms a trunk', 'rounds', '/ SDK', '/ bare', 'calls a trunk'],
      contenders,
    ),
    ...gridsOf(results).flatMap(({ title, head, rows }) => [`### ${title}`, table(head, rows)]),
  ].join('\n\n')
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
