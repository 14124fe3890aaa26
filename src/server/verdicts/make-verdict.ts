import { withoutMarkup } from '../servicenow'
import { redact } from '../redaction'
import { VERDICTS, type VerdictCode } from './all-verdicts'
import type { VerdictFacts } from './verdict-record'

/**
 * The reason why something was refused or failed: one sentence, the evidence it rests on, and the next step. Holds no
 * secret.
 */
export interface Verdict {
  code: VerdictCode
  message: string
  evidence: string[]
  nextStep: string
}

/** Longest line of evidence: long enough for Genesys' own words, too short for a page of HTML. */
const LINE = 500

/** A line is cut at this length before it is looked through. */
const LOOKED_AT = 8 * LINE

/** The verdict with this code, in words made from its facts. */
export function verdict(code: VerdictCode, facts: VerdictFacts = {}): Verdict {
  const { message, nextStep } = VERDICTS[code].says(facts)
  const clean = (text: string): string => withoutMarkup(fitting(redact(text, facts.secrets)))
  return {
    code,
    message: clean(message),
    evidence: cleanEvidence(facts.evidence ?? [], facts.secrets),
    nextStep: clean(nextStep),
  }
}

/** The same verdict once the machine tries no more: its next step promises no attempt that nobody makes. */
export function onceOver(found: Verdict): Verdict {
  const nextStep = VERDICTS[found.code].onceOver
  return nextStep === undefined ? found : { ...found, nextStep }
}

/** Longest sentence, which is the length of the columns that hold a message or a next step. */
const SENTENCE = 1000

/** The text, cut at the column's length and with its full length told, since the column would cut it in silence. */
function fitting(text: string): string {
  const left = ` … (of ${String(text.length)} characters)`
  return text.length <= SENTENCE ? text : text.slice(0, SENTENCE - left.length) + left
}

/** The most lines that are kept of a verdict. */
const MOST_LINES = 50

/** Lines without secrets, each of a length that can be kept and shown. */
export function cleanEvidence(lines: readonly string[], secrets?: readonly string[]): string[] {
  const kept = lines
    .slice(0, MOST_LINES)
    .map((line) => withoutMarkup(shorten(redact(line.slice(0, LOOKED_AT), secrets), line.length)))
  return lines.length <= MOST_LINES ? kept : [...kept, `(${String(lines.length - MOST_LINES)} more)`]
}

function shorten(line: string, length: number): string {
  const plain = line.replace(/\s+/g, ' ').trim()
  return plain.length <= LINE ? plain : `${plain.slice(0, LINE)} … (of ${String(length)} characters)`
}

/** Longest evidence, which is the length of the trunk request's column. */
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

/** A verdict, or a refusal, with its next step in one text. */
export function inFull({ message, nextStep }: Pick<Verdict, 'message' | 'nextStep'>): string {
  return `${message} ${nextStep}`
}

/** An Error that says what the verdict says: its `name` is the code. The engine allows no subclass of Error. */
export function verdictError(found: Verdict): Error {
  const error = new Error(inFull(found))
  error.name = found.code
  return error
}
