import { parseOrganizationId } from '../genesys'
import { contractOf } from '../fields'
import { organizationHeader } from '../contracts'
import { verdict, verdictError } from '../verdicts'
import { findOrganizationByOrgId } from '../organizations'
import { GenesysTokens } from './GenesysTokens'

/** Headers of a Genesys Cloud call, for exactly one organization. */
export class GenesysHeaders {
  /**
   * The headers of a call to an organization.
   *
   * @param targetOrgId Genesys organization id (GUID) of the organization the trunk belongs to, never the parent's
   * @returns `Content-Type`, `X-Genesys-Organization` and `Authorization` with a token scoped to that organization;
   *   the public Platform API has no organization header, so organizations of that contract get none
   * @throws an Error whose `name` is the verdict's code and whose message tells the reason and the next step
   */
  setGenesysHeaders(targetOrgId: string): Record<string, string> {
    const orgId = parseOrganizationId(String(targetOrgId))
    if (!orgId.ok) {
      throw verdictError(verdict('organization_id_malformed', { orgId: String(targetOrgId), evidence: [orgId.rule] }))
    }
    const organization = findOrganizationByOrgId(orgId.value)
    if (organization === null) throw verdictError(verdict('organization_unknown', { orgId: orgId.value }))
    const contract = contractOf(organization.contract)
    return {
      'Content-Type': 'application/json',
      ...organizationHeader({ contract, orgId: orgId.value }),
      Authorization: 'Bearer ' + new GenesysTokens().getScopedToken(orgId.value),
    }
  }
}
