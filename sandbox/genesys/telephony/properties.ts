import { isIP } from 'node:net'
import { z } from 'zod'
import { isPublicServer } from './public-server'
import type { Metabase } from './metabases'
import { normalizedAllowList, normalizedServer } from './normalize'

/** Value of a trunk's property: `instance` is what was set, `default` what counts otherwise. */
export interface TrunkProperty {
  type?: string
  value?: { default?: unknown; instance?: unknown }
}

export type TrunkProperties = Readonly<Record<string, TrunkProperty>>

interface PropertyRule {
  type: 'string' | 'boolean' | 'integer' | 'array'
  fallback: unknown
  instance: z.ZodType
}

const text = (pattern: RegExp): PropertyRule => ({ type: 'string', fallback: '', instance: z.string().regex(pattern) })

const ANY = /^[^]*$/
const HOST_AND_PORT = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i

/** The documented property keys, and what their instances may be. */
const RULES: Readonly<Record<string, PropertyRule>> = {
  trunk_type: text(ANY),
  trunk_label: text(ANY),
  trunk_enabled: { type: 'boolean', fallback: true, instance: z.boolean() },
  trunk_protocol: { type: 'string', fallback: 'SIP', instance: z.literal('SIP') },
  trunk_transport_serverProxyList: {
    type: 'array',
    fallback: [],
    // Publicly routable addresses or host names, each once: Genesys' carrier requirements, its guide's `uniqueItems`.
    instance: z.array(z.string().regex(HOST_AND_PORT).refine(isPublicServer)).refine(allDiffer),
  },
  trunk_transport_protocolVariant: { type: 'string', fallback: 'udp', instance: z.enum(['udp', 'tcp', 'tls']) },
  trunk_access_acl_allowList: { type: 'array', fallback: [], instance: z.array(z.string().refine(isAddressRange)) },
  trunk_sip_authentication_credentials_realm: text(ANY),
  trunk_sip_authentication_credentials_username: text(ANY),
  trunk_sip_authentication_credentials_password: text(ANY),
  // The refused values aren't published; the text becomes a label of a host name (RFC 1123, 2.1).
  trunk_sip_termination_uri: text(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)?$/i),
  trunk_outboundIdentity_callingName: text(/^[\S ]{0,40}$/),
  // E.164, as the product's guide asks for it.
  trunk_outboundIdentity_callingAddress: text(/^(\+[1-9]\d{1,14})?$/),
}

export const PASSWORD_PROPERTY = 'trunk_sip_authentication_credentials_password'

/** The properties of a metabase's template: every key with its type and default, no instance set. */
export function templateProperties(metabase: Metabase): TrunkProperties {
  return Object.fromEntries(
    Object.entries(RULES).map(([key, { type, fallback }]) => {
      const value = key === 'trunk_type' ? metabase.trunkType : fallback
      return [key, { $id: `/${key}`, type, value: { default: value, instance: null } }]
    }),
  )
}

const propertiesSchema = z.record(
  z.string(),
  z.looseObject({ type: z.string().optional(), value: z.looseObject({ instance: z.unknown().optional() }) }),
)

/**
 * Checks posted properties. An unknown key is refused: the platform's treatment of one isn't published, and accepting
 * it silently would hide a misspelled key. `undefined` and null instances mean the default.
 */
export function checkProperties(
  given: unknown,
  metabase: Metabase,
): { properties: TrunkProperties } | { wrong: string[] } {
  const parsed = propertiesSchema.safeParse(given ?? {})
  if (!parsed.success) {
    return { wrong: [...new Set(parsed.error.issues.map((issue) => `properties.${issue.path.join('.')}`))] }
  }
  const wrong = Object.entries(parsed.data).filter(
    ([key, property]) => !isAllowed(key, property.value.instance, metabase),
  )
  if (wrong.length > 0) return { wrong: wrong.map(([key]) => `properties.${key}`) }
  const template = templateProperties(metabase)
  const merged = Object.entries(template).map(([key, property]): [string, TrunkProperty] => {
    const instance = parsed.data[key]?.value.instance
    return [key, { ...property, value: { ...property.value, instance: instance ?? property.value?.default } }]
  })
  return { properties: Object.fromEntries(merged) }
}

/** The properties of a trunk in the form in which Genesys Cloud is reported to store them. */
export function normalizeProperties(properties: TrunkProperties): TrunkProperties {
  const texts = (key: string): string[] => {
    const value = instanceOf(properties, key)
    return Array.isArray(value) ? value.map(String) : []
  }
  const transport = String(instanceOf(properties, 'trunk_transport_protocolVariant'))
  const servers = texts(SERVERS).map((server) => normalizedServer(server, transport))
  const set = (key: string, instance: unknown): TrunkProperties => ({
    [key]: { ...properties[key], value: { ...properties[key]?.value, instance } },
  })
  const allowed = normalizedAllowList(texts(ALLOWED), servers)
  return { ...properties, ...set(SERVERS, servers), ...set(ALLOWED, allowed) }
}

const SERVERS = 'trunk_transport_serverProxyList'
const ALLOWED = 'trunk_access_acl_allowList'

/** The value that was set, or its default. */
export function instanceOf(properties: TrunkProperties, key: string): unknown {
  return properties[key]?.value?.instance
}

function isAllowed(key: string, instance: unknown, metabase: Metabase): boolean {
  const rule = RULES[key]
  if (!rule) return false
  if (instance === undefined || instance === null) return true
  if (key === 'trunk_type') return instance === metabase.trunkType
  return rule.instance.safeParse(instance).success
}

function allDiffer(servers: readonly string[]): boolean {
  return new Set(servers.map((server) => server.toLowerCase())).size === servers.length
}

function isAddressRange(range: string): boolean {
  const [address = '', bits, ...rest] = range.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
