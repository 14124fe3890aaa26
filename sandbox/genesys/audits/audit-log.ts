import { randomUUID } from 'node:crypto'

/** The audited events: changes of trunks, and (where the organization does so) refused calls. */
export interface AuditFields {
  serviceName: 'Telephony' | 'PeoplePermissions'
  entityType: 'TrunkBase' | 'OAuthClient' | 'AccessToken' | 'Queue'
  entity: { id: string; name: string }
  action: 'Create' | 'Update' | 'Delete' | 'Authorize'
  status: 'SUCCESS' | 'FAILURE'
  clientId: string
  message: string
  messageParams: Readonly<Record<string, string>>
  propertyChanges?: readonly { property: string; oldValues: string[]; newValues: string[] }[]
}

/** One message, in the form of `AuditLogMessage` of the platform's models. */
export interface AuditMessage {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly fields: AuditFields
}

/** An audit query that runs on its own. */
export interface AuditQuery {
  readonly id: string
  readonly startedAt: number
  readonly criteria: AuditCriteria
  polls: number
}

export interface AuditCriteria {
  /** The interval as the client gave it: two ISO times with a slash between. */
  interval: string
  from: number
  until: number
  serviceName: string | null
  filters: readonly { property: string; value: string }[]
  ascending: boolean
}

/** Properties that a filter may name, and what they are of a message. */
export const FILTERS: Readonly<Record<string, (fields: AuditFields) => string>> = {
  Action: (fields) => fields.action,
  ClientId: (fields) => fields.clientId,
  EntityId: (fields) => fields.entity.id,
  EntityType: (fields) => fields.entityType,
  Status: (fields) => fields.status,
  UserId: (fields) => fields.clientId,
}

/** An organization's audit log. */
export class AuditLog {
  private readonly messages: AuditMessage[] = []
  private readonly queries = new Map<string, AuditQuery>()

  get size(): number {
    return this.messages.length
  }

  record(at: number, fields: AuditFields): void {
    this.messages.push({ id: randomUUID(), at, fields })
  }

  /** Messages that meet the criteria, in the order asked for. */
  search(criteria: AuditCriteria): AuditMessage[] {
    const found = this.messages.filter(
      ({ at, fields }) =>
        at >= criteria.from &&
        at <= criteria.until &&
        (criteria.serviceName === null || criteria.serviceName === fields.serviceName) &&
        criteria.filters.every(({ property, value }) => FILTERS[property]?.(fields) === value),
    )
    return criteria.ascending ? found : found.reverse()
  }

  startQuery(criteria: AuditCriteria, now: number): AuditQuery {
    const query = { id: randomUUID(), startedAt: now, criteria, polls: 0 }
    this.queries.set(query.id, query)
    return query
  }

  query(id: string): AuditQuery | undefined {
    return this.queries.get(id)
  }
}

/** A message in the form in which the platform shows it. */
export function viewAuditMessage({ id, at, fields }: AuditMessage): object {
  return {
    id,
    user: { id: fields.clientId },
    client: { id: fields.clientId, selfUri: `/api/v2/oauth/clients/${fields.clientId}` },
    remoteIp: ['127.0.0.1'],
    serviceName: fields.serviceName,
    level: 'USER',
    eventDate: new Date(at).toISOString(),
    message: {
      message: fields.message,
      messageWithParams: fields.message,
      messageParams: fields.messageParams,
    },
    action: fields.action,
    entity: fields.entity,
    entityType: fields.entityType,
    status: fields.status,
    ...(fields.propertyChanges ? { propertyChanges: fields.propertyChanges } : {}),
  }
}
