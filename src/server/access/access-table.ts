import { CHECK_NAMES, type Check } from './access-findings'

/** Steps of fullness, fullest first: lines of evidence of each check, characters of each line. */
const FULLNESS: readonly (readonly [lines: number, characters: number])[] = [
  [50, 520],
  [6, 300],
  [3, 200],
  [1, 120],
]

/** Titles of the columns. The evidence is last because it is long. */
const HEAD = ['Outcome', 'Check', 'Calls', 'Evidence'] as const

/**
 * The checks as a table in plain text, one line of evidence a row. It is never longer than `limit` characters (at least
 * 2,000): a count stands in place of lines that are left out.
 */
export function accessTable(checks: readonly Check[], limit: number): string {
  for (const [lines, characters] of FULLNESS) {
    const table = tableOf(checks, lines, characters)
    if (table.length <= limit) return table
  }
  throw new Error(`A table of ${String(checks.length)} checks does not fit into ${String(limit)} characters`)
}

function tableOf(checks: readonly Check[], lines: number, characters: number): string {
  const rows = checks.flatMap((check) => rowsOf(check, lines, characters))
  return [row(...HEAD), ...rows].join('\n')
}

function rowsOf({ name, outcome, calls, evidence }: Check, lines: number, characters: number): string[] {
  const shown = evidence.slice(0, lines).map((line) => shorten(line, characters))
  const left = evidence.length - shown.length
  if (left > 0) shown.push(`(${String(left)} more)`)
  const [first = '', ...more] = shown
  return [row(outcome, name, String(calls), first), ...more.map((line) => row('', '', '', line))]
}

const OUTCOME_WIDTH = 'skipped'.length
const CALLS_WIDTH = 'Calls'.length
const NAME_WIDTH = Math.max(...CHECK_NAMES.map((name) => name.length))

function row(outcome: string, name: string, calls: string, evidence: string): string {
  const columns = [outcome.padEnd(OUTCOME_WIDTH), name.padEnd(NAME_WIDTH), calls.padEnd(CALLS_WIDTH), evidence]
  return columns.join('  ').trimEnd()
}

function shorten(line: string, characters: number): string {
  const plain = line.replace(/\s+/g, ' ').trim()
  return plain.length <= characters ? plain : `${plain.slice(0, characters)}…`
}
