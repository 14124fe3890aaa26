import { join } from 'node:path'
import Table from 'cli-table3'
import { allCases, type Case } from './casebook/case'
import { runCases, type Concluded, type Conclusion } from './casebook/run'

/** The built package. */
const APP = join(__dirname, '..', '..', 'dist', 'app')

interface Row {
  case: Case
  request: Conclusion
  diagnosis: Conclusion
}

/**
 * `npm run casebook`: lists every cause, the app's conclusion about it, and the calls that the conclusion took. Exit
 * code 1 when one is wrong.
 */
async function main(): Promise<void> {
  const cases = allCases()
  const concluded = await runCases(cases, APP)
  const rows = cases.map((each) => ({ case: each, ...found(concluded, each) }))
  process.stdout.write(`${tableOf(rows)}\n`)
  const wrong = rows.filter((row) => !isExpected(row))
  process.stdout.write(`${String(rows.length - wrong.length)} of ${String(rows.length)} cases as expected\n`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

function tableOf(rows: readonly Row[]): string {
  const table = new Table({
    head: ['Case', 'Contract', 'Cause', 'Request', 'Calls', 'Diagnosis', 'Calls', ''],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [null, null, 50],
  })
  for (const row of rows) {
    const { request, diagnosis } = row
    table.push([
      row.case.name,
      row.case.contract,
      row.case.cause,
      compared(request.verdict, row.case.request, 'registered'),
      String(request.calls),
      compared(diagnosis.verdict, row.case.diagnosis, 'nothing in the way'),
      String(diagnosis.calls),
      isExpected(row) ? '' : 'WRONG',
    ])
  }
  return table.toString()
}

function compared(told: string | null, expected: string | null, well: string): string {
  return told === expected ? (told ?? well) : `${told ?? well} (expected ${expected ?? well})`
}

function isExpected({ case: { request, diagnosis }, ...told }: Row): boolean {
  return told.request.verdict === request && told.diagnosis.verdict === diagnosis
}

function found(conclusions: ReadonlyMap<Case, Concluded>, each: Case): Concluded {
  const conclusion = conclusions.get(each)
  if (conclusion === undefined) throw new Error(`The case ${each.name} was not run`)
  return conclusion
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
