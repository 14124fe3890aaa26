import type { Verdict } from '../verdicts'
import type { Check } from './access-findings'
import type { Walked } from './access-walk'

/** The result of a diagnosis. Nothing in it is secret. */
export interface AccessReport {
  /** Empty `sysId` and `name` when no such organization exists; `orgId` is then the id that was asked for. */
  organization: { sysId: string; name: string; orgId: string }
  /**
   * The checks in their order: `organization`, `credential`, `token`, `claims`, `read`, `byoc`, `write`, `audit`;
   * `outcome` is `pass`, `fail`, `skipped` or `unknown`.
   */
  checks: Check[]
  /** The one thing to fix first, `{code, message, evidence, nextStep}`; null when nothing stands in the way. */
  verdict: Verdict | null
  /** The contract that the organization answers instead of its own setting, or null. */
  proposedContract: string | null
}

export function reportOf({ sysId, name, orgId }: AccessReport['organization'], walked: Walked): AccessReport {
  return { organization: { sysId, name, orgId }, ...walked }
}
