import type { FieldLimits } from './registration-request'

/** Longest value, in characters, of each column of the trunk request that holds what a person types. */
export const COLUMN_LENGTHS = {
  trunkName: 100,
  sipUri: 2000,
  authUser: 1000,
  allowList: 4000,
  inboundSiteId: 36,
  realm: 255,
  callerName: 40,
  callerAddress: 100,
} as const satisfies FieldLimits

/** The platform cuts a catalog variable's value at the length of its own column: one that long may already be short. */
const VARIABLE_COLUMN = 4000

/** The same for what is typed into the catalog. */
export const VARIABLE_LENGTHS = { ...COLUMN_LENGTHS, allowList: VARIABLE_COLUMN - 1 } as const satisfies FieldLimits
