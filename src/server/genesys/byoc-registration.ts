import { parseAllowList } from './allow-list'
import { entityIdOf } from './entity-id'
import { arrayOf, countOf, isObject, objectOf, parseObject, stringOf, type Json, type JsonObject } from './json'
import type { RegistrationRequest } from './registration-request'
import type { GenesysTrunk, TrunkPage } from './trunk'

/** Path of the `byoc_registration` contract; an entity's is this, `/` and its id. */
export const REGISTRATIONS_PATH = '/api/v2/architect/flows/byoctrunkregistrations'

/** A read that any live token may do, whatever its organization. */
export const FLOWS_PATH = '/api/v2/architect/flows'

/** Body of the registering POST. What the request leaves empty is absent. */
export interface RegistrationBody {
  name: string
  sip_uri: string
  auth_user: string
  auth_password?: string
  allow_list?: string[]
  inbound_site_id?: string
  caller_name?: string
  caller_address?: string
  realm?: string
}

/** The body for a request that `checkRequest` found nothing against. */
export function registrationBody(request: RegistrationRequest): RegistrationBody {
  const body: RegistrationBody = { name: request.trunkName, sip_uri: request.sipUri, auth_user: request.authUser }
  const allowed = parseAllowList(request.allowList).entries
  if (filled(request.authPassword)) body.auth_password = request.authPassword
  if (allowed.length > 0) body.allow_list = allowed
  if (filled(request.inboundSiteId)) body.inbound_site_id = request.inboundSiteId
  if (filled(request.callerName)) body.caller_name = request.callerName
  if (filled(request.callerAddress)) body.caller_address = request.callerAddress
  if (filled(request.realm)) body.realm = request.realm
  return body
}

function filled(value: string | null): value is string {
  return value !== null && value !== ''
}

/** The registration of an answer's body, or null when it is none (no id). */
export function parseRegistration(body: string): GenesysTrunk | null {
  const entity = parseObject(body)
  return entity === null ? null : toTrunk(entity)
}

/** The page of an answer's body, or null when it is no listing. */
export function parseRegistrationPage(body: string): TrunkPage | null {
  return readPage(body, toTrunk)
}

/** Entities of a page that are read; a server that heeds no page size may send more than were asked for. */
const MOST_ENTITIES = 1000

/** Reads the platform's usual entity listing with a contract's own reading of an entity. */
export function readPage(body: string, read: (entity: JsonObject) => GenesysTrunk | null): TrunkPage | null {
  const listing = parseObject(body)
  const entities = listing === null ? null : arrayOf(listing, 'entities')
  if (listing === null || entities === null) return null
  const trunks = entities.slice(0, MOST_ENTITIES).map((entity: Json) => (isObject(entity) ? read(entity) : null))
  const readable = trunks.filter((trunk): trunk is GenesysTrunk => trunk !== null)
  return {
    trunks: readable,
    unreadable: entities.length - readable.length,
    pageCount: countOf(listing, 'pageCount'),
    total: countOf(listing, 'total'),
  }
}

function toTrunk(entity: JsonObject): GenesysTrunk | null {
  const id = entityIdOf(entity)
  if (id === null) return null
  const organization = objectOf(entity, 'organization')
  return {
    id,
    name: stringOf(entity, 'name') ?? '',
    sipUri: stringOf(entity, 'sip_uri'),
    authUser: stringOf(entity, 'auth_user'),
    organizationId: organization === null ? null : stringOf(organization, 'id'),
    description: stringOf(entity, 'description'),
    state: stringOf(entity, 'state'),
    version: countOf(entity, 'version'),
  }
}
