import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type ApiError, invalidField, invalidFields, requiredField } from '../answers/errors'
import type { Collection } from '../collection'
import type { StandIn } from '../stand-ins/stand-in'
import { METABASES, withOtherCarrier, type Metabase } from './metabases'
import { checkProperties, normalizeProperties, PASSWORD_PROPERTY, type TrunkProperties } from './properties'
import { siteReference, type Site } from './site'

/** The organization that a trunk is in, as far as trunks are concerned. */
interface TrunkHome {
  readonly standIn: StandIn
  readonly sites: Collection<Site>
}

export const TRUNK_BASES_PATH = '/api/v2/telephony/providers/edges/trunkbasesettings'

/** A trunk of the contract `platform`: the settings from which the edges make their trunks. */
export interface TrunkBase {
  readonly id: string
  /** Id of the one trunk that comes of it. */
  readonly trunkId: string
  name: string
  description: string
  state: 'active' | 'inactive' | 'deleted'
  version: number
  readonly metabase: Metabase
  managed: boolean
  inboundSiteId: string
  properties: TrunkProperties
  readonly createdBy: string
  readonly createdAt: number
  modifiedBy: string
  modifiedAt: number
}

const reference = z.looseObject({ id: z.string().min(1) })

const bodySchema = z.looseObject({
  name: z.string().trim().min(1),
  description: z.string().nullish(),
  state: z.enum(['active', 'inactive']).nullish(),
  managed: z.boolean().nullish(),
  trunkMetabase: reference,
  trunkType: z.literal('EXTERNAL'),
  inboundSite: reference.nullish(),
  version: z.int().nullish(),
})

/** The fields that a body asks for, checked. */
export type TrunkBaseFields = Pick<
  TrunkBase,
  'name' | 'description' | 'state' | 'managed' | 'metabase' | 'inboundSiteId' | 'properties'
>

/**
 * Reads the body of a POST or PUT. Throws 400 with every wrong field in details and errors. `version` is null when the
 * body has none. `before`: the trunk that a PUT replaces.
 */
export function readTrunkBase(
  organization: TrunkHome,
  body: unknown,
  before?: TrunkBase,
): { fields: TrunkBaseFields; version: number | null } {
  const parsed = bodySchema.safeParse(body ?? {})
  if (!parsed.success) throw invalidFields(problems(body, parsed.error))
  const data = parsed.data
  const kept = organization.standIn.is('carrier_metabase_renamed') && before !== undefined ? [before.metabase] : []
  const metabase = [...availableMetabases(organization), ...kept].find(({ id }) => id === data.trunkMetabase.id)
  if (!metabase || metabase.type !== 'EXTERNAL') throw invalidValue(['trunkMetabase.id'])
  const inboundSite = data.inboundSite ?? null
  if (inboundSite === null || organization.standIn.is('inbound_site_missing')) {
    throw invalidFields([requiredField('inboundSiteId')])
  }
  const site = organization.sites.get(inboundSite.id)
  if (!site) throw invalidValue(['inboundSite.id'])
  if (organization.standIn.take('payload_refused')) {
    throw invalidValue(['properties.trunk_transport_serverProxyList'])
  }
  const checked = checkProperties(data['properties'], metabase)
  if ('wrong' in checked) throw invalidValue(checked.wrong)
  const fields: TrunkBaseFields = {
    name: data.name,
    description: data.description ?? '',
    state: data.state ?? 'active',
    managed: data.managed ?? false,
    metabase,
    inboundSiteId: site.id,
    properties: organization.standIn.take('values_normalized')
      ? normalizeProperties(checked.properties)
      : checked.properties,
  }
  return { fields, version: data.version ?? null }
}

export function newTrunkBase(fields: TrunkBaseFields, clientId: string, now: number): TrunkBase {
  return {
    ...fields,
    id: randomUUID(),
    trunkId: randomUUID(),
    version: 1,
    createdBy: clientId,
    createdAt: now,
    modifiedBy: clientId,
    modifiedAt: now,
  }
}

/** The metabases that an organization may use: those of BYOC only where it has bought BYOC. */
export function availableMetabases({ standIn }: TrunkHome): readonly Metabase[] {
  if (standIn.is('byoc_not_enabled')) return METABASES.filter(({ byoc }) => !byoc)
  return standIn.is('carrier_metabase_renamed') ? withOtherCarrier(METABASES) : METABASES
}

/**
 * A trunk in the form of `TrunkBase` of the platform's models. It isn't published that the platform shows the SIP
 * password; here it is left out, so that nobody comes to rely on it, unless the organization is in the state
 * `sip_password_shown`.
 */
export function viewTrunkBase(organization: TrunkHome, trunk: TrunkBase, withProperties: boolean): object {
  const site = organization.sites.get(trunk.inboundSiteId)
  return {
    id: trunk.id,
    name: trunk.name,
    description: trunk.description,
    version: trunk.version,
    dateCreated: new Date(trunk.createdAt).toISOString(),
    dateModified: new Date(trunk.modifiedAt).toISOString(),
    createdBy: trunk.createdBy,
    modifiedBy: trunk.modifiedBy,
    state: trunk.state,
    trunkMetabase: { id: trunk.metabase.id, name: trunk.metabase.name },
    trunkType: 'EXTERNAL',
    managed: trunk.managed,
    ...(site ? { inboundSite: siteReference(site) } : {}),
    ...(withProperties ? { properties: shownProperties(organization, trunk) } : {}),
    selfUri: `${TRUNK_BASES_PATH}/${trunk.id}`,
  }
}

function shownProperties({ standIn }: TrunkHome, { properties }: TrunkBase): TrunkProperties {
  if (standIn.is('sip_password_shown')) return properties
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== PASSWORD_PROPERTY))
}

function invalidValue(fields: readonly string[]): ApiError {
  return invalidFields(fields.map(invalidField))
}

function problems(body: unknown, error: z.ZodError): { field: string; errorCode: string; message: string }[] {
  const fields = new Map(error.issues.map((issue) => [issue.path.join('.') || 'body', issue.path]))
  return [...fields].map(([field, path]) => {
    const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), body)
    const missing = value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
    if (missing && field !== 'body') return requiredField(field)
    return invalidField(field)
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
