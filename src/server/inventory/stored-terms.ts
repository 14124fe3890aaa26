import { parseObject } from '../genesys'
import type { Contract } from '../fields'
import { NO_TERMS, TERMS, gapsOf, type Term, type TrunkTerms } from '../contracts'
import type { WantedTerms } from './trunk-record'

/** Length of the columns that keep terms. */
const LONGEST = 16000

/**
 * Terms as the text that a column keeps. A text from outside may be longer than the column: the longest terms are left
 * out until the rest fits, so that they count as not told instead of being cut.
 */
export function packTerms(terms: TrunkTerms): string {
  const told: Partial<Record<Term, unknown>> = {}
  for (const term of TERMS) if (terms[term] !== null) told[term] = terms[term]
  for (;;) {
    const packed = JSON.stringify(told)
    if (packed.length <= LONGEST) return packed
    const [longest] = (Object.keys(told) as Term[]).sort((one, other) => lengthOf(told[other]) - lengthOf(told[one]))
    if (longest === undefined) return '{}'
    told[longest] = undefined
  }
}

function lengthOf(value: unknown): number {
  return value === undefined ? 0 : JSON.stringify(value).length
}

/** Terms out of the column; null when it is empty or holds something else. */
export function unpackTerms(packed: string): TrunkTerms | null {
  const stored = parseObject(packed)
  if (stored === null) return null
  const terms: Record<string, unknown> = { ...NO_TERMS }
  for (const term of TERMS) {
    const value = stored[term]
    const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    if (typeof value === 'string' || typeof value === 'boolean' || isList) terms[term] = value
  }
  return terms as unknown as TrunkTerms
}

/** The wanted terms out of the column; they always have a name. */
export function unpackWanted(packed: string, contract: Contract | null): WantedTerms | null {
  return wantedAs(unpackTerms(packed), contract)
}

/** The trunk as it is to stay, by its terms; null without a name. `contract`: null where nobody knows it. */
export function wantedAs(terms: TrunkTerms | null, contract: Contract | null): WantedTerms | null {
  if (terms === null || terms.name === null) return null
  return { ...terms, ...gapsOf(terms, contract), name: terms.name }
}

/** True when both are stored as the same text. */
export function sameTerms(one: TrunkTerms | null, other: TrunkTerms | null): boolean {
  return (one === null ? '' : packTerms(one)) === (other === null ? '' : packTerms(other))
}
