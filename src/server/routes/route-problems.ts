import type { Contract } from '../fields'
import type { OrganizationRecord } from '../organizations'
import type { TrunkRequestRecord } from '../requests'
import { siteOfTrunk, type TrunkRecord } from '../inventory'
import { changeProblems, mixesRoute, wantedChange } from '../proposals'

/** Every reason why a request for an outbound route can't be carried out as it is, in sentences. */
export function routeProblems(request: TrunkRequestRecord, trunk: TrunkRecord, contract: Contract): string[] {
  const { changedFields, switchTo, hasPassword } = request
  const mixed = mixesRoute(changedFields, hasPassword)
  if (mixed !== null) return [mixed]
  const asked = { changedFields, fields: request, switchTo }
  return changeProblems(asked, wantedChange(trunk, asked, contract, ''), contract, false).map(({ told }) => told)
}

/** The site whose outbound routes are meant: the one that takes the trunk's inbound calls; '' when none is known. */
export function routeSiteOf(
  trunk: Pick<TrunkRecord, 'wanted' | 'fields'>,
  organization: Pick<OrganizationRecord, 'inboundSite'>,
): string {
  const own = siteOfTrunk(trunk)
  return own === '' ? organization.inboundSite : own
}
