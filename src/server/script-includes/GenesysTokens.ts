import { scope as SCOPE } from '../../../now.config.json'
import { hasRole } from '../servicenow'
import { parseOrganizationId } from '../genesys'
import { verdict, verdictError } from '../verdicts'
import { findOrganizationByOrgId, type OrganizationRecord } from '../organizations'
import { deleteTokensOf, forgetWaits, obtainToken } from '../tokens'

/**
 * OAuth access tokens, each minted for exactly one organization and proved good for it before its first use.
 *
 * The tokens are cached in an encrypted column, in one row per organization, credential and scope. A new token is
 * minted shortly before the cached one expires, and when the organization ID, region or credential changes.
 */
export class GenesysTokens {
  /**
   * The access token for an organization.
   *
   * @param targetOrgId Genesys organization id (GUID) of the organization the trunk belongs to
   * @returns the token, scoped to that organization
   * @throws an Error whose `name` is the verdict's code and whose message tells the reason and the next step;
   *   after `token_being_minted` another call a moment later may succeed
   */
  getScopedToken(targetOrgId: string): string {
    const obtained = obtainToken(this.organization(targetOrgId))
    if (!obtained.ok) throw verdictError(obtained.verdict)
    return obtained.accessToken
  }

  /**
   * Forgets the cached tokens of an organization, and the pauses that Genesys asked for; the next call mints a new
   * token. For administrators (the app's role `admin`).
   *
   * @param targetOrgId Genesys organization id (GUID)
   * @returns the number of cached tokens that were forgotten
   * @throws an Error when no organization has that id, or the user lacks the role
   */
  revoke(targetOrgId: string): number {
    if (!hasRole('admin')) throw new Error(`Forgetting tokens needs the role ${SCOPE}.admin.`)
    const organization = this.organization(targetOrgId)
    forgetWaits(organization)
    return deleteTokensOf(organization.sysId)
  }

  private organization(targetOrgId: string): OrganizationRecord {
    const orgId = parseOrganizationId(String(targetOrgId))
    if (!orgId.ok) {
      throw verdictError(verdict('organization_id_malformed', { orgId: String(targetOrgId), evidence: [orgId.rule] }))
    }
    const organization = findOrganizationByOrgId(orgId.value)
    if (organization === null) throw verdictError(verdict('organization_unknown', { orgId: orgId.value }))
    return organization
  }
}
