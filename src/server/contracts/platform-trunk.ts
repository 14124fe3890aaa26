import { parseSipUri } from '../sip'
import {
  entityIdOf,
  hasMore,
  isObject,
  listingOf,
  objectOf,
  parseObject,
  stringOf,
  type Json,
  type JsonObject,
} from '../genesys'
import { sentFields, serversOf, transportOf, terminationOf, parseTrunkKind, type RegistrationRequest } from '../fields'
import type { TrunkTemplate } from './adapter'
import type { GenesysTrunk } from './trunk'
import { NO_TERMS, toldTerms, type TrunkTerms } from './trunk-terms'

/** Metabase of a BYOC carrier trunk, as Genesys publishes it. Any other is found among `availablemetabases`. */
export const CARRIER_METABASE = 'external_sip_pcv_byoc_carrier.json'

/** The property of the digest password. No page says whether Genesys tells it. */
export const PASSWORD_PROPERTY = 'trunk_sip_authentication_credentials_password'

/** Body of POST and PUT `trunkbasesettings`. */
export interface TrunkBase {
  name: string
  description: string
  trunkMetabase: { id: string }
  trunkType: 'EXTERNAL'
  state: string
  inboundSite: { id: string }
  properties: Record<string, TrunkProperty>
}

export type TrunkProperty = JsonObject

/** The template in an answer's body, or null when the body has no properties. */
export function parseTemplate(body: string): TrunkTemplate | null {
  const template = parseObject(body)
  const properties = template === null ? null : objectOf(template, 'properties')
  if (properties === null) return null
  const readable = Object.entries(properties).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
  return { properties: Object.fromEntries(readable) }
}

/**
 * The request as a trunk: the template with `value.instance` filled in. `inboundSiteId` is the site that the trunk
 * gets.
 */
export function trunkBase(
  template: TrunkTemplate,
  request: RegistrationRequest,
  options: { metabaseId: string; inboundSiteId: string },
): { ok: true; trunk: TrunkBase } | { ok: false; rule: string; fix: string } {
  const values = propertyValues(request)
  if (!values.ok) return values
  const type = trunkType(template, request)
  if (type !== null) values.values['trunk_type'] = type
  const properties: Record<string, TrunkProperty> = { ...template.properties }
  for (const [key, instance] of Object.entries(values.values)) {
    const property = properties[key] ?? {}
    properties[key] = { ...property, value: { ...objectOf(property, 'value'), instance } }
  }
  const trunk: TrunkBase = {
    name: request.trunkName,
    description: trunkDescription(request.number),
    trunkMetabase: { id: options.metabaseId },
    trunkType: 'EXTERNAL',
    state: 'active',
    inboundSite: { id: options.inboundSiteId },
    properties,
  }
  return { ok: true, trunk }
}

/**
 * The trunk type. Genesys publishes it for carrier trunks; for any other kind only the template of its metabase tells
 * it.
 */
function trunkType(template: TrunkTemplate, request: RegistrationRequest): string | null {
  if (parseTrunkKind(request.trunkKind) === 'carrier') return 'external.pcv.byoc.carrier'
  const value = objectOf(template.properties['trunk_type'] ?? {}, 'value') ?? {}
  return stringOf(value, 'instance') ?? stringOf(value, 'default')
}

/** The text in a trunk's description by which the app recognizes a request's own trunk. */
export function trunkDescription(number: string): string {
  return `ServiceNow ${number}`
}

/** The properties' values that a request asks for. */
export function propertyValues(
  request: RegistrationRequest,
): { ok: true; values: Record<string, Json> } | { ok: false; rule: string; fix: string } {
  const uri = parseSipUri(request.sipUri)
  if (!uri.ok) return uri
  const termination = terminationOf(request)
  const values: Record<string, Json> = {
    ...sentFields(request, 'platform'),
    trunk_enabled: true,
    trunk_protocol: 'SIP',
    trunk_transport_serverProxyList: serversOf(uri.value, request.furtherServers),
    trunk_transport_protocolVariant: transportOf(uri.value),
  }
  if (termination !== '') values['trunk_sip_termination_uri'] = termination
  return { ok: true, values }
}

/** The trunk in an entity, or null when the entity has no id. */
export function trunkOfBase(entity: JsonObject): GenesysTrunk | null {
  const id = entityIdOf(entity)
  if (id === null) return null
  const site = objectOf(entity, 'inboundSite')
  return {
    ...NO_TERMS,
    ...propertyTerms(objectOf(entity, 'properties') ?? {}),
    id,
    name: stringOf(entity, 'name') ?? '',
    inboundSite: site === null ? null : stringOf(site, 'id'),
    organizationId: null,
    description: stringOf(entity, 'description'),
    state: stringOf(entity, 'state'),
  }
}

/**
 * The terms that a request asks for, read from the very properties that are sent; null for each term that it leaves
 * open.
 */
export function termsOfRequest(request: RegistrationRequest, site: string): TrunkTerms {
  const made = propertyValues(request)
  const properties: JsonObject = Object.fromEntries(
    Object.entries(made.ok ? made.values : {}).map(([key, instance]) => [key, { value: { instance } }]),
  )
  const { trunkName: name, number } = request
  const description = trunkDescription(number)
  const asked = { ...ALWAYS_COMPARED, ...toldTerms(propertyTerms(properties)) }
  return { ...NO_TERMS, ...asked, name, description, state: 'active', inboundSite: site === '' ? null : site }
}

export const ALWAYS_COMPARED: Partial<TrunkTerms> = { allowList: [], realm: '', authUser: '' }

function propertyTerms(
  properties: JsonObject,
): Omit<TrunkTerms, 'name' | 'sipUri' | 'inboundSite' | 'description' | 'state'> {
  const enabled = valueOf(properties, 'trunk_enabled')
  return {
    servers: listOf(properties, 'trunk_transport_serverProxyList'),
    transport: textOf(properties, 'trunk_transport_protocolVariant'),
    identifier: textOf(properties, 'trunk_sip_termination_uri'),
    authUser: textOf(properties, 'trunk_sip_authentication_credentials_username'),
    realm: textOf(properties, 'trunk_sip_authentication_credentials_realm'),
    allowList: listOf(properties, 'trunk_access_acl_allowList'),
    callerName: textOf(properties, 'trunk_outboundIdentity_callingName'),
    callerAddress: textOf(properties, 'trunk_outboundIdentity_callingAddress'),
    enabled: typeof enabled === 'boolean' ? enabled : null,
  }
}

/** The value that is set, or else the default; undefined when the answer doesn't tell the property. */
function valueOf(properties: JsonObject, key: string): Json | undefined {
  const property = objectOf(properties, key)
  if (property === null) return undefined
  const { instance, default: otherwise } = objectOf(property, 'value') ?? {}
  return instance ?? otherwise ?? ''
}

function textOf(properties: JsonObject, key: string): string | null {
  const value = valueOf(properties, key)
  return typeof value === 'string' ? value : null
}

function listOf(properties: JsonObject, key: string): string[] | null {
  const value = valueOf(properties, key)
  if (Array.isArray(value)) return (value as readonly Json[]).map(String)
  return value === '' ? [] : null
}

/**
 * True when BYOC is among the products in an answer's body; null when the body is no listing, or only a part of one.
 */
export function parseByocEnabled(body: string): boolean | null {
  const found = listingOf(body)
  if (found === null) return null
  const { listing, entities } = found
  if (entities.some((entity) => isObject(entity) && stringOf(entity, 'id') === 'byoc')) return true
  return hasMore(listing, entities.length, Number.MAX_SAFE_INTEGER) ? null : false
}
