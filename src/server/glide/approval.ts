import { settings } from './properties'
import { findOrganization } from './records/organizations'

/** Whether requests of an organization need approval: all of them do by the property, or its own by its record. */
export function needsApproval(organization: string): boolean {
  return settings.approvalRequired() || findOrganization(organization)?.approvalRequired === true
}
