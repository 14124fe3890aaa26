/**
 * Name of the contract by which an organization is spoken to, as the organization's column stores it.
 * `byoc_registration`: scoped token, `X-Genesys-Organization`, `…/byoctrunkregistrations`. `platform`: the public
 * Platform API, one OAuth client per organization, `…/edges/trunkbasesettings`.
 */
export const CONTRACTS = ['byoc_registration', 'platform'] as const

export type Contract = (typeof CONTRACTS)[number]

/** The contract named by a record's value, or null when it names none. */
export function parseContract(value: string): Contract | null {
  return CONTRACTS.find((contract) => contract === value) ?? null
}
