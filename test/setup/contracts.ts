import { isLong } from './length'

const BOTH = ['byoc_registration', 'platform'] as const

/**
 * The contracts for tests of what the app does alike under both: one of them in `npm test`, both in `npm run test:long`.
 */
export const ALIKE: readonly (typeof BOTH)[number][] = isLong ? BOTH : BOTH.slice(0, 1)
