import { withoutMarkup } from '../servicenow'
import {
  TERM_LABELS,
  compareTerms,
  isGone,
  shownTerm,
  type ExpectedTrunk,
  type GenesysTrunk,
  type Term,
} from '../contracts'
import { redact } from '../redaction'

/** A term that Genesys tells differently from the one that was asked for. */
export interface ChangedTerm {
  term: Term
  expected: string
  found: string
}

/**
 * The result of a comparison. `untold`: terms that were asked for and that Genesys does not tell, so that nothing is
 * claimed about them.
 */
export type Drift =
  { kind: 'same'; untold: Term[] } | { kind: 'missing' } | { kind: 'changed'; changes: ChangedTerm[]; untold: Term[] }

/**
 * Compares a registered request with the trunk that Genesys tells, by the meaning of each term; `found` null: it is not
 * among the organization's trunks. `except`: terms that are not compared.
 */
export function compareTrunk(expected: ExpectedTrunk, found: GenesysTrunk | null, except: readonly Term[] = []): Drift {
  if (found === null || isGone(found)) return { kind: 'missing' }
  const compared = compareTerms(expected, found)
  const changes = compared.differing
    .filter((term) => !except.includes(term))
    .map((term) => ({ term, expected: shownTerm(expected, term), found: shownTerm(found, term) }))
  const { unknown, neverTold } = expected
  const untold = [...compared.untold, ...unknown, ...neverTold].filter((term) => !except.includes(term))
  return changes.length === 0 ? { kind: 'same', untold } : { kind: 'changed', changes, untold }
}

/** The drift in one sentence for people, without the texts in `secrets`: a server may repeat what it was sent. */
export function describeDrift(drift: Drift, secrets: readonly string[] = []): string {
  return withoutMarkup(redact(sentenceOf(drift), secrets))
}

function sentenceOf(drift: Drift): string {
  switch (drift.kind) {
    case 'missing':
      return 'The trunk is not in Genesys Cloud any more.'
    case 'changed':
      return `In Genesys Cloud, ${fitting(drift.changes.map(told))}.`
    case 'same':
      return drift.untold.length === 0
        ? 'The trunk in Genesys Cloud is as it was registered.'
        : `The trunk is in Genesys Cloud, which does not tell ${labelsOf(drift.untold)}.`
  }
}

/**
 * The terms that a comparison says nothing of, in a sentence. No contract tells the digest password; settings that no
 * request asks for (codecs, recording, headers) are not mentioned.
 */
export function describeUncompared(untold: readonly Term[]): string {
  const labels = [labelsOf(untold), 'the digest password'].filter((label) => label !== '').join(', ')
  return `Not compared, because Genesys Cloud does not tell them: ${labels}. Settings that no trunk request has are not compared, either.`
}

function labelsOf(terms: readonly Term[]): string {
  return terms.map((term) => TERM_LABELS[term]).join(', ')
}

function told({ term, expected, found }: ChangedTerm): string {
  return `${TERM_LABELS[term]} is ${quoted(found)} instead of ${quoted(expected)}`
}

/** As many parts as the column of 1,000 characters holds; the last part says how many are left out. */
function fitting(parts: readonly string[]): string {
  for (let shown = parts.length; ; shown--) {
    const left = parts.length - shown
    const text = [...parts.slice(0, shown), ...(left === 0 ? [] : [`${String(left)} more differ`])].join('; ')
    if (text.length <= LONGEST || shown === 0) return text
  }
}

const LONGEST = 800

/** Longest part of a value that a sentence shows. */
const TOLD = 60

function quoted(value: string): string {
  return value.length <= TOLD ? `"${value}"` : `"${value.slice(0, TOLD)}…" (${String(value.length)} characters)`
}
