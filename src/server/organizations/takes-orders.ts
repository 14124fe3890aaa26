import { instanceName } from '../servicenow'
import { inFull } from '../verdicts'
import { inactiveOrganization, unverifiedOrganization, type Refusal } from '../refusals'
import type { OrganizationRecord } from './organizations.store'

/**
 * The reason why no trunk may be ordered in an organization, or null. The catalog offers only active, verified
 * organizations; orders by flow or REST are refused by the same rule. Earlier orders are not affected.
 */
export function refusesOrders({ active, accessStatus, verifiedInstance, name }: OrganizationRecord): Refusal | null {
  if (!active) return inactiveOrganization(name)
  // While a verification is under way, only an organization that was verified before takes orders.
  const again = accessStatus === 'verifying' && verifiedInstance === instanceName()
  return accessStatus === 'verified' || again ? null : unverifiedOrganization(name)
}

/**
 * The reason why a draft may not be queued, or null. A draft of an inactive organization is queued and fails: the
 * verdict stays on the request until somebody activates the organization.
 */
export function refusesDraft(state: string, organization: OrganizationRecord | null): string | null {
  if (state !== 'draft' || organization?.active !== true) return null
  const refusal = refusesOrders(organization)
  return refusal === null ? null : inFull(refusal)
}
