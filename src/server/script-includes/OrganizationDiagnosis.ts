import { instanceName, now, queueOrganizationDiagnosis, queueOrganizationDiagnosisAt, text } from '../servicenow'
import { retryClass, type Verdict } from '../verdicts'
import { findOrganization, type OrganizationRecord } from '../organizations'
import { markVerifying, recordDiagnosis } from '../access'
import { AccessDoctor } from './AccessDoctor'

const UNDER_WAY = 'verifying'

/** How soon a diagnosis is tried again that found the token being minted by another worker. */
const MINTING_PAUSE_MS = 5000

/** By when a flow that asked has surely begun to wait. */
const BEGIN_TO_WAIT_MS = 5000

/**
 * Diagnoses an organization in the background and keeps the result on its record. Unlike "Verify access" it never stamps
 * the organization with this instance: no script may lift what keeps a clone from calling out.
 */
export class OrganizationDiagnosis {
  /** Queues a diagnosis; the organization's access status is `verifying` until it is done. */
  request(organizationSysId: string): void {
    const status = findOrganization(organizationSysId)?.accessStatus ?? ''
    markVerifying(organizationSysId)
    queueOrganizationDiagnosis(organizationSysId, status)
  }

  /**
   * The same for a flow that waits for the end: whether a wait ends at once where its condition holds already is not
   * documented, only that changes of the record end it. So the diagnosis begins a moment later, and it is made even
   * where another one is under way, which might end before the wait begins.
   */
  requestAndWait(organizationSysId: string): void {
    const status = findOrganization(organizationSysId)?.accessStatus ?? ''
    markVerifying(organizationSysId)
    const before = status === UNDER_WAY ? '' : status
    queueOrganizationDiagnosisAt(organizationSysId, before, now() + BEGIN_TO_WAIT_MS)
  }

  /**
   * For the sweeper: what was to end `verifying` was lost. A diagnosis ends it also where a verification was: that one
   * stamps the organization with this instance, which is for a person alone, and would set a clone going.
   */
  takeUp(organizationSysId: string): void {
    queueOrganizationDiagnosis(organizationSysId, UNDER_WAY)
  }

  /**
   * For the script action: makes outbound calls.
   *
   * @param statusBefore access status before the diagnosis was asked for; a passing trouble changes nothing about it
   */
  run(organizationSysId: PlatformText, statusBefore: PlatformText): void {
    const organization = findOrganization(text(organizationSysId))
    if (organization === null) return
    const before = text(statusBefore)
    // Somebody else has done it meanwhile.
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
    // The status that it had may be one of before its identity changed.
    return before === '' || before === UNDER_WAY || before === 'verified' ? unhindered : before
  }
}

function isVerifiedHere({ verifiedInstance }: OrganizationRecord): boolean {
  return verifiedInstance === instanceName()
}
