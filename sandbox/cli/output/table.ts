import Table from 'cli-table3'
import { isSettled, type Outcome, type Verdict } from '../orders/outcome'
import { printable } from '../printable'
import { nextStepInTerminal } from './next-step'
import type { Report } from './report'

const REASON_WIDTH = 60

/** The outcome as a table, and under it what it cost. `database`: the file that keeps the instance, if there is one. */
export function toTable(report: Report, database?: string): string {
  const failed = report.requests.some(({ verdict, state }) => verdict !== null || state !== 'registered')
  const head = ['Request', 'Trunk', 'Organization', 'State', 'Genesys id', 'Calls', ...(failed ? ['Why not'] : [])]
  const table = new Table({
    head,
    // Colors belong to terminals; the table is read in files too.
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [null, 30, 30, null, null, null, ...(failed ? [REASON_WIDTH] : [])],
  })
  for (const outcome of report.requests) table.push(rowOf(outcome, failed, database).map(printable))
  return `${table.toString()}\n${[summaryOf(report), ...waitingOf(report)].join('\n')}\n`
}

function rowOf(outcome: Outcome, withReason: boolean, database: string | undefined): string[] {
  const { number, trunkName, organization, state, genesysId, attempts, verdict } = outcome
  const cells = [
    number ?? '-',
    shortened(trunkName),
    shortened(organization),
    state,
    genesysId ?? '-',
    String(attempts),
  ]
  return withReason ? [...cells, verdict === null ? '' : reasonOf(verdict, database)] : cells
}

function reasonOf({ code, message, nextStep }: Verdict, database: string | undefined): string {
  return `${code}: ${message} ${nextStepInTerminal(nextStep, database)}`
}

const LONGEST_NAME = 120

function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text
}

function summaryOf({ requests, outbound, durationMs }: Report): string {
  const registered = requests.filter(({ state }) => state === 'registered').length
  const operations = Object.entries(outbound.byOperation).map(([operation, count]) => `${String(count)} ${operation}`)
  const calls = `${String(outbound.total)} calls${operations.length === 0 ? '' : ` (${operations.join(', ')})`}`
  return `${String(registered)} of ${String(requests.length)} registered, ${calls}, ${(durationMs / 1000).toFixed(1)} s`
}

/** The requests that are not over yet when nobody waits any longer. */
function waitingOf({ requests }: Report): string[] {
  const waiting = requests.filter((outcome) => !isSettled(outcome)).length
  if (waiting === 0) return []
  return [`${String(waiting)} still to be worked when this run ended; with --db FILE the next run goes on with them`]
}
