import { findOrganization } from '../organizations'
import type { TrunkRecord } from '../inventory'
import { command, summaryOf, type RegistrationSummary } from '../commands'
import { retireAdopted } from '../adoption'

/**
 * Has a trunk deleted in Genesys Cloud, in the background, however it came here: by the request that registered it, or by
 * one that is made for an adopted trunk. It may be repeated. `note`: the entry for the work notes of that request.
 */
export function orderRetirement(trunk: TrunkRecord, note: string): RegistrationSummary {
  if (trunk.source === 'registered') return command(trunk.request, 'retire', note)
  const organization = findOrganization(trunk.organization)
  if (organization === null) return summaryOf('', 'the organization of the trunk is gone')
  const retirement = retireAdopted(trunk, organization)
  return retirement.ok ? command(retirement.request, 'retire', note) : summaryOf('', retirement.reason)
}
