import type { Contract, RegistrationRequest } from '../fields'
import { adapterOf } from './contracts'
import { TERMS, type Term, type TrunkTerms } from './trunk-terms'

/** A registered request as Genesys should tell it: what a trunk is compared with. */
export interface ExpectedTrunk extends TrunkTerms {
  number: string
  name: string
  /** Terms that were asked for, but whose values are not known any more. */
  unknown: readonly Term[]
  /** Terms that are compared with every other trunk, but were not told when this one was adopted. */
  neverTold: readonly Term[]
}

/**
 * The trunk that a request asks for.
 *
 * @param site id of the inbound site that its write named; '' when that is not known
 */
export function expectedTrunk(request: RegistrationRequest, contract: Contract, site: string): ExpectedTrunk {
  const terms = adapterOf(contract).termsOf(request, site)
  return { ...terms, ...gapsOf(terms, contract), number: request.number, name: request.trunkName }
}

/** The terms that a trunk is to have and that nobody knows. */
export function gapsOf(terms: TrunkTerms, contract: Contract | null): Pick<ExpectedTrunk, 'unknown' | 'neverTold'> {
  if (contract === null) return { unknown: [], neverTold: [] }
  const { needsInboundSite, alwaysCompared } = adapterOf(contract)
  return {
    unknown: needsInboundSite && terms.inboundSite === null ? ['inboundSite'] : [],
    neverTold: TERMS.filter((term) => term in alwaysCompared && terms[term] === null),
  }
}
