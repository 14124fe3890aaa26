import { CONTRACTS, type Contract } from '../../src/server/fields/contract'
import { isLong } from './length'

/**
 * The contracts for tests of what the app does alike under both: one of them in `npm test`, both in `npm run test:long`.
 */
export const ALIKE: readonly Contract[] = isLong ? CONTRACTS : CONTRACTS.slice(0, 1)
