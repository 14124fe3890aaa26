import { instanceName } from '../servicenow'
import { inactiveOrganization, unverifiedOrganization, type Refusal } from '../verdicts'
import type { OrganizationRecord } from './organizations.store'

/**
 * Why no trunk may be ordered in an organization, or null: the catalog offers active, verified ones only, and whoever
 * orders by another way is told the same. What was ordered before is not concerned.
 */
export function refusesOrders({ active, accessStatus, verifiedInstance, name }: OrganizationRecord): Refusal | null {
  if (!active) return inactiveOrganization(name)
  // One that is looked at again right now was verified before; who never was is not by being looked at.
  const again = accessStatus === 'verifying' && verifiedInstance === instanceName()
  return accessStatus === 'verified' || again ? null : unverifiedOrganization(name)
}

/**
 * Why a draft may not be queued, or null. One of an organization that is not active is queued, and fails for that: its
 * verdict stays on the request for who activates it.
 */
export function refusesDraft(state: string, organization: OrganizationRecord | null): string | null {
  if (state !== 'draft' || organization?.active !== true) return null
  const refusal = refusesOrders(organization)
  return refusal === null ? null : `${refusal.message} ${refusal.nextStep}`
}
