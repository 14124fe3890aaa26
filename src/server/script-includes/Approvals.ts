import { approvalGroup } from '../glide/approval'
import { writeProgress } from '../glide/progress'
import { findRejection, withdrawApprovals } from '../glide/records/approvals'
import { findOrganization } from '../glide/records/organizations'
import { findTrunkRequest, updateTrunkRequest } from '../glide/records/trunk-requests'
import { text } from '../glide/text'
import { transition } from '../registration/lifecycle'

/**
 * What the flow "Approve trunk request" does besides asking. The answer itself stands in the request's `approval`, which
 * the flow writes and nobody else may.
 */
export class Approvals {
  /** sys_id of the group that is to be asked, '' when nobody can approve. */
  groupFor(trunkRequestSysId: PlatformText | string): string {
    const request = findTrunkRequest(text(trunkRequestSysId))
    return request === null ? '' : approvalGroup(request.organization)
  }

  /** Nobody can approve: the request says so, and how to ask again. */
  nobody(trunkRequestSysId: PlatformText | string): void {
    const request = findTrunkRequest(text(trunkRequestSysId))
    if (request?.state !== 'awaiting_approval') return
    const name = findOrganization(request.organization)?.name ?? ''
    const message = `Nobody can approve this request: there is no approval group with an active member for the organization "${name}".`
    const nextStep =
      'Name an approval group on the organization, or in the property x_gcx_byoc.approval_group; then choose Register.'
    updateTrunkRequest(request.sysId, {
      approval: 'not requested',
      verdict_message: message,
      next_step: nextStep,
      work_notes: `${message}\nNext step: ${nextStep}`,
    })
  }

  /** Asks again where nobody could be asked before; nothing while an answer is awaited. */
  askAgain(trunkRequestSysId: string): void {
    const request = findTrunkRequest(trunkRequestSysId)
    if (request?.state !== 'awaiting_approval' || request.approval === 'requested') return
    updateTrunkRequest(request.sysId, { approval: 'requested', verdict_message: '', next_step: '' })
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
    if (request?.state !== 'awaiting_approval') return request?.state ?? ''
    switch (text(approvalState)) {
      case 'approved':
        this.answered(sysId, 'approve', 'Approved.')
        break
      case 'rejected':
        this.rejected(sysId)
        break
      default:
        // Without an answer, though somebody could give one: the sweeper asks again.
        if (this.groupFor(sysId) === '') this.nobody(sysId)
    }
    return findTrunkRequest(sysId)?.state ?? ''
  }

  /** For a request that awaits approval no longer, whatever the reason: its approvers are asked no longer. */
  withdraw(current: GlideRecord): void {
    withdrawApprovals(text(current.getUniqueValue()))
  }

  private answered(sysId: string, event: 'approve' | 'reject', note: string): void {
    const decided = transition('awaiting_approval', event, {
      goal: 'register',
      approved: event === 'approve',
      hasTrunk: false,
      writeUnanswered: false,
      callUnderWay: false,
    })
    if (decided.ok) writeProgress(sysId, { state: decided.state, note })
  }

  private rejected(sysId: string): void {
    const rejection = findRejection(sysId)
    const by = rejection === null ? '' : ` by ${rejection.by}`
    const message = `Rejected${by}${rejection?.comment ? `: ${rejection.comment}` : ', without a comment.'}`
    this.answered(sysId, 'reject', message)
    updateTrunkRequest(sysId, { verdict_message: message.slice(0, 1000) })
  }
}
