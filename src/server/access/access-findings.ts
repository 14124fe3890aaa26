import type { TokenFinding } from '../genesys'
import { VERDICTS, type Diagnosis, type Failure, type Verdict } from '../verdicts'
import type { AuditFinding } from './audit-log'

/** Checks in their order: each needs those before it, and costs more. */
export const CHECK_NAMES = ['organization', 'credential', 'token', 'claims', 'read', 'byoc', 'write', 'audit'] as const

export type CheckName = (typeof CHECK_NAMES)[number]

/** `unknown`: it was looked at, and neither is proved. */
export type CheckOutcome = 'pass' | 'fail' | 'skipped' | 'unknown'

export interface Check {
  name: CheckName
  outcome: CheckOutcome
  evidence: string[]
}

/** A check that was not made, and why. */
export interface NotMade {
  notMade: string
}

/** What was found so far; absent: not looked at yet. */
export interface AccessFindings {
  /** Our own guards, the organization's id and region. Null: nothing against it. */
  organization?: Verdict | null
  credential?: Verdict | null
  /** The token request. Null: minted. */
  token?: Failure | null
  /** What the token says of itself or, when it is opaque, what Genesys says of it (`proveOwner`). */
  claims?: { finding: TokenFinding; failure: Failure | null }
  read?: Diagnosis
  /** `platform`: whether BYOC is among the products; null when Genesys did not say. */
  byoc?: boolean | null
  write?: Diagnosis | NotMade
  audit?: AuditFinding | Failure | NotMade
}

/** Genesys looked at the body, so it had nothing against the caller. A proxy's own 400 is no such sign. */
export function bodyRefused(write: Failure): boolean {
  return VERDICTS[write.verdict.code].refusesContent === true
}
