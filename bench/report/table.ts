import Table from 'cli-table3'
import { isSame, RAISED } from '../contenders/contenders'
import type { Contract } from '../load'
import { CONTRACTS, spreadOf } from '../measures/contest'
import type { Results } from '../results'
import { gridsOf } from './grids'

type Cell = string | number

/** The results as tables for people. */
export function toTables(results: Results): string {
  const { summary, standings, growth, machine, sizes, loads } = results
  const parts = [
    `${machine.processor}, ${String(machine.cores)} cores, ${String(machine.memoryGb)} GB, ${machine.system}, Node ${machine.node}; ` +
      `load ${String(machine.load.before)} before, ${String(machine.load.after)} after`,
    table(
      ['Measure', 'Value', 'To reach', 'Reached'],
      summary.rows.map((row) => [row.measure, row.value, row.toReach, row.reached ? 'yes' : 'no']),
    ),
    table(
      [
        'Contract',
        'ms/call',
        'Contender',
        'Trunks',
        'ms/trunk',
        'Rounds',
        '/ SDK',
        '/ bare',
        'Calls/trunk',
        'CPU ms/trunk',
        'Peak MB',
      ],
      standings.map((each) => [
        each.contract,
        each.latencyMs,
        each.name,
        each.trunks,
        fixed(each.medianMs, 2),
        spreadOf(each),
        fixed(each.againstSdk, 2),
        fixed(each.againstBare, 2),
        fixed(each.callsPerTrunk, 3),
        fixed(each.processorMs),
        fixed(each.peakMemoryMb, 0),
      ]),
    ),
    ...CONTRACTS.map((contract) => statementsTable(results, contract)),
    table(
      ['Trunks', 'Organizations', 's', 'Statements/trunk', 'Events/trunk', 'Peak MB'],
      [...growth.byTrunks, ...growth.byOrganizations].map((each) => [
        each.trunks,
        each.organizations,
        fixed(each.ms / 1000),
        fixed(each.statements / each.trunks),
        fixed(each.events / each.trunks, 3),
        fixed(each.peakMemoryMb, 0),
      ]),
    ),
    ...gridsOf(results).map(({ title, head, rows }) => `${title}\n${table(head, rows)}`),
    table(
      ['Transaction', 'Script Includes', 'KB', 'Node ms', 'Node held KB', 'Rhino ms', 'Rhino held KB'],
      loads.map(({ entry, scripts, bytes, node, rhino }) => [
        entry,
        scripts.length,
        fixed(bytes / 1024),
        fixed(node.ms),
        fixed(node.heldKb, 0),
        fixed(rhino?.ms ?? Number.NaN),
        fixed(rhino?.heldKb ?? Number.NaN, 0),
      ]),
    ),
    table(
      ['Script Include', 'KB'],
      sizes.scriptIncludes.map(({ name, bytes }) => [name, fixed(bytes / 1024)]),
    ),
    `package ${fixed(sizes.package / 1024, 0)} KB`,
    table(
      ['Foreign text, a million characters', 'ms', 'Growth'],
      results.foreignText
        .filter(({ ms }) => ms >= SHOWN_MS)
        .map(({ name, ms, growth: exponent }) => [name.slice(0, 100), fixed(ms), fixed(exponent, 2)]),
    ),
    `${String(results.foreignText.filter(({ ms }) => ms < SHOWN_MS).length)} more expressions take less than ${String(SHOWN_MS)} ms`,
  ]
  return `${parts.join('\n')}\n`
}

/** The figures of an earlier result beside today's; nothing when none was given. */
export function toComparison(compared: Results['compared']): string {
  if (compared === null) return ''
  const rows = compared.map(({ measure, before, now, noise, regressed }) => [
    measure,
    fixed(before, 3),
    fixed(now, 3),
    `${fixed(noise * 100)} %`,
    regressed ? 'worse' : '',
  ])
  return `${table(['Compared with the earlier run', 'Before', 'Now', 'Noise', ''], rows)}\n`
}

/** Expressions that take less are counted only. */
const SHOWN_MS = 5

/** The app's statements under one contract, by table. */
function statementsTable({ contest }: Results, contract: Contract): string {
  const entry = contest.find(({ contender, load }) => load.contract === contract && isSame(contender, RAISED))
  if (!entry?.instance) return ''
  const { trunks } = entry.load
  const rows = Object.entries(entry.instance.byTable)
    .map(([name, counts]) => ({ name, counts, sum: counts.select + counts.insert + counts.update + counts.delete }))
    .sort((left, right) => right.sum - left.sum)
    .filter(({ sum }) => sum / trunks >= 0.01)
  return table(
    [`Statements per trunk, ${contract}`, 'Select', 'Insert', 'Update', 'Delete'],
    rows.map(({ name, counts }) => [
      name === '' ? '(schema)' : name,
      ...[counts.select, counts.insert, counts.update, counts.delete].map((count) => fixed(count / trunks, 2)),
    ]),
  )
}

function table(head: string[], rows: Cell[][]): string {
  const made = new Table({ head, style: { head: [], border: [] } })
  made.push(...rows)
  return made.toString()
}

function fixed(value: number, digits = 1): string {
  return Number.isNaN(value) ? '-' : value.toFixed(digits)
}
