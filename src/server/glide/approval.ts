import { settings } from './properties'
import { findOrganization, type OrganizationRecord } from './records/organizations'

/** Whether requests of an organization need approval: all of them do by the property, or its own by its record. */
export function needsApproval(organization: string): boolean {
  return requiresApproval(findOrganization(organization))
}

/** The same for an organization that was read; null when there is none. */
export function requiresApproval(organization: OrganizationRecord | null): boolean {
  return settings.approvalRequired() || organization?.approvalRequired === true
}

/** Whether a user is, or was, asked to approve a trunk request. */
export function isApproverOf(request: string, user: string): boolean {
  const approver = new GlideRecord('sysapproval_approver')
  approver.addQuery('sysapproval', request)
  approver.addQuery('approver', user)
  approver.setLimit(1)
  approver.query()
  return approver.next()
}
