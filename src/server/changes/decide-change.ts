import { TERMS, compareTerms, shownTerm, toldTerms, type Term, type TrunkTerms } from '../contracts'

/** The facts by which a change is decided. */
export interface ChangeQuestion {
  /**
   * The trunk as this app last wrote it; null where that is not known. `unknown`: terms that it wrote, and whose values
   * are not known any more.
   */
  wanted: (TrunkTerms & { unknown: readonly Term[] }) | null
  /** The trunk as Genesys Cloud tells it now. */
  told: TrunkTerms
  /** The new values of the terms that the change is about; null for each other term. */
  target: TrunkTerms
  /** True when the change brings a digest password, which Genesys tells to nobody. */
  withPassword: boolean
  /** True when a write of this very change was answered with success, so that what Genesys does not tell is there. */
  landed: boolean
  /** True when the change is to be made though Genesys holds something that this app never wrote. */
  overwrite: boolean
}

/** One term with what Genesys holds, and what is wanted instead. */
export interface TermChange {
  term: Term
  old: string
  new: string
}

/**
 * The decision about a change. `drifted`: somebody else has changed these terms, so that nothing is written. `done`:
 * Genesys holds all of it. `write`: these terms are written, and the digest password where `withPassword` says so.
 */
export type ChangeDecision =
  | { kind: 'drifted'; terms: TermChange[] }
  | { kind: 'done' }
  | { kind: 'write'; terms: TermChange[]; withPassword: boolean }

/** Decides by what is wanted and told alone: the same question after a crash has an answer that fits what was written. */
export function decideChange(question: ChangeQuestion): ChangeDecision {
  const { wanted, told, target, withPassword, landed, overwrite } = question
  const aim = { ...(wanted ?? told), ...toldTerms(target) }
  const compared = compareTerms(aim, told)
  const about = TERMS.filter((term) => target[term] !== null)
  const missing = about.filter((term) => compared.differing.includes(term))
  const untold = about.filter((term) => compared.untold.includes(term))
  if (!overwrite && wanted !== null) {
    const { differing } = compareTerms(wanted, told)
    // A value that this change has brought already, perhaps by a write whose answer was lost, is no drift.
    const strange = TERMS.filter(
      (term) =>
        (differing.includes(term) && (target[term] === null || missing.includes(term))) ||
        (missing.includes(term) && isUnasked(term, wanted) && isFilledIn(told[term])),
    )
    if (strange.length > 0) return { kind: 'drifted', terms: strange.map((term) => changeOf(term, told, wanted)) }
  }
  if (missing.length === 0 && (landed || (untold.length === 0 && !withPassword))) return { kind: 'done' }
  return { kind: 'write', terms: [...missing, ...untold].map((term) => changeOf(term, told, aim)), withPassword }
}

/** True when this app has never written a term, which a change is about. */
export function isUnasked(term: Term, wanted: TrunkTerms & { unknown: readonly Term[] }): boolean {
  return wanted[term] === null && !wanted.unknown.includes(term)
}

/** True for a text or a list that is told and not empty. A switch always has a value, which nobody need have given it. */
function isFilledIn(value: TrunkTerms[Term]): boolean {
  return typeof value !== 'boolean' && String(value) !== ''
}

function changeOf(term: Term, before: TrunkTerms, after: TrunkTerms): TermChange {
  return { term, old: shownTerm(before, term), new: shownTerm(after, term) }
}
