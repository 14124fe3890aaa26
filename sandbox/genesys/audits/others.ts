import { randomUUID } from 'node:crypto'
import type { Organization } from '../organization'
import type { AuditCriteria, AuditFields, AuditMessage } from './audit-log'

const SCOPE = 'telephony:byoctrunk:edit'

/** Another client of this cloud. */
const OTHER_CLIENT = '5a7e1117-0c11-4e27-9000-000000000001'

const HOUR_MS = 3_600_000

/**
 * Refusals that are not of the organization's own call, as the log of a shared service account holds them: of another
 * organization (newest of all), of another client, of another operation, and of an hour ago. They come whatever client and
 * interval were asked for, so that nobody can rely on the question alone.
 */
export function refusalsOfOthers(
  organization: Organization,
  other: { orgId: string },
  { serviceName, ascending }: AuditCriteria,
  now: number,
): AuditMessage[] {
  const clientId = organization.client?.clientId ?? OTHER_CLIENT
  const refused = (message: string, fields: Partial<AuditFields> = {}): AuditFields => ({
    serviceName: 'PeoplePermissions',
    entityType: 'OAuthClient',
    entity: { id: fields.clientId ?? clientId, name: 'A service account' },
    action: 'Authorize',
    status: 'FAILURE',
    clientId,
    message,
    messageParams: {},
    ...fields,
  })
  const entries: readonly (readonly [number, AuditFields])[] = [
    [now - HOUR_MS, refused(`Missing permission ${SCOPE} in this organization: no role of the client holds it`)],
    [
      now,
      refused(
        'Unable to perform the requested action. You are missing the following permission(s): [routing:queue:add]',
      ),
    ],
    [now, refused(`No role grants ${SCOPE}`, { clientId: OTHER_CLIENT })],
    [now, refused('The account may not add it: no permission', { entityType: 'Queue', serviceName: 'Telephony' })],
    [now + 1, refused(`Missing permission ${SCOPE} in organization ${other.orgId}`)],
    [now + 2, refused(`Missing permission scope ${SCOPE}`, { messageParams: { orgId: other.orgId, scope: SCOPE } })],
  ]
  const shown = entries
    .filter(([, fields]) => serviceName === null || serviceName === fields.serviceName)
    .map(([at, fields]) => ({ id: randomUUID(), at, fields }))
  return ascending ? shown : shown.reverse()
}
