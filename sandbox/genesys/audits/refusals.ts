import type { OAuthClient } from '../oauth-client'
import type { Organization } from '../organization'
import type { TokenRefusal } from '../tokens'

/** Why a call got 401 `bad.credentials`. The answer never says; the audit log does. */
export type RefusalCause =
  | TokenRefusal
  | 'other_region'
  | 'other_organization'
  | 'organization_not_linked'
  | 'scope_missing'
  | 'permission_missing'

const SCOPE = 'telephony:byoctrunk:edit'

const TEXTS: Readonly<Record<RefusalCause, string>> = {
  invalid_signature: 'Invalid token signature',
  unknown_token: 'Invalid token',
  expired: 'Token expired',
  revoked: 'Token revoked',
  other_region: 'Token of another region',
  other_organization: `Missing permission scope ${SCOPE} for this organization: the token is for another one`,
  organization_not_linked: `Missing permission scope ${SCOPE} for this organization: the token's orgs lack it`,
  scope_missing: `Missing permission scope ${SCOPE} for this organization: the token was not granted it`,
  permission_missing: `Missing permission ${SCOPE} in this organization: no role of the client holds it`,
}

/** Notes a refused call in each of the organizations that audit refusals. */
export function auditRefusal(
  organizations: Iterable<Organization>,
  client: OAuthClient,
  cause: RefusalCause,
  now: number,
): void {
  for (const organization of new Set(organizations)) {
    if (!organization.auditsRefusals) continue
    const ofToken = !['other_organization', 'organization_not_linked', 'scope_missing', 'permission_missing'].includes(
      cause,
    )
    organization.audits.record(now, {
      serviceName: 'PeoplePermissions',
      entityType: ofToken ? 'AccessToken' : 'OAuthClient',
      entity: { id: client.clientId, name: client.name },
      action: 'Authorize',
      status: 'FAILURE',
      clientId: client.clientId,
      message: TEXTS[cause],
      messageParams: { cause, orgId: organization.orgId, ...(ofToken ? {} : { scope: SCOPE }) },
    })
  }
}
