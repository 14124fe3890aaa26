import type { OAuthClient } from '../oauth/oauth-client'
import type { Organization } from '../organization'
import type { TokenRefusal } from '../oauth/tokens'

/** The reason why a call got 401 `bad.credentials`. The answer never says; the audit log does. */
export type RefusalCause =
  | TokenRefusal
  | 'other_region'
  | 'other_organization'
  | 'organization_not_linked'
  | 'scope_missing'
  | 'permission_missing'

const SCOPE = 'telephony:byoctrunk:edit'

/**
 * The text of an entry. Genesys does not publish its wording: the first text of each cause is the usual one here, the
 * others come in turn where the organization's state is `audits_in_other_words`.
 */
const TEXTS: Readonly<Record<RefusalCause, readonly [string, ...string[]]>> = {
  invalid_signature: [
    'Invalid token signature',
    'The signature of the access token could not be verified',
    'TOKEN_SIGNATURE_MISMATCH',
  ],
  unknown_token: ['Invalid token', 'The access token is unknown'],
  expired: ['Token expired', 'The access token has expired'],
  revoked: ['Token revoked', 'The access token was revoked'],
  other_region: ['Token of another region'],
  other_organization: [
    `Missing permission scope ${SCOPE} for this organization: the token is for another one`,
    `The token of another organization does not hold ${SCOPE} here`,
  ],
  organization_not_linked: [
    `Missing permission scope ${SCOPE} for this organization: the token's orgs lack it`,
    'The service account is not linked to the organization',
  ],
  scope_missing: [
    `Missing permission scope ${SCOPE} for this organization: the token was not granted it`,
    `insufficient_scope: ${SCOPE}`,
  ],
  permission_missing: [
    `Missing permission ${SCOPE} in this organization: no role of the client holds it`,
    `Unable to perform the requested action. You are missing the following permission(s): [${SCOPE}]`,
    `No role of the service account grants ${SCOPE}`,
    `Access denied, ${SCOPE} is required`,
  ],
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
      message: textOf(cause, organization),
      messageParams: { cause, orgId: organization.orgId, ...(ofToken ? {} : { scope: SCOPE }) },
    })
  }
}

function textOf(cause: RefusalCause, { audits, standIn }: Organization): string {
  const [usual, ...others] = TEXTS[cause]
  if (!standIn.is('audits_in_other_words')) return usual
  return others[audits.size % Math.max(1, others.length)] ?? usual
}
