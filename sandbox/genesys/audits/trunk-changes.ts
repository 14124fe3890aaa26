import type { OAuthClient } from '../oauth/oauth-client'
import type { Organization } from '../organization'

/** Notes that a client made, changed or removed a trunk. */
export function auditTrunk(
  organization: Organization,
  client: OAuthClient,
  action: 'Create' | 'Update' | 'Delete',
  trunk: { id: string; name: string },
  now: number,
  propertyChanges: readonly { property: string; oldValues: string[]; newValues: string[] }[] = [],
): void {
  organization.audits.record(now, {
    serviceName: 'Telephony',
    entityType: 'TrunkBase',
    entity: { id: trunk.id, name: trunk.name },
    action,
    status: 'SUCCESS',
    clientId: client.clientId,
    message: `${action} of trunk ${trunk.name}`,
    messageParams: { name: trunk.name },
    propertyChanges,
  })
}
