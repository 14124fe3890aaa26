import {
  askingOperator,
  instanceName,
  isInteractive,
  now,
  queueAccessVerification,
  queueAccessVerificationAt,
  queueOrganizationDiagnosis,
  queueRequestDiagnosis,
  settings,
  tellUser,
  text,
  warn,
} from '../servicenow'
import { findOrganization, type OrganizationRecord } from '../organizations'
import { forgetWaits } from '../tokens'
import { findTrunkRequest } from '../requests'
import { maySeeOrganization, maySeeRequest } from '../approvals'
import {
  MINTING_PAUSE_MS,
  AccessWalk,
  accessTable,
  earlierRefusalOf,
  explainRequest,
  markVerifying,
  notLookedAt,
  recordVerification,
  reportOf,
  seekOrganization,
  setDetectedContract,
  unfounded,
  withoutCalls,
  type AccessReport,
  type EarlierRefusal,
  type Walked,
} from '../access'
import { proveUniqueColumns } from '../facts'
import { Sites } from './Sites'

/**
 * Finds out why Genesys Cloud refuses an organization: walks from the organization's record over credential, token and
 * claims to reading and writing, with at most 8 outbound calls, and changes nothing in Genesys Cloud.
 */
export class AccessDoctor {
  /**
   * Diagnoses an organization now. For background scripts, jobs, background flows and other scopes. The method makes
   * outbound calls. In a user's interactive transaction it therefore only queues the diagnosis, and the result will
   * stand on the organization's form.
   *
   * @param organizationSysIdOrOrgId sys_id of the organization record, or Genesys organization id (GUID)
   * @param options `automatic`: true when no person asked for the diagnosis; then no write is probed
   * @returns the checks and the one verdict; an organization that does not exist is a verdict too, never an error
   */
  diagnose(organizationSysIdOrOrgId: PlatformText | string, options?: { automatic?: boolean }): AccessReport {
    const sought = seekOrganization(text(organizationSysIdOrOrgId).trim())
    if (!sought.found) {
      return reportOf({ sysId: '', name: '', orgId: sought.asked }, unfounded(sought.verdict))
    }
    const { organization } = sought
    if (isInteractive()) return reportOf(organization, withoutCalls(organization) ?? this.later(organization))
    return reportOf(organization, this.walk(organization, { byPerson: options?.automatic !== true }))
  }

  /**
   * For background scripts: the result of `diagnose` as plain texts.
   *
   * @param organizationSysIdOrOrgId sys_id of the organization record, or Genesys organization id (GUID)
   * @returns `verdict` (its code, '' when nothing stands in the way), `message`, `next_step`, and `checks` as a table
   */
  describe(organizationSysIdOrOrgId: PlatformText | string): {
    verdict: string
    message: string
    next_step: string
    checks: string
  } {
    const { verdict: found, checks } = this.diagnose(organizationSysIdOrOrgId)
    return {
      verdict: found?.code ?? '',
      message: found?.message ?? '',
      next_step: found?.nextStep ?? '',
      checks: accessTable(checks, 8000),
    }
  }

  /**
   * For the script action of "Verify access": diagnoses an organization for the person who asked and writes the result
   * to its record. A diagnosis without a finding stamps the organization with this instance's name, so that calls may
   * leave for it from here.
   *
   * @param organizationSysId sys_id of the organization
   * @param userSysId sys_id of the user who asked
   * @internal
   */
  verify(organizationSysId: PlatformText | string, userSysId: PlatformText | string): void {
    const organization = findOrganization(text(organizationSysId))
    if (organization === null) {
      warn({ subject: `organization ${text(organizationSysId)}`, event: 'there is none, so nothing is verified' })
      return
    }
    if (isInteractive()) return queueAccessVerification(organization.sysId, text(userSysId))
    forgetWaits(organization)
    proveUniqueColumns()
    const walked = this.walkUnstamped(organization)
    if (walked.verdict?.code === 'token_being_minted') {
      return queueAccessVerificationAt(organization.sysId, text(userSysId), now() + MINTING_PAUSE_MS)
    }
    const { proposedContract } = walked
    if (proposedContract === null || !settings.setDetectedContract()) return this.keep(organization, walked, userSysId)
    if (!setDetectedContract(organization.sysId, proposedContract)) return this.keep(organization, walked, userSysId)
    // Verifies again under the detected contract, once only: otherwise two contracts could take turns for ever.
    const set = findOrganization(organization.sysId) ?? organization
    this.keep(set, this.walkUnstamped(set), userSysId)
  }

  /**
   * For the UI action "Verify access": has the organization verified in the background, in the name of the user.
   *
   * @param organizationSysId sys_id of the organization
   * @returns whether it was queued; the user is told either way
   * @internal
   */
  requestVerification(organizationSysId: PlatformText | string): boolean {
    const user = askingOperator('Verify access')
    const organization = text(organizationSysId)
    if (user === null || !maySeeOrganization(organization)) return false
    markVerifying(organization)
    queueAccessVerification(organization, user)
    tellUser('Access is being verified. The result will stand on this form in a moment.')
    return true
  }

  /**
   * For the UI action "Diagnose": has the organization of a trunk request diagnosed in the background.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @returns whether it was queued; the user is told either way
   * @internal
   */
  requestDiagnosis(trunkRequestSysId: PlatformText | string): boolean {
    const user = askingOperator('Diagnose')
    if (user === null || !maySeeRequest(text(trunkRequestSysId))) return false
    queueRequestDiagnosis(text(trunkRequestSysId), user)
    tellUser('The organization is being diagnosed. The result will stand in the work notes in a moment.')
    return true
  }

  /**
   * Diagnoses the organization of a trunk request and writes the checks to the request as a work note; its verdict
   * becomes more exact where the diagnosis names a cause.
   *
   * @param trunkRequestSysId sys_id of the trunk request
   * @param userSysId sys_id of the user who asked; '' when no person asked; then no write is probed
   * @returns the report; null when the request or its organization does not exist, or in an interactive transaction
   *   (then it is queued)
   */
  diagnoseRequest(
    trunkRequestSysId: PlatformText | string,
    userSysId: PlatformText | string = '',
  ): AccessReport | null {
    const request = findTrunkRequest(text(trunkRequestSysId))
    if (request === null) return null
    const user = text(userSysId)
    if (isInteractive()) {
      queueRequestDiagnosis(request.sysId, user)
      return null
    }
    const organization = findOrganization(request.organization)
    if (organization === null) return null
    const occasion = { byPerson: user !== '', request: request.sysId, earlier: earlierRefusalOf(request.sysId) }
    const walked = this.walk(organization, occasion)
    explainRequest(request.sysId, walked)
    return reportOf(organization, walked)
  }

  /**
   * For a worker that has released its lane: diagnoses the organization once for all requests that Genesys refused, and
   * writes the result to each request.
   *
   * @param organizationSysId sys_id of the organization
   * @param trunkRequestSysIds sys_ids of the trunk requests, each failed with a refusal
   * @internal
   */
  explainRefusals(organizationSysId: string, trunkRequestSysIds: readonly string[]): void {
    const organization = findOrganization(organizationSysId)
    if (organization === null) return
    let earlier: EarlierRefusal | null = null
    for (const request of trunkRequestSysIds) earlier ??= earlierRefusalOf(request)
    const found = this.walk(organization, { byPerson: false, earlier })
    for (const request of trunkRequestSysIds) explainRequest(request, found)
  }

  private walk(
    organization: OrganizationRecord,
    occasion: { byPerson: boolean; request?: string; earlier?: EarlierRefusal | null },
  ): Walked {
    return new AccessWalk(organization, { request: '', earlier: null, ...occasion }).run()
  }

  /** Diagnoses as if this instance had verified: a person's verification lifts `instance_changed`, but stamps last. */
  private walkUnstamped(organization: OrganizationRecord): Walked {
    return this.walk({ ...organization, verifiedInstance: instanceName() }, { byPerson: true })
  }

  /** Stores the result. A record that was changed during the diagnosis is verified again. */
  private keep(organization: OrganizationRecord, walked: Walked, userSysId: PlatformText | string): void {
    if (!recordVerification(organization, walked)) queueAccessVerification(organization.sysId, text(userSysId))
    else if (walked.verdict === null) new Sites().startOne(organization.sysId)
  }

  private later(organization: OrganizationRecord): Walked {
    const user = askingOperator('A diagnosis')
    if (user === null) return notLookedAt('The user may not have an organization diagnosed.')
    queueOrganizationDiagnosis(organization.sysId, organization.accessStatus)
    return notLookedAt(
      `It runs in the background: the result will stand on the form of the organization "${organization.name}" (BYOC Trunks > Organizations).`,
    )
  }
}
