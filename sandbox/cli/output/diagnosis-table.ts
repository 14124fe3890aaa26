import Table from 'cli-table3'
import type { Diagnosis } from '../diagnosis'

const EVIDENCE_WIDTH = 80

/** Each organization's checks as a table, and under it the verdict. */
export function toDiagnosisTable(diagnoses: readonly Diagnosis[]): string {
  return diagnoses.map(organizationText).join('\n')
}

function organizationText({ name, orgId, checks, verdict }: Diagnosis): string {
  const table = new Table({
    head: ['Check', 'Outcome', 'Evidence'],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [null, null, EVIDENCE_WIDTH],
  })
  for (const check of checks) table.push([check.name, check.outcome, check.evidence])
  const conclusion =
    verdict === null ? 'Access works.' : `${verdict.code}: ${verdict.message}\nNext step: ${verdict.nextStep}`
  return `${name} (${orgId})\n${table.toString()}\n${conclusion}\n`
}
