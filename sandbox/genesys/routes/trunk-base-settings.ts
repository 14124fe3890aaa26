import type { FastifyInstance } from 'fastify'
import { auditTrunk } from '../audits/trunk-changes'
import { authorizePlatform } from '../oauth/authorization'
import type { Cloud } from '../pipeline/call'
import {
  ApiError,
  conflict,
  invalidField,
  invalidFields,
  notFound,
  requiredField,
  versionConflict,
} from '../answers/errors'
import { filterByName, page, queryValue, type Query } from '../answers/listing'
import type { Organization } from '../organization'
import { changedProperties } from '../telephony/changes'
import { instanceOf, type TrunkProperties } from '../telephony/properties'
import {
  newTrunkBase,
  readTrunkBase,
  TRUNK_BASES_PATH,
  viewTrunkBase,
  type TrunkBase,
  type TrunkBaseFields,
} from '../telephony/trunk-base'

type ById = { Params: { id: string }; Querystring: Query }

/**
 * Trunk base settings: create, list, get, update, delete. Creating answers 200, as the platform does. An update replaces
 * the trunk under the version that was read, as Genesys' Terraform provider writes it (resource trunkbasesettings); a
 * member that its body leaves out is forgotten, so that no client relies on the contrary.
 */
export function registerTrunkBaseSettings(app: FastifyInstance, cloud: Cloud): void {
  app.post(TRUNK_BASES_PATH, { config: { operation: 'trunk_create' } }, (request, reply) => {
    const { organization, token } = authorizePlatform(cloud, request, reply)
    const { fields } = readTrunkBase(organization, request.body)
    if (organization.standIn.take('name_taken')) organization.trunkBases.put(foreign(fields, cloud.now()))
    refuseDuplicate(cloud, organization, fields.name)
    refuseTaken(cloud, organization, fields)
    const trunk = newTrunkBase(fields, token.client.clientId, cloud.now())
    organization.trunkBases.put(trunk)
    auditTrunk(organization, token.client, 'Create', trunk, cloud.now(), changedProperties({}, trunk.properties))
    return viewTrunkBase(organization, trunk, true)
  })

  app.get<{ Querystring: Query }>(TRUNK_BASES_PATH, { config: { operation: 'trunk_list' } }, (request, reply) => {
    const { organization } = authorizePlatform(cloud, request, reply)
    const withProperties = [request.query['expand'] ?? ''].flat().join(',').split(',').includes('properties')
    const loose = organization.standIn.is('name_search_loose')
    const found = sorted(filterByName(request.query, organization.trunkBases, loose), request.query)
    return page(TRUNK_BASES_PATH, request.query, found, (trunk) => viewTrunkBase(organization, trunk, withProperties))
  })

  app.get<ById>(`${TRUNK_BASES_PATH}/:id`, { config: { operation: 'trunk_get' } }, (request, reply) => {
    const { organization } = authorizePlatform(cloud, request, reply)
    return viewTrunkBase(organization, find(organization, request.params.id), true)
  })

  app.put<ById>(`${TRUNK_BASES_PATH}/:id`, { config: { operation: 'trunk_update' } }, (request, reply) => {
    const { organization, token } = authorizePlatform(cloud, request, reply)
    const trunk = findLiving(organization, request.params.id)
    const { fields, version } = readTrunkBase(organization, request.body, trunk)
    refuseStale(trunk, version)
    refuseTaken(cloud, organization, fields, trunk.id)
    if (fields.name.toLowerCase() !== trunk.name.toLowerCase()) {
      if (organization.standIn.take('name_taken')) organization.trunkBases.put(foreign(fields, cloud.now()))
      refuseDuplicate(cloud, organization, fields.name)
    }
    const updated: TrunkBase = {
      ...trunk,
      ...fields,
      version: trunk.version + 1,
      modifiedBy: token.client.clientId,
      modifiedAt: cloud.now(),
    }
    organization.trunkBases.put(updated)
    const changed = changedProperties(trunk.properties, updated.properties)
    auditTrunk(organization, token.client, 'Update', updated, cloud.now(), changed)
    return viewTrunkBase(organization, updated, true)
  })

  app.delete<ById>(`${TRUNK_BASES_PATH}/:id`, { config: { operation: 'trunk_delete' } }, (request, reply) => {
    const { organization, token } = authorizePlatform(cloud, request, reply)
    const trunk = findLiving(organization, request.params.id)
    refuseInUse(organization, trunk)
    if (organization.standIn.is('deleted_trunks_listed')) organization.trunkBases.put({ ...trunk, state: 'deleted' })
    else organization.trunkBases.delete(trunk.id)
    auditTrunk(organization, token.client, 'Delete', trunk, cloud.now())
    return reply.code(204).send()
  })
}

function find(organization: Organization, id: string): TrunkBase {
  const trunk = organization.trunkBases.get(id)
  if (!trunk) throw notFound('TrunkBase')
  return trunk
}

/** A trunk that can be changed or deleted. */
function findLiving(organization: Organization, id: string): TrunkBase {
  const trunk = find(organization, id)
  if (trunk.state === 'deleted') throw notFound('TrunkBase')
  return trunk
}

/** The listing comes sorted by name; the dates are the other sort keys. */
function sorted(trunks: readonly TrunkBase[], query: Query): readonly TrunkBase[] {
  const sortBy = queryValue(query, 'sortBy') ?? 'name'
  const descending = /^desc/i.test(queryValue(query, 'sortOrder') ?? '')
  const key = SORT_KEYS[sortBy]
  if (!key) throw invalidFields([invalidField('sortBy')])
  if (sortBy === 'name') return descending ? [...trunks].reverse() : trunks
  const order = [...trunks].sort((a, b) => key(a) - key(b))
  return descending ? order.reverse() : order
}

const SORT_KEYS: Readonly<Record<string, (trunk: TrunkBase) => number>> = {
  name: () => 0,
  dateCreated: (trunk) => trunk.createdAt,
  dateModified: (trunk) => trunk.modifiedAt,
}

/** The platform's answer to a name that is taken isn't published: the options choose one. */
function refuseDuplicate(cloud: Cloud, organization: Organization, name: string): void {
  const living = organization.trunkBases.named(name).filter(({ state }) => state !== 'deleted')
  if (living.length === 0 || organization.standIn.is('duplicates_accepted')) return
  const message = `A trunk named '${name}' already exists`
  const details = [{ errorCode: 'DUPLICATE_NAME', fieldName: 'name', entityName: name }]
  if (cloud.duplicateTrunkNames === 'conflict') throw conflict(message, details)
  if (cloud.duplicateTrunkNames === 'bad_request') throw new ApiError(400, 'bad.request', message, { details })
}

/**
 * A termination identifier is unique in its region (Resource Center, "Configure SIP routing for a BYOC Cloud trunk"),
 * over all organizations. The form of the refusal isn't published, nor whether the API checks it at all.
 */
function refuseTaken(cloud: Cloud, asking: Organization, { properties }: TrunkBaseFields, own = ''): void {
  const wanted = terminationIn(properties)
  if (wanted === '' || asking.standIn.is('duplicates_accepted')) return
  const there = cloud.state.organizations().filter((each) => each.domain === asking.domain)
  const trunks = there.flatMap(({ trunkBases }) => trunkBases.all())
  if (trunks.some((each) => each.id !== own && terminationIn(each.properties) === wanted)) {
    throw invalidFields([invalidField('properties.trunk_sip_termination_uri')])
  }
}

function terminationIn(properties: TrunkProperties): string {
  const value = instanceOf(properties, 'trunk_sip_termination_uri')
  return typeof value === 'string' ? value.toLowerCase() : ''
}

function refuseStale(trunk: TrunkBase, version: number | null): void {
  if (version === null) throw invalidFields([requiredField('version')])
  if (version === trunk.version) return
  throw versionConflict(trunk)
}

/**
 * Users of Genesys' Terraform provider report 400 while an outbound route still has the trunk; the words aren't
 * published.
 */
function refuseInUse(organization: Organization, { id }: TrunkBase): void {
  const route = organization.outboundRoutes().find(({ trunks }) => trunks.includes(id))
  if (route === undefined) return
  const details = [{ errorCode: 'IN_USE', entityName: `OutboundRoute ${route.name}` }]
  throw new ApiError(400, 'bad.request', 'The trunk base settings are in use', { details })
}

/** Makes a trunk of the request's name that belongs to somebody else. */
function foreign(fields: TrunkBaseFields, now: number): TrunkBase {
  return newTrunkBase({ ...fields, description: 'made by hand', properties: {} }, 'somebody-else', now)
}
