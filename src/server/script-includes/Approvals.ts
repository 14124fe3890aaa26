import { text, userName } from '../servicenow'
import { findOrganization } from '../organizations'
import {
  approversOf,
  findRejection,
  findTrunkRequest,
  ownApprover,
  transition,
  updateTrunkRequest,
  withdrawApprovals,
  writeProgress,
  type TrunkRequestRecord,
} from '../requests'

const ALLOW_OWN = 'A small team may let it count by the property x_gcx_byoc.approve_own_requests.'

/**
 * What the flow "Approve trunk request" does besides asking. The answer itself stands in the request's `approval`, which
 * the flow writes and nobody else may.
 */
export class Approvals {
  /** sys_ids of the users who are to be asked, separated by commas; '' when nobody can approve. */
  approversFor(trunkRequestSysId: PlatformText | string): string {
    const request = findTrunkRequest(text(trunkRequestSysId))
    return request === null ? '' : approversOf(request).asked.join(',')
  }

  /** Nobody can approve: the request says so, and how to ask again. */
  nobody(trunkRequestSysId: PlatformText | string): void {
    const request = findTrunkRequest(text(trunkRequestSysId))
    if (request?.state !== 'awaiting_approval') return
    const name = findOrganization(request.organization)?.name ?? ''
    const { leftOut } = approversOf(request)
    if (leftOut.length > 0) {
      const who = leftOut.map(userName).join(', ')
      return this.waitForPerson(
        request.sysId,
        `Nobody may approve this request: the approval group of the organization "${name}" has no other active member than ${who}, who asked for the trunk or whom it is for; somebody else has to approve it.`,
        `Add somebody else to the approval group, then choose Register. ${ALLOW_OWN}`,
      )
    }
    this.waitForPerson(
      request.sysId,
      `Nobody can approve this request: there is no approval group with an active member for the organization "${name}".`,
      'Name an approval group on the organization, or in the property x_gcx_byoc.approval_group; then choose Register.',
    )
  }

  /**
   * Takes up the approvers' answer. A request that was withdrawn meanwhile stays as it is.
   *
   * @param approvalState what Ask For Approval came to
   * @returns the request's state afterwards
   */
  decided(trunkRequestSysId: PlatformText | string, approvalState: PlatformText | string): string {
    const sysId = text(trunkRequestSysId)
    const request = findTrunkRequest(sysId)
    if (request?.state !== 'awaiting_approval') {
      if (request?.approval === 'approved') this.forgetOwn(request)
      return request?.state ?? ''
    }
    switch (text(approvalState)) {
      case 'approved':
        this.approved(request)
        break
      case 'rejected':
        this.rejected(sysId)
        break
      default:
        // Without an answer, though somebody could give one: the sweeper asks again.
        if (this.approversFor(sysId) === '') this.nobody(sysId)
    }
    return findTrunkRequest(sysId)?.state ?? ''
  }

  /** For a request that awaits approval no longer, whatever the reason: its approvers are asked no longer. */
  withdraw(current: GlideRecord): void {
    withdrawApprovals(text(current.getUniqueValue()))
  }

  /** An approval counts when somebody else gave it than who asked for the trunk, or whom it is for. */
  private approved(request: TrunkRequestRecord): void {
    const own = ownApprover(request)
    if (own === null) return this.answered(request.sysId, 'approve', 'Approved.')
    this.waitForPerson(
      request.sysId,
      `The approval by ${own} does not count: nobody approves what they asked for themselves or what is for them.`,
      `Choose Register to ask the approval group again; somebody else has to approve. ${ALLOW_OWN}`,
    )
  }

  /** A request that was stopped meanwhile keeps no approval that doesn't count: it would be tried again with it. */
  private forgetOwn(request: TrunkRequestRecord): void {
    if (ownApprover(request) !== null) updateTrunkRequest(request.sysId, { approval: 'not requested' })
  }

  /** Goes on awaiting approval, of which nobody is asked until a person chooses Register. */
  private waitForPerson(sysId: string, message: string, nextStep: string): void {
    updateTrunkRequest(sysId, {
      approval: 'not requested',
      verdict_message: message.slice(0, 1000),
      next_step: nextStep,
      work_notes: `${message}\nNext step: ${nextStep}`,
    })
  }

  private answered(sysId: string, event: 'approve' | 'reject', note: string): void {
    const decided = transition('awaiting_approval', event, {
      goal: 'register',
      approved: event === 'approve',
      hasTrunk: false,
      writeUnanswered: false,
    })
    if (decided.ok) writeProgress(sysId, { state: decided.state, note })
  }

  private rejected(sysId: string): void {
    const rejection = findRejection(sysId)
    const by = rejection === null ? '' : ` by ${rejection.by}`
    const message = `Rejected${by}${rejection?.comment ? `: ${rejection.comment}` : ', without a comment.'}`
    // First: what is told of the new state tells who and why.
    updateTrunkRequest(sysId, { verdict_message: message.slice(0, 1000) })
    this.answered(sysId, 'reject', message)
  }
}
