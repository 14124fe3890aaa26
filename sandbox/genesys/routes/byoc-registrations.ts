import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { authorizeByoc } from '../oauth/authorization'
import { auditTrunk } from '../audits/trunk-changes'
import type { Cloud } from '../pipeline/call'
import { conflict, invalidField, invalidFields, notFound, requiredField } from '../answers/errors'
import { filterByName, page, type Query } from '../answers/listing'
import type { ByocRegistration, Organization } from '../organization'
import { normalizedAllowList, normalizedUri } from '../telephony/normalize'
import { FLOWS_PATH } from './flows'

const PATH = `${FLOWS_PATH}/byoctrunkregistrations`

const SIP_URI = /^sips?:[^\s@]+(@[^\s@]+)?$/i
const SECRET_FIELD = /password|secret/i

const bodySchema = z.looseObject({
  name: z.string().trim().min(1),
  sip_uri: z.string().min(1).regex(SIP_URI),
  auth_user: z.string().min(1),
})

/** Members of an answer that a client sends back when it writes what it has read. */
const TOLD_ONLY = ['id', 'organization', 'selfUri', 'state']

/**
 * Trunk registrations: create, list, get, change, delete. No page names a call that changes one: an organization in the
 * state `changes_absent` has none. A member that a body leaves out is forgotten, the password too, so
 * that no client relies on the contrary.
 */
export function registerByocRegistrations(app: FastifyInstance, cloud: Cloud): void {
  app.post(PATH, { config: { operation: 'register' } }, (request, reply) => {
    const { organization, token } = authorizeByoc(cloud, request, reply)
    const registration = readBody(organization, request.body, cloud.now())
    if (organization.standIn.take('name_taken')) organization.registrations.put(foreign(registration))
    if (isTaken(organization, registration.name)) {
      throw conflict(`A BYOC trunk registration named '${registration.name}' already exists`, [
        { errorCode: 'DUPLICATE_NAME', fieldName: 'name', entityName: registration.name },
      ])
    }
    organization.registrations.put(registration)
    auditTrunk(organization, token.client, 'Create', registration, cloud.now())
    return view(organization, registration)
  })

  app.get<{ Querystring: Query }>(PATH, { config: { operation: 'list' } }, (request, reply) => {
    const { organization } = authorizeByoc(cloud, request, reply)
    const found = filterByName(request.query, organization.registrations, isLoose(organization))
    return page(PATH, request.query, found, (registration) => view(organization, registration))
  })

  app.get<{ Params: { id: string } }>(`${PATH}/:id`, { config: { operation: 'get' } }, (request, reply) => {
    const { organization } = authorizeByoc(cloud, request, reply)
    return view(organization, find(organization, request.params.id))
  })

  app.put<{ Params: { id: string } }>(`${PATH}/:id`, { config: { operation: 'update' } }, (request, reply) => {
    const { organization, token } = authorizeByoc(cloud, request, reply)
    const before = find(organization, request.params.id)
    if (before.state === 'deleted') throw notFound('BYOC trunk registration')
    const read = readBody(organization, request.body, cloud.now())
    const extra = Object.fromEntries(Object.entries(read.extra).filter(([key]) => !TOLD_ONLY.includes(key)))
    const changed: ByocRegistration = { ...read, id: before.id, createdAt: before.createdAt, extra }
    const isRenamed = changed.name.toLowerCase() !== before.name.toLowerCase()
    if (isRenamed && organization.standIn.take('name_taken')) organization.registrations.put(foreign(changed))
    if (isRenamed && isTaken(organization, changed.name)) {
      throw conflict(`A BYOC trunk registration named '${changed.name}' already exists`, [
        { errorCode: 'DUPLICATE_NAME', fieldName: 'name', entityName: changed.name },
      ])
    }
    organization.registrations.put(changed)
    auditTrunk(organization, token.client, 'Update', changed, cloud.now())
    return view(organization, changed)
  })

  app.delete<{ Params: { id: string } }>(`${PATH}/:id`, { config: { operation: 'delete' } }, (request, reply) => {
    const { organization, token } = authorizeByoc(cloud, request, reply)
    const registration = find(organization, request.params.id)
    if (registration.state === 'deleted') throw notFound('BYOC trunk registration')
    if (organization.standIn.is('deleted_trunks_listed'))
      organization.registrations.put({ ...registration, state: 'deleted' })
    else organization.registrations.delete(registration.id)
    auditTrunk(organization, token.client, 'Delete', registration, cloud.now())
    return reply.code(204).send()
  })
}

function isLoose({ standIn }: Organization): boolean {
  return standIn.is('name_search_loose')
}

function find(organization: Organization, id: string): ByocRegistration {
  const registration = organization.registrations.get(id)
  if (!registration) throw notFound('BYOC trunk registration')
  return registration
}

function isTaken(organization: Organization, name: string): boolean {
  const living = organization.registrations.named(name).filter(({ state }) => state !== 'deleted')
  return living.length > 0 && !organization.standIn.is('duplicates_accepted')
}

/** Makes a trunk of the request's name that belongs to somebody else. */
function foreign({ name }: ByocRegistration): ByocRegistration {
  return {
    id: randomUUID(),
    name,
    sipUri: 'sip:somebody@elsewhere.example.com',
    authUser: 'somebody',
    extra: {},
    createdAt: 0,
  }
}

/** Characters of a SIP URI that an organization keeps when it is in the state `sip_uri_cut`. */
const CUT_LENGTH = 16

function readBody(organization: Organization, body: unknown, now: number): ByocRegistration {
  const parsed = bodySchema.safeParse(body ?? {})
  if (!parsed.success) throw invalidFields(problems(body, parsed.error))
  if (organization.standIn.take('payload_refused')) throw invalidFields([invalidField('sip_uri')])
  const { name, sip_uri: uri, auth_user: authUser, ...extra } = parsed.data
  const sipUri = organization.standIn.take('sip_uri_cut') ? uri.slice(0, CUT_LENGTH) : uri
  const kept = organization.standIn.take('values_normalized') ? normalized(sipUri, extra) : { sipUri, extra }
  return { id: randomUUID(), name, authUser, createdAt: now, ...kept }
}

function normalized(uri: string, extra: Readonly<Record<string, unknown>>): Pick<ByocRegistration, 'sipUri' | 'extra'> {
  const sipUri = normalizedUri(uri)
  const listed: unknown = extra['allow_list']
  const server = sipUri.replace(/^sips?:([^@]*@)?([^;?]*).*$/, '$2')
  const allowed = normalizedAllowList(Array.isArray(listed) ? listed.map(String) : [], [server])
  return { sipUri, extra: allowed.length === 0 ? extra : { ...extra, allow_list: allowed } }
}

function problems(body: unknown, error: z.ZodError): { field: string; errorCode: string; message: string }[] {
  const given: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {}
  const fields = new Set(error.issues.map((issue) => String(issue.path[0] ?? '')).filter(Boolean))
  if (fields.size === 0) {
    return [{ field: 'body', errorCode: 'INVALID_VALUE', message: 'The request body must be a JSON object' }]
  }
  return [...fields].map((field) => {
    const value = given[field]
    const missing = value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
    if (missing) return requiredField(field)
    return invalidField(field)
  })
}

/** The fields that an answer shows: none of them could be a secret. */
function view(organization: Organization, registration: ByocRegistration): Record<string, unknown> {
  const shown = Object.entries(registration.extra).filter(([key]) => !SECRET_FIELD.test(key))
  return {
    ...Object.fromEntries(shown),
    id: registration.id,
    name: registration.name,
    sip_uri: registration.sipUri,
    auth_user: registration.authUser,
    organization: { id: organization.orgId },
    ...(registration.state === undefined ? {} : { state: registration.state }),
    selfUri: `${PATH}/${registration.id}`,
  }
}
