import { redact } from './redact'
import type { VerdictCode } from './verdict-codes'
import type { VerdictFacts } from './verdict-facts'
import { VERDICT_TEXTS } from './verdict-texts'

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
  const { message, nextStep } = VERDICT_TEXTS[code](facts)
  const clean = (text: string): string => redact(text, facts.secrets)
  return {
    code,
    message: clean(message),
    evidence: cleanEvidence(facts.evidence ?? [], facts.secrets),
    nextStep: clean(nextStep),
  }
}

/** Lines as they may be kept and shown: without secrets, each of a sensible length. */
export function cleanEvidence(lines: readonly string[], secrets: readonly string[] = []): string[] {
  return lines.map((line) => shorten(redact(line.slice(0, LOOKED_AT), secrets), line.length))
}

function shorten(line: string, length: number): string {
  const plain = line.replace(/\s+/g, ' ').trim()
  return plain.length <= LINE ? plain : `${plain.slice(0, LINE)} … (of ${String(length)} characters)`
}
