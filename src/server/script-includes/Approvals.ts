import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { userName } from '../people'
import { findOrganization } from '../organizations'
import { findTrunkRequest, transition, updateTrunkRequest, writeProgress, type TrunkRequestRecord } from '../requests'
import { approversOf, findRejection, ownApprover, withdrawApprovals } from '../approvals'

const ALLOW_OWN = `A small team may let it count by the property ${SCOPE}.approve_own_requests.`

/**
 * The steps of the flow "Approve trunk request" besides the question to the approvers. The approvers' answer stands in
 * the request's column `approval`, which only the flow may write.
 */
export class Approvals {
  /** sys_ids of the users who are to be asked, separated by commas; '' when nobody can approve. */
  approversFor(trunkRequestSysId: PlatformText | string): string {
    const request = findTrunkRequest(text(trunkRequestSysId))
    return request === null ? '' : approversOf(request).asked.join(',')
  }

  /** Writes to the request that nobody can approve it, and how to ask again. */
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
      `Name an approval group on the organization, or in the property ${SCOPE}.approval_group; then choose Register.`,
    )
  }

  /**
   * Acts on the approvers' answer. A request that was withdrawn meanwhile stays as it is.
   *
   * @param approvalState the result of the step Ask For Approval
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
        // When there is no answer although somebody could give one, the sweeper asks again.
        if (this.approversFor(sysId) === '') this.nobody(sysId)
    }
    return findTrunkRequest(sysId)?.state ?? ''
  }

  /** Withdraws the question to the approvers of a request that does not await approval any more. */
  withdraw(current: GlideRecord): void {
    withdrawApprovals(text(current.getUniqueValue()))
  }

  /**
   * Queues an approved request. An approval does not count when it was given by the person who asked for the trunk or
   * by the person whom the trunk is for.
   */
  private approved(request: TrunkRequestRecord): void {
    const own = ownApprover(request)
    if (own === null) return this.answered(request.sysId, 'approve', 'Approved.')
    this.waitForPerson(
      request.sysId,
      `The approval by ${own} does not count: nobody approves what they asked for themselves or what is for them.`,
      `Choose Register to ask the approval group again; somebody else has to approve. ${ALLOW_OWN}`,
    )
  }

  /** Clears an approval that does not count from a request that was stopped meanwhile: a new attempt would use it. */
  private forgetOwn(request: TrunkRequestRecord): void {
    if (ownApprover(request) !== null) updateTrunkRequest(request.sysId, { approval: 'not requested' })
  }

  /** Leaves the request in the state of awaiting approval. Nobody is asked again until a person chooses Register. */
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
