import type { TokenFinding } from '../claims'
import { VERDICTS, type Verdict } from '../verdicts'
import type { Diagnosis, Failure } from '../answers'
import type { AuditFinding } from '../audit'

/** Checks in their order: each needs the earlier ones, and costs more. */
export const CHECK_NAMES = ['organization', 'credential', 'token', 'claims', 'read', 'byoc', 'write', 'audit'] as const

export type CheckName = (typeof CHECK_NAMES)[number]

/** Outcome of a check. `unknown`: the check was made, and proved neither. */
export type CheckOutcome = 'pass' | 'fail' | 'skipped' | 'unknown'

export interface Check {
  name: CheckName
  outcome: CheckOutcome
  /** Outbound calls that the check took. */
  calls: number
  evidence: string[]
}

/** Outbound calls by check; a check that took none is absent. */
export type CallsByCheck = Readonly<Partial<Record<CheckName, number>>>

/** A check that was not made, with the reason. */
export interface NotMade {
  notMade: string
}

/** Findings of the checks so far; an absent member belongs to a check that is still to come. */
export interface AccessFindings {
  /** The app's own guards, the organization's id and region. Null: all of them allow a call. */
  organization?: Verdict | null
  credential?: Verdict | null
  /** The token request. Null: a token was minted. */
  token?: Failure | null
  /** The token's own claims or, for an opaque token, Genesys' answer about it (`proveOwner`). */
  claims?: { finding: TokenFinding; failure: Failure | null }
  read?: Diagnosis
  /** `platform`: true when BYOC is among the products; null when Genesys did not say. */
  byoc?: boolean | null
  /** The probing write; in an automatic diagnosis the call about a trunk that was refused. */
  write?: Diagnosis | NotMade
  /** True when that call was to read a trunk. */
  trunkUnread?: boolean
  audit?: AuditFinding | Failure | NotMade
}

/** True when Genesys refused the body, so that it had nothing against the caller. A proxy's own 400 is no such sign. */
export function bodyRefused(write: Failure): boolean {
  return VERDICTS[write.verdict.code].refusesContent === true
}
