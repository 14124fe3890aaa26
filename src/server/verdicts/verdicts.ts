import { withoutMarkup } from '../servicenow'
import { redact } from './redact'
import { KnownSecrets } from './secret-forms'
import { VERDICTS, type VerdictCode } from './verdict-codes'
import type { VerdictFacts } from './verdict-facts'

/** Why something was refused or failed: one sentence, what it rests on, and what to do next. Holds no secret. */
export interface Verdict {
  code: VerdictCode
  message: string
  evidence: string[]
  nextStep: string
}

/** Longest line of evidence: what Genesys says is kept, what a page of HTML says is not. */
const LINE = 500

/** More than this is not even looked through. */
const LOOKED_AT = 8 * LINE

/** Gives the verdict with this code, in the words of its facts. */
export function verdict(code: VerdictCode, facts: VerdictFacts = {}): Verdict {
  const { message, nextStep } = VERDICTS[code].says(facts)
  const known = new KnownSecrets(facts.secrets ?? [])
  const clean = (text: string): string => withoutMarkup(fitting(redact(text, known)))
  return {
    code,
    message: clean(message),
    evidence: linesOf(facts.evidence ?? [], known),
    nextStep: clean(nextStep),
  }
}

/** The verdict of what is tried no more: its next step promises no attempt that nobody makes. */
export function onceOver(found: Verdict): Verdict {
  const nextStep = VERDICTS[found.code].onceOver
  return nextStep === undefined ? found : { ...found, nextStep }
}

/** Longest sentence: the columns that hold a message or a next step. */
const SENTENCE = 1000

/** What a column would cut in silence says how long it was. */
function fitting(text: string): string {
  const left = ` … (of ${String(text.length)} characters)`
  return text.length <= SENTENCE ? text : text.slice(0, SENTENCE - left.length) + left
}

/** Lines as they may be kept and shown: without secrets, each of a sensible length. */
export function cleanEvidence(lines: readonly string[], secrets: readonly string[] = []): string[] {
  return linesOf(lines, new KnownSecrets(secrets))
}

/** Lines that are kept of a verdict. */
const MOST_LINES = 50

function linesOf(lines: readonly string[], known: KnownSecrets): string[] {
  const kept = lines
    .slice(0, MOST_LINES)
    .map((line) => withoutMarkup(shorten(redact(line.slice(0, LOOKED_AT), known), line.length)))
  return lines.length <= MOST_LINES ? kept : [...kept, `(${String(lines.length - MOST_LINES)} more)`]
}

function shorten(line: string, length: number): string {
  const plain = line.replace(/\s+/g, ' ').trim()
  return plain.length <= LINE ? plain : `${plain.slice(0, LINE)} … (of ${String(length)} characters)`
}

/** Longest evidence that the trunk request's column holds. */
const LONGEST = 4000

/** Evidence as one text: as many lines as the column holds; the last one says how many are left out. */
export function evidenceText(lines: readonly string[]): string {
  for (let shown = lines.length; shown >= 0; shown--) {
    const left = lines.length - shown
    const text = [...lines.slice(0, shown), ...(left === 0 ? [] : [`(${String(left)} more)`])].join('\n')
    if (text.length <= LONGEST) return text
  }
  return ''
}

/** An Error that says what the verdict says: `name` is its code. The engine allows no subclass of Error. */
export function verdictError(found: Verdict): Error {
  const error = new Error(`${found.message} ${found.nextStep}`)
  error.name = found.code
  return error
}
