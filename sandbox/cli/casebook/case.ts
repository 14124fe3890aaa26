import type { Contract, StandInName } from '../../genesys/server'

/**
 * The acts of a case, each in an organization of its own. A further thing that the app does to a trunk is one more name
 * here: types then show every place that has to know it.
 */
export const ACTS = ['register', 'change', 'retire', 'diagnose'] as const
export type Act = (typeof ACTS)[number]

/** Code of the app's verdict; null: nothing stands in the way, and the act is done. */
export type Expected = string | null

/** One state of the world, under one contract, and the conclusions that the app should come to. */
export interface Case {
  name: string
  contract: Contract
  cause: string
  /** Verdicts by act. An act that isn't named can't be asked for in this state. */
  expected: Readonly<Partial<Record<Act, Expected>>>
  /** States that the organization is in. */
  standIn: readonly StandInName[]
  /** Set where ServiceNow's own record of the organization is wrong. */
  mistake?: 'credential_missing' | 'organization_id_malformed'
}
