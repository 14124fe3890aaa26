import type { Contract } from './contract'
import { adapterOf } from './contracts'
import type { RegistrationRequest } from './registration-request'
import type { GenesysTrunk } from './trunk'

/** A registered request as Genesys should tell it: what a trunk is compared with. Null: the contract does not tell it. */
export type ExpectedTrunk = Pick<GenesysTrunk, 'name' | 'sipUri' | 'authUser' | 'description' | 'state'> & {
  number: string
}

export function expectedTrunk(request: RegistrationRequest, contract: Contract): ExpectedTrunk {
  return adapterOf(contract).expected(request)
}
