import type { ContractAdapter } from './adapter'
import { byocRegistration } from './byoc-registration'
import type { Contract } from './contract'
import { platformApi } from './platform-api'

/** Every contract there is, by the value of the organization's column. */
const ADAPTERS: Readonly<Record<Contract, ContractAdapter>> = {
  byoc_registration: byocRegistration,
  platform: platformApi,
}

export function adapterOf(contract: Contract): ContractAdapter {
  return ADAPTERS[contract]
}

/** The other contracts, to be tried where one is absent in an organization. */
export function otherContracts(contract: Contract): Contract[] {
  return (Object.keys(ADAPTERS) as Contract[]).filter((other) => other !== contract)
}
