/**
 * How an organization is spoken to.
 * `byoc_registration`: scoped token, `X-Genesys-Organization`, `…/byoctrunkregistrations`.
 * `platform`: the public Platform API, one OAuth client per organization, `…/edges/trunkbasesettings`.
 */
export type Contract = 'byoc_registration' | 'platform'

export const CONTRACTS: readonly Contract[] = ['byoc_registration', 'platform']

/** OAuth scope that a `byoc_registration` token must carry. */
export const BYOC_SCOPE = 'telephony:byoctrunk:edit'

/** Role permission that registering a trunk needs, per contract. */
export const TRUNK_PERMISSION: Readonly<Record<Contract, string>> = {
  byoc_registration: BYOC_SCOPE,
  platform: 'telephony:plugin:all',
}

/** The contract named by a record's value, or null when it names none. */
export function parseContract(value: string): Contract | null {
  return CONTRACTS.find((contract) => contract === value) ?? null
}

/** The contract to try when the other one is absent in an organization. */
export function otherContract(contract: Contract): Contract {
  return contract === 'platform' ? 'byoc_registration' : 'platform'
}
