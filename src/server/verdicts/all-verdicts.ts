import { CHANGE_VERDICTS } from './change-verdicts'
import { CLIENT_VERDICTS } from './client-verdicts'
import { GUARD_VERDICTS } from './guard-verdicts'
import { ORGANIZATION_VERDICTS } from './organization-verdicts'
import { REQUEST_VERDICTS } from './request-verdicts'
import { TOKEN_VERDICTS } from './token-verdicts'
import { TRAFFIC_VERDICTS } from './traffic-verdicts'
import type { RetryClass, VerdictRecord } from './verdict-record'

const RECORDS = {
  ...TOKEN_VERDICTS,
  ...CLIENT_VERDICTS,
  ...ORGANIZATION_VERDICTS,
  ...REQUEST_VERDICTS,
  ...CHANGE_VERDICTS,
  ...TRAFFIC_VERDICTS,
  ...GUARD_VERDICTS,
}

export type VerdictCode = keyof typeof RECORDS

/** Every verdict, by its code. */
export const VERDICTS: Readonly<Record<VerdictCode, VerdictRecord>> = RECORDS

export const VERDICT_CODES = Object.keys(RECORDS) as VerdictCode[]

/**
 * The retry class of a code; `freshToken`: the token was minted for this very attempt, so minting again heals nothing.
 */
export function retryClass(code: VerdictCode, freshToken: boolean): RetryClass {
  const wanted = VERDICTS[code].retry
  return wanted === 'heal_token' && freshToken ? 'person' : wanted
}

export function isVerdictCode(text: string): text is VerdictCode {
  return VERDICT_CODES.some((code) => code === text)
}
