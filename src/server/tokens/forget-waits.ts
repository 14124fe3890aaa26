import { findRegion } from '../genesys'
import { updateOrganization, type OrganizationRecord } from '../organizations'
import { endPostponements } from './tokens.store'

/**
 * Forgets the pauses that Genesys asked for: the pause of the organization's own API calls, and that of the token
 * requests of its client in its region, even when the request for another organization's token caused it. A person who
 * asks for access now knows better than an old answer.
 */
export function forgetWaits(organization: OrganizationRecord): void {
  const region = findRegion(organization.region)
  if (region !== null) endPostponements(organization.credentialAlias, region.id)
  if (organization.blockedUntil === 0) return
  organization.blockedUntil = 0
  updateOrganization(organization.sysId, { blocked_until: '0' })
}
