import { scope as SCOPE } from '../../../now.config.json'
import { dateTime, instanceName, now, text } from '../servicenow'
import type { Verdict } from '../verdicts'
import { findOrganization, updateOrganization, type OrganizationRecord } from '../organizations'
import { lastVerdict } from '../targets'
import { keepInstance } from '../places'
import { isOfAnotherInstance, isSameIdentity } from '../registrations'
import type { Check } from './access-findings'
import { accessTable } from './access-table'

/** The pause before a diagnosis or a verification that found another worker minting the token is repeated. */
export const MINTING_PAUSE_MS = 5000

/** Length of the column that holds the table of checks. */
const CHECKS_LENGTH = 8000

/** The result of a verification. */
export interface Verified {
  checks: readonly Check[]
  verdict: Verdict | null
  proposedContract: string | null
}

/** Shows on the organization's form that it is being verified. */
export function markVerifying(organization: string): void {
  updateOrganization(organization, { access_status: 'verifying' })
}

/**
 * Writes a verification to the organization. Only a verification without a failure stamps the organization with this
 * instance's name: a failed one must not let this instance call the organization afterwards. Returns false, without
 * writing, when the record meanwhile points to another place than the verified one.
 */
export function recordVerification(organization: OrganizationRecord, verified: Verified): boolean {
  const latest = findOrganization(organization.sysId)
  if (latest === null || !isSameIdentity(latest, organization)) return false
  const stamp: Record<string, string> =
    verified.verdict === null
      ? { verified_on: text(dateTime(now()).getValue()), verified_instance: instanceName() }
      : {}
  // Registrations from before names were kept belong to the instance that verified the organization until now.
  if (verified.verdict === null && isOfAnotherInstance(latest.verifiedInstance)) {
    keepInstance(latest.sysId, latest.verifiedInstance)
  }
  updateOrganization(latest.sysId, {
    ...lastVerdict(verified.verdict),
    ...stamp,
    access_status: verified.verdict === null ? 'verified' : 'refused',
    access_checks: accessTable(verified.checks, CHECKS_LENGTH),
    proposed_contract: verified.proposedContract ?? '',
  })
  return true
}

/**
 * Writes a diagnosis to the organization without a stamp. Nothing is written when the record meanwhile points to
 * another place.
 */
export function recordDiagnosis(organization: OrganizationRecord, diagnosed: Verified, accessStatus: string): void {
  const latest = findOrganization(organization.sysId)
  if (latest === null || !isSameIdentity(latest, organization)) return
  updateOrganization(latest.sysId, {
    ...lastVerdict(diagnosed.verdict),
    access_status: accessStatus,
    access_checks: accessTable(diagnosed.checks, CHECKS_LENGTH),
    proposed_contract: diagnosed.proposedContract ?? '',
  })
}

/**
 * Sets the contract that the organization answers, with the reason, which its audit history keeps. Returns false when a
 * rule refused it.
 */
export function setDetectedContract(organization: string, contract: string): boolean {
  const reason = `Verify access found that the organization answers the contract ${contract}, and ${SCOPE}.set_detected_contract is on.`
  return updateOrganization(organization, { contract, change_reason: reason })
}
