import { activeMembers, findGroup, findUser, userName } from '../people'
import { settings } from '../servicenow'
import { findOrganization } from '../organizations'
import type { TrunkRequestRecord } from '../requests'
import { lastApproval } from './approvals.store'
import { ownApproval, type Requesters } from './own-approval'

/**
 * The users to ask, by sys_id: the active members of the organization's approval group, or else of the property's.
 * `leftOut`: members who are not asked, because they asked for the trunk or it is for them.
 */
export function approversOf(request: TrunkRequestRecord): { asked: string[]; leftOut: string[] } {
  const own = findOrganization(request.organization)?.approvalGroup ?? ''
  const group = findGroup(own === '' ? settings.approvalGroup() : own)
  const members = group === '' ? [] : activeMembers(group)
  if (settings.approveOwnRequests()) return { asked: members, leftOut: [] }
  const requesters = Object.values(requestersOf(request))
  return {
    asked: members.filter((member) => !requesters.includes(member)),
    leftOut: members.filter((member) => requesters.includes(member)),
  }
}

/** Name of the person whose approval of their own request was the answer; null when somebody else gave it. */
export function ownApprover(request: TrunkRequestRecord): string | null {
  if (settings.approveOwnRequests()) return null
  const approval = lastApproval(request.sysId)
  if (approval === null) return 'nobody whose answer is kept'
  const answeredBy = findUser(approval.updatedBy) ?? ''
  const own = ownApproval({ approver: approval.approver, answeredBy }, requestersOf(request))
  return own === null ? null : userName(own)
}

function requestersOf({ openedBy, requestedFor, createdBy }: TrunkRequestRecord): Requesters {
  return { openedBy, requestedFor, createdBy: findUser(createdBy) ?? '' }
}
