import { instanceName, now, queueOrganizationDiagnosis, queueOrganizationDiagnosisAt, text } from '../servicenow'
import { retryClass, type Verdict } from '../verdicts'
import { findOrganization, type OrganizationRecord } from '../organizations'
import { MINTING_PAUSE_MS, markVerifying, recordDiagnosis } from '../access'
import { AccessDoctor } from './AccessDoctor'

const UNDER_WAY = 'verifying'

/** The time after which a flow that asked for a diagnosis has surely begun to wait. */
const BEGIN_TO_WAIT_MS = 5000

/**
 * Diagnoses an organization in the background and keeps the result on its record. Unlike "Verify access" it never stamps
 * the organization with this instance: no script may lift the guard that keeps a clone from making outbound calls.
 */
export class OrganizationDiagnosis {
  /** Queues a diagnosis; the organization's access status is `verifying` until it is done. */
  request(organizationSysId: string): void {
    const status = findOrganization(organizationSysId)?.accessStatus ?? ''
    markVerifying(organizationSysId)
    queueOrganizationDiagnosis(organizationSysId, status)
  }

  /**
   * Queues a diagnosis for a flow that waits for its end. According to the documentation a change of the record ends
   * the wait; it does not say whether a condition that holds already does. So the diagnosis begins a moment later than
   * the wait. It is made even when another one is under way, because that one might end before the wait begins.
   */
  requestAndWait(organizationSysId: string): void {
    const status = findOrganization(organizationSysId)?.accessStatus ?? ''
    markVerifying(organizationSysId)
    const before = status === UNDER_WAY ? '' : status
    queueOrganizationDiagnosisAt(organizationSysId, before, now() + BEGIN_TO_WAIT_MS)
  }

  /**
   * For the sweeper: ends the status `verifying` of an organization whose diagnosis or verification was lost, with a
   * new diagnosis. It is never a verification, because that stamps the organization with this instance: only a person
   * may do so, and on a clone the stamp would let calls out.
   */
  takeUp(organizationSysId: string): void {
    queueOrganizationDiagnosis(organizationSysId, UNDER_WAY)
  }

  /**
   * For the script action: makes outbound calls.
   *
   * @param statusBefore access status before the diagnosis was asked for; a passing failure leaves it unchanged
   */
  run(organizationSysId: PlatformText, statusBefore: PlatformText): void {
    const organization = findOrganization(text(organizationSysId))
    if (organization === null) return
    const before = text(statusBefore)
    // Worker A has made the diagnosis while worker B's event waited.
    if (before === UNDER_WAY && organization.accessStatus !== UNDER_WAY) return
    const report = new AccessDoctor().diagnose(organization.sysId)
    if (report.verdict?.code === 'token_being_minted')
      return queueOrganizationDiagnosisAt(organization.sysId, before, now() + MINTING_PAUSE_MS)
    recordDiagnosis(organization, report, this.statusAfter(report.verdict, before, isVerifiedHere(organization)))
  }

  private statusAfter(found: Verdict | null, before: string, verifiedHere: boolean): string {
    const unhindered = verifiedHere ? 'verified' : 'unverified'
    if (found === null) return unhindered
    if (retryClass(found.code, false) !== 'retry') return 'refused'
    // The status before may date from before a change of the organization's identity.
    return before === '' || before === UNDER_WAY || before === 'verified' ? unhindered : before
  }
}

function isVerifiedHere({ verifiedInstance }: OrganizationRecord): boolean {
  return verifiedInstance === instanceName()
}
