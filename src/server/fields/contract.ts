/**
 * The contracts by which an organization is spoken to, by the value of the organization's column, which is stored and
 * stays; with their choices on the form. Fluent reads the same table for the column.
 *
 * `byoc_registration`: scoped token, `X-Genesys-Organization`, `…/byoctrunkregistrations`. `platform`: the public
 * Platform API, one OAuth client per organization, `…/edges/trunkbasesettings`.
 */
export const CONTRACT_CHOICES = {
  byoc_registration: { label: 'BYOC trunk registrations', sequence: 0 },
  platform: { label: 'Public Platform API', sequence: 1 },
} as const

export type Contract = keyof typeof CONTRACT_CHOICES

export const CONTRACTS = Object.keys(CONTRACT_CHOICES) as Contract[]

/** The contract of an organization that has none yet. */
export const DEFAULT_CONTRACT: Contract = 'byoc_registration'

/** The contract named by a record's value, or null when it names none. */
export function parseContract(value: string): Contract | null {
  return CONTRACTS.find((contract) => contract === value) ?? null
}

/** The contract named by a record's value; where it names none, the default one, so that a person still reads a text. */
export function contractOf(value: string): Contract {
  return parseContract(value) ?? DEFAULT_CONTRACT
}
