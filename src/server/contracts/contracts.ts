import type { Contract } from '../fields'
import type { ContractAdapter } from './adapter'
import { byocRegistration } from './byoc-registration'
import { platformApi } from './platform-api'

/** Every contract, by the value of the organization's column. */
const ADAPTERS: Readonly<Record<Contract, ContractAdapter>> = {
  byoc_registration: byocRegistration,
  platform: platformApi,
}

export function adapterOf(contract: Contract): ContractAdapter {
  return ADAPTERS[contract]
}

/** The other contracts. A diagnosis tries them where the organization doesn't answer its own. */
export function otherContracts(contract: Contract): Contract[] {
  return (Object.keys(ADAPTERS) as Contract[]).filter((other) => other !== contract)
}
