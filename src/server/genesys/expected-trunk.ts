import type { Contract } from './contract'
import { proxyUri, proxyValues, trunkDescription } from './platform-trunk'
import type { RegistrationRequest } from './registration-request'
import { parseSipUri } from './sip-uri'
import type { GenesysTrunk } from './trunk'

/** A registered request as Genesys should tell it: what a trunk is compared with. Null: the contract does not tell it. */
export type ExpectedTrunk = Pick<GenesysTrunk, 'name' | 'sipUri' | 'authUser' | 'description' | 'state'> & {
  number: string
}

export function expectedTrunk(request: RegistrationRequest, contract: Contract): ExpectedTrunk {
  const { number, trunkName: name, authUser } = request
  if (contract === 'byoc_registration') {
    return { number, name, sipUri: request.sipUri, authUser, description: null, state: null }
  }
  const uri = parseSipUri(request.sipUri)
  const sipUri = uri.ok ? proxyUri(proxyValues(uri.value)) : request.sipUri
  return { number, name, sipUri, authUser, description: trunkDescription(number), state: 'active' }
}
