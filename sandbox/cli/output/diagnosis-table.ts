import Table from 'cli-table3'
import type { Diagnosis } from '../diagnosis'
import { printable } from '../printable'
import { nextStepInTerminal } from './next-step'

const EVIDENCE_WIDTH = 80

/**
 * Each organization's checks as a table, and under it the verdict. `database`: the file that keeps the instance, if
 * there is one.
 */
export function toDiagnosisTable(diagnoses: readonly Diagnosis[], database?: string): string {
  return diagnoses.map((each) => organizationText(each, database)).join('\n')
}

function organizationText({ name, orgId, checks, verdict }: Diagnosis, database: string | undefined): string {
  const table = new Table({
    head: ['Check', 'Outcome', 'Calls', 'Evidence'],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [null, null, null, EVIDENCE_WIDTH],
  })
  for (const check of checks)
    table.push([check.name, check.outcome, String(check.calls), check.evidence].map(printable))
  const conclusion =
    verdict === null
      ? 'Access works.'
      : `${verdict.code}: ${verdict.message}\nNext step: ${nextStepInTerminal(verdict.nextStep, database)}`
  return `${printable(`${name} (${orgId})`)}\n${table.toString()}\n${printable(conclusion)}\n`
}
