import type { Contract, RegistrationRequest } from '../fields'
import { adapterOf } from './contracts'
import type { Term, TrunkTerms } from './trunk-terms'

/** A registered request as Genesys should tell it: what a trunk is compared with. */
export interface ExpectedTrunk extends TrunkTerms {
  number: string
  name: string
  /** Terms that were asked for, but whose values are not known any more. */
  unknown: readonly Term[]
}

/**
 * The trunk that a request asks for.
 *
 * @param site id of the inbound site that its write named; '' when that is not known
 */
export function expectedTrunk(request: RegistrationRequest, contract: Contract, site: string): ExpectedTrunk {
  const terms = adapterOf(contract).termsOf(request, site)
  const unknown: Term[] = adapterOf(contract).needsInboundSite && site === '' ? ['inboundSite'] : []
  return { ...terms, number: request.number, name: request.trunkName, unknown }
}
