import { join } from 'node:path'
import Table from 'cli-table3'
import type { Conclusion } from './casebook/act'
import { ACTS, type Act, type Case } from './casebook/case'
import { allCases } from './casebook/cases'
import { runCases, type Concluded } from './casebook/run'

/** The built package. */
const APP = join(__dirname, '..', '..', 'dist', 'app')

/** Head of the column of an act, and the word for its end when nothing stood in the way. */
const COLUMNS: Readonly<Record<Act, { head: string; done: string }>> = {
  register: { head: 'Request', done: 'registered' },
  change: { head: 'Change', done: 'changed' },
  retire: { head: 'Retirement', done: 'retired' },
  diagnose: { head: 'Diagnosis', done: 'nothing in the way' },
}

/**
 * `npm run casebook`: lists every cause, the app's conclusions about it, and the calls that each conclusion took. Exit
 * code 1 when one is wrong.
 */
async function main(): Promise<void> {
  const cases = allCases()
  const concluded = await runCases(cases, APP)
  const rows = cases.map((each) => ({ case: each, told: concluded.get(each) ?? {} }))
  const table = new Table({
    head: ['Case', 'Contract', 'Cause', ...ACTS.flatMap((act) => [COLUMNS[act].head, 'Calls']), ''],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [null, null, 50],
  })
  for (const row of rows) table.push(cellsOf(row.case, row.told))
  process.stdout.write(`${table.toString()}\n`)
  const wrong = rows.filter((row) => !isExpected(row.case, row.told))
  process.stdout.write(`${String(rows.length - wrong.length)} of ${String(rows.length)} cases as expected\n`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

function cellsOf(each: Case, told: Concluded): string[] {
  const acts = ACTS.flatMap((act) => {
    const conclusion = told[act]
    if (conclusion === undefined) return ['', '']
    return [compared(conclusion, each.expected[act] ?? null, COLUMNS[act].done), String(conclusion.calls)]
  })
  return [each.name, each.contract, each.cause, ...acts, isExpected(each, told) ? '' : 'WRONG']
}

function compared({ verdict }: Conclusion, expected: string | null, done: string): string {
  return verdict === expected ? (verdict ?? done) : `${verdict ?? done} (expected ${expected ?? done})`
}

function isExpected({ expected }: Case, told: Concluded): boolean {
  return ACTS.every((act) => told[act]?.verdict === expected[act])
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
