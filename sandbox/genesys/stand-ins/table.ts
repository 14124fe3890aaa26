import type { Contract } from '../contract'
import { STAND_IN_NAMES, STAND_INS } from './catalogue'
import type { StandInEntry } from './entry'

const HEAD =
  '| state | cause | what this cloud does | verdict, `byoc_registration` | verdict, `platform` |\n|---|---|---|---|---|\n'

/** The catalogue as a Markdown table, one state a line. */
export function standInTable(): string {
  const lines = STAND_IN_NAMES.map((name) => {
    const entry = STAND_INS[name]
    const cells = [
      `\`${name}\``,
      entry.cause,
      doesOf(entry),
      verdictOf(entry, 'byoc_registration'),
      verdictOf(entry, 'platform'),
    ]
    return `| ${cells.join(' | ')} |\n`
  })
  return HEAD + lines.join('')
}

function doesOf({ does, seconds }: StandInEntry): string {
  return seconds ? `${does}. \`seconds\` (${String(seconds.fallback)}): ${seconds.means}` : does
}

function verdictOf({ verdicts }: StandInEntry, contract: Contract): string {
  const verdict = verdicts[contract]
  if (verdict === undefined) return '–'
  return verdict === null ? 'none: registered' : `\`${verdict}\``
}
