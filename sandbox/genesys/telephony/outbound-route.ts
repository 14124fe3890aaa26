import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { invalidField, invalidFields, requiredField } from '../answers/errors'
import type { Organization } from '../organization'
import { SITES_PATH } from './site'

/** An outbound route of a site: the trunks over which the site's calls of some kinds leave. */
export interface OutboundRoute {
  readonly id: string
  name: string
  description: string
  state: 'active' | 'deleted'
  version: number
  classificationTypes: readonly string[]
  enabled: boolean
  distribution: 'SEQUENTIAL' | 'RANDOM'
  /** Ids of trunk bases, in the order in which a sequential route tries them. */
  trunks: readonly string[]
}

/** Genesys makes a route of this name with each site (Genesys' own Terraform provider updates it and makes none). */
export const DEFAULT_ROUTE = 'Default Outbound Route'

const bodySchema = z.looseObject({
  name: z.string().trim().min(1),
  description: z.string().nullish(),
  classificationTypes: z.array(z.string().min(1)),
  enabled: z.boolean().nullish(),
  distribution: z.enum(['SEQUENTIAL', 'RANDOM']).nullish(),
  externalTrunkBases: z.array(z.looseObject({ id: z.string().min(1) })).nullish(),
  version: z.int().nullish(),
})

type RouteFields = Omit<OutboundRoute, 'id' | 'state' | 'version'>

/**
 * Reads the body of a POST or PUT; what it leaves out is forgotten, so that no client relies on the contrary. Throws 400
 * with every wrong field: required are what the official SDK's model requires, and trunks that are there. `version` is
 * null when the body has none.
 */
export function readRoute(organization: Organization, body: unknown): { fields: RouteFields; version: number | null } {
  const parsed = bodySchema.safeParse(body ?? {})
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'body')))]
    throw invalidFields(names.map((name) => (isThere(body, name) ? invalidField(name) : requiredField(name))))
  }
  const { name, description, classificationTypes, enabled, distribution, externalTrunkBases, version } = parsed.data
  const trunks = (externalTrunkBases ?? []).map(({ id }) => organization.trunkBases.get(id))
  if (trunks.some((trunk) => trunk === undefined || trunk.state === 'deleted')) {
    throw invalidFields([invalidField('externalTrunkBases')])
  }
  const fields: RouteFields = {
    name,
    description: description ?? '',
    classificationTypes,
    enabled: enabled ?? false,
    distribution: distribution ?? 'SEQUENTIAL',
    trunks: [...new Set(trunks.flatMap((trunk) => (trunk === undefined ? [] : [trunk.id])))],
  }
  return { fields, version: version ?? null }
}

export function newRoute(fields: Partial<RouteFields> & Pick<RouteFields, 'name'>): OutboundRoute {
  return {
    description: '',
    classificationTypes: ['National', 'International'],
    enabled: true,
    distribution: 'SEQUENTIAL',
    trunks: [],
    ...fields,
    id: randomUUID(),
    state: 'active',
    version: 1,
  }
}

/** An outbound route in the form of `OutboundRouteBase` of the official SDK, with the fields that this cloud knows. */
export function viewRoute(organization: Organization, siteId: string, route: OutboundRoute): Record<string, unknown> {
  const { trunks, ...told } = route
  return {
    ...told,
    externalTrunkBases: trunks.map((id) => ({ id, name: organization.trunkBases.get(id)?.name ?? '' })),
    selfUri: `${SITES_PATH}/${siteId}/outboundroutes/${route.id}`,
  }
}

function isThere(body: unknown, name: string): boolean {
  return typeof body === 'object' && body !== null && name in body
}
