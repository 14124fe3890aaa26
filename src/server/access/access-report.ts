import type { Verdict } from '../verdicts'
import type { Check } from './access-findings'
import type { Walked } from './access-walk'

/** What a diagnosis came to. Nothing in it is secret. */
export interface AccessReport {
  /** empty where no such organization exists; `orgId` is then what was asked for */
  organization: { sysId: string; name: string; orgId: string }
  /**
   * in their order: `organization`, `credential`, `token`, `claims`, `read`, `byoc`, `write`, `audit`; `outcome` is
   * `pass`, `fail`, `skipped` or `unknown`
   */
  checks: Check[]
  /** the one thing to fix first, `{code, message, evidence, nextStep}`; null when nothing stands in the way */
  verdict: Verdict | null
  /** the contract that the organization answers instead of the one it is set to, or null */
  proposedContract: string | null
}

export function reportOf({ sysId, name, orgId }: AccessReport['organization'], walked: Walked): AccessReport {
  return { organization: { sysId, name, orgId }, ...walked }
}
