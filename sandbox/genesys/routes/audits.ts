import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { viewAuditMessage, type AuditCriteria, type AuditMessage, type AuditQuery } from '../audits/audit-log'
import { ASYNC_DAYS, limitAge, limitInterval, readCriteria } from '../audits/criteria'
import { refusalsOfOthers } from '../audits/others'
import { AUDIT_PERMISSION, authenticate, organizationOf } from '../oauth/authorization'
import type { Cloud, Reply, Request } from '../pipeline/call'
import { ApiError, invalidField, invalidFields, missingPermission, notFound } from '../answers/errors'
import { queryValue, type Query } from '../answers/listing'
import type { Organization } from '../organization'

const PATH = '/api/v2/audits/query'

const DEFAULT_PAGE_SIZE = 25
const LARGEST_PAGE_SIZE = 500

/** A query has a result by its second look, or after this long. */
const RUNNING_MS = 2_000

type ById = { Params: { id: string }; Querystring: Query }

const pagingSchema = z.looseObject({
  pageSize: z.int().min(1).max(LARGEST_PAGE_SIZE).nullish(),
  pageNumber: z.int().min(1).nullish(),
})

/** The audit log of the token's organization: a query that answers at once, and one that runs for a while. */
export function registerAudits(app: FastifyInstance, cloud: Cloud): void {
  app.post(`${PATH}/realtime`, { config: { operation: 'audit_realtime' } }, (request, reply) => {
    const organization = authorizeAudits(cloud, request, reply)
    const criteria = readCriteria(request.body)
    limitAge(criteria, cloud.now())
    const paging = pagingSchema.safeParse(request.body)
    if (!paging.success) throw invalidFields([invalidField('pageSize')])
    return realtimePage(search(cloud, organization, criteria), paging.data.pageSize ?? 25, paging.data.pageNumber ?? 1)
  })

  app.post(PATH, { config: { operation: 'audit_query' } }, (request, reply) => {
    const { audits } = authorizeAudits(cloud, request, reply)
    const criteria = readCriteria(request.body)
    limitInterval(criteria, ASYNC_DAYS)
    const query = audits.startQuery(criteria, cloud.now())
    return viewQuery(query, 'Queued')
  })

  app.get<ById>(`${PATH}/:id`, { config: { operation: 'audit_status' } }, (request, reply) => {
    const organization = authorizeAudits(cloud, request, reply)
    const query = find(organization, request.params.id)
    query.polls += 1
    return viewQuery(query, stateOf(cloud, organization, query))
  })

  app.get<ById>(`${PATH}/:id/results`, { config: { operation: 'audit_results' } }, (request, reply) => {
    const organization = authorizeAudits(cloud, request, reply)
    const query = find(organization, request.params.id)
    if (stateOf(cloud, organization, query) !== 'Succeeded') {
      throw new ApiError(400, 'bad.request', 'The audit query has no results yet')
    }
    return resultsPage(query, search(cloud, organization, query.criteria), request.query)
  })
}

function authorizeAudits(cloud: Cloud, request: Request, reply: Reply): Organization {
  const token = authenticate(cloud, request, reply)
  const organization = organizationOf(cloud, token)
  if (!token.client.permissions.has(AUDIT_PERMISSION) || organization.standIn.take('audits_forbidden')) {
    throw missingPermission(AUDIT_PERMISSION)
  }
  return organization
}

/** The organization's messages that meet the criteria, before or after those that are others' and are shown all the same. */
function search(cloud: Cloud, organization: Organization, criteria: AuditCriteria): AuditMessage[] {
  const own = organization.audits.search(criteria)
  if (!organization.standIn.is('audits_of_others')) return own
  const others = refusalsOfOthers(organization, cloud.state.otherThan(organization), criteria, cloud.now())
  return criteria.ascending ? [...own, ...others] : [...others, ...own]
}

function find(organization: Organization, id: string): AuditQuery {
  const query = organization.audits.query(id)
  if (!query) throw notFound('Audit query')
  return query
}

function stateOf(cloud: Cloud, { standIn }: Organization, query: AuditQuery): 'Running' | 'Succeeded' | 'Failed' {
  if (query.polls < 2 && cloud.now() - query.startedAt < RUNNING_MS) return 'Running'
  if (standIn.is('audits_never_finish')) return 'Running'
  return standIn.is('audits_fail') ? 'Failed' : 'Succeeded'
}

function viewQuery({ id, startedAt, criteria }: AuditQuery, state: string): object {
  const { interval, serviceName, filters } = criteria
  return { id, state, startDate: new Date(startedAt).toISOString(), interval, serviceName, filters }
}

function realtimePage(found: readonly AuditMessage[], pageSize: number, pageNumber: number): object {
  const start = (pageNumber - 1) * pageSize
  return {
    entities: found.slice(start, start + pageSize).map(viewAuditMessage),
    pageSize,
    pageNumber,
    total: found.length,
    pageCount: Math.ceil(found.length / pageSize),
  }
}

/** A page of results; `cursor` is there when more follow. */
function resultsPage({ id }: AuditQuery, found: readonly AuditMessage[], query: Query): object {
  const pageSize = Number(queryValue(query, 'pageSize') ?? DEFAULT_PAGE_SIZE)
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > LARGEST_PAGE_SIZE) {
    throw invalidFields([invalidField('pageSize')])
  }
  const cursor = queryValue(query, 'cursor')
  const start = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64url').toString())
  if (!Number.isInteger(start) || start < 0) throw invalidFields([invalidField('cursor')])
  const end = start + pageSize
  return {
    id,
    pageSize,
    ...(end < found.length ? { cursor: Buffer.from(String(end)).toString('base64url') } : {}),
    entities: found.slice(start, end).map(viewAuditMessage),
  }
}
