import { settings } from './properties'
import { findGroup, hasActiveMember } from './records/groups'
import { findOrganization, type OrganizationRecord } from './records/organizations'

/**
 * Whether requests of an organization need approval: all of them do by the property, or its own by its record. Null:
 * there is none.
 */
export function requiresApproval(organization: OrganizationRecord | null): boolean {
  return settings.approvalRequired() || organization?.approvalRequired === true
}

/** The group that approves requests of an organization: its own, else the property's; '' when nobody in it can. */
export function approvalGroup(organization: string): string {
  const own = findOrganization(organization)?.approvalGroup ?? ''
  const group = findGroup(own === '' ? settings.approvalGroup() : own)
  return group !== '' && hasActiveMember(group) ? group : ''
}
