import { isObject, parseObject, type Json, type JsonObject } from '../genesys'
import { KEPT_PASSWORD, fieldOf, fieldSaid, parseTrunkKind, type RegistrationRequest } from '../fields'
import {
  adapterOf,
  endpoint,
  getCall,
  lookUpCall,
  registerCall,
  retireCall,
  tokenCall,
  verifyCall,
  statusCall,
  templateCall,
  metabasesCall,
  CARRIER_METABASE,
  type GenesysCall,
  type Target,
} from '../contracts'
import { routeCall, routeUpdateCall, routesCall, hasRoutes } from '../telephony'

/** A call that would be made. */
export interface PlannedCall {
  operation: string
  method: string
  url: string
  /** the circumstances in which it is made */
  when: string
}

/** A value that would be written. */
export interface PlannedField {
  /** the place of the value in the body, such as `properties.trunk_enabled.value.instance` */
  field: string
  /** the name of the field on the form; '' for a value that the app gives by itself */
  label: string
  /** the value; a digest password is told as `set` */
  value: string | boolean | number | string[]
  /** in a change, the value that is there, as far as it is known; absent in a new trunk, and of a digest password */
  before?: string | boolean | number | string[]
}

/** The work on a request as it can be told without a call. */
export interface Plan {
  calls: PlannedCall[]
  writes: PlannedField[]
  /** what only a call can tell */
  unknown: string[]
}

const NO_TEMPLATE = { properties: {} }
export const ONE_PAGE = { pageNumber: 1, pageSize: 100 }

/**
 * The calls and values of a registration, made by the very functions that make the write. `request`: with
 * `KEPT_PASSWORD` in place of a digest password, which a plan neither needs nor tells.
 */
export function planRegistration(
  target: Target,
  request: RegistrationRequest,
  inboundSiteId: string,
): { ok: true; plan: Plan } | { ok: false; rule: string; fix: string } {
  const { madeFromTemplate, looksBeforeWriting, tellsStatus } = adapterOf(target.contract)
  const isCarrier = parseTrunkKind(request.trunkKind) !== 'pbx'
  const made = registerCall(target, request, {
    model: madeFromTemplate ? { metabaseId: isCarrier ? CARRIER_METABASE : '', template: NO_TEMPLATE } : null,
    inboundSiteId,
  })
  if (!made.ok) return made
  const calls = access(target)
  if (madeFromTemplate && isCarrier) calls.push(told(templateCall(target, CARRIER_METABASE), TEMPLATE))
  if (madeFromTemplate && !isCarrier) calls.push(told(metabasesCall(target, ONE_PAGE), METABASES))
  const looked = told(lookUpCall(target, request.trunkName, ONE_PAGE), looksBeforeWriting ? LOOK : LOOK_AFTER)
  if (looksBeforeWriting) calls.push(looked)
  calls.push(told(made.call, 'once, when nothing refuses the request'))
  if (!looksBeforeWriting) calls.push(looked)
  if (tellsStatus) calls.push(told(statusCall(target, 'ID'), 'after the trunk is registered, with its id'))
  const named = hasRoutes(target) ? request.outboundRoute : ''
  if (named !== '' && inboundSiteId !== '') {
    calls.push(...routeCalls(target, inboundSiteId, named))
  }
  const unknown = [
    ACCEPTED,
    looksBeforeWriting
      ? 'Whether a trunk of this name is there already: the look-up before the write tells.'
      : 'Whether a trunk of this name is there already: the answer to the write tells.',
    ...(madeFromTemplate ? [OTHERS] : []),
    ...(madeFromTemplate && !isCarrier ? [KIND] : []),
    ...(named === '' ? [] : [ROUTE]),
  ]
  return { ok: true, plan: { calls, writes: writesOf(made.call.body ?? '', target), unknown } }
}

/** The calls that put a trunk on the outbound route of this name. */
export function routeCalls(target: Target, site: string, name: string): PlannedCall[] {
  return [
    told(routesCall(target, site, { name }, ONE_PAGE), 'after the trunk is registered, to find the outbound route'),
    told(routeCall(target, site, 'ID'), 'before the outbound route is written, which is made of its answer'),
    told(routeUpdateCall(target, site, 'ID', {}), 'unless the trunk is on the outbound route already'),
  ]
}

/** The calls that take a trunk off the outbound routes of a site. */
export function unrouteCalls(target: Target, site: string, genesysId: string): PlannedCall[] {
  return [
    told(routesCall(target, site, { trunk: genesysId }, ONE_PAGE), 'to find the outbound routes that the trunk is on'),
    told(routeCall(target, site, 'ID'), 'for each outbound route, before it is written'),
    told(routeUpdateCall(target, site, 'ID', {}), 'for each outbound route that the trunk is taken off'),
  ]
}

/** The calls of a retirement. `routeSites`: the sites on whose outbound routes this app has put the trunk. */
export function planRetirement(target: Target, genesysId: string, routeSites: readonly string[] = []): Plan {
  const off = routeSites.flatMap((site) => unrouteCalls(target, site, genesysId))
  const calls = [
    ...access(target),
    ...off,
    told(retireCall(target, genesysId), 'once, when nothing refuses the request'),
  ]
  return {
    calls,
    writes: [],
    unknown: [ACCEPTED, 'Whether the trunk is still there: the answer to the deletion tells.'],
  }
}

/** The calls of the second step of a replacement. `named`: the old trunk in words. */
export function planReplacement(target: Target, genesysId: string, named: string): PlannedCall[] {
  return [
    told(
      getCall(target, 'ID'),
      'once the new trunk is registered, with its id: the old one is deleted only if it is there',
    ),
    told(retireCall(target, genesysId), `then, once: it deletes ${named}`),
  ]
}

export const ACCEPTED = 'Whether the credential is accepted and may do this: the calls tell.'
export const ROUTE = 'Whether the site has an outbound route of this name: its listing tells.'
const OTHERS = "The trunk's other properties: they come from Genesys Cloud's template as they are."
const KIND = 'The metabase and the type of a PBX trunk: the listing of metabases tells.'
const TEMPLATE = 'unless this work has read the template already'
const METABASES = 'unless this work has read the metabases already; then the template of the one that fits'
const LOOK = 'before the write; once for several requests where these are worked together'
const LOOK_AFTER = 'only after a write without a clear answer'

export function access(target: Target): PlannedCall[] {
  return [
    told(tokenCall(target), 'unless a token is kept that is good for the organization'),
    told(verifyCall(target), 'after a new token that does not say by itself whose it is'),
  ]
}

export function told(call: GenesysCall, when: string): PlannedCall {
  return { operation: call.operation, method: call.method, url: endpoint(call), when }
}

/** The values of a body, each with its place and its name on the form. */
export function writesOf(body: string, { contract }: Target): PlannedField[] {
  const secret = fieldOf('authPassword').use[contract].as
  return leaves(parseObject(body) ?? {}, []).flatMap(({ path, value }) => {
    // A PBX's metabase is not known yet.
    if (value === '' && path[0] === 'trunkMetabase') return []
    const shown = path.some((step) => step === secret) ? 'set' : value
    const field = path.join('.')
    return [{ field, label: labelOf(field), value: shown }]
  })
}

/** The name on the form of the value in this place of a body; '' of a value that the app gives by itself. */
function labelOf(path: string): string {
  if (/(?:^|\.)trunk_enabled\./.test(path)) return 'Switch'
  const field = fieldSaid(path)
  return field === null ? '' : fieldOf(field).label
}

function leaves(object: JsonObject, above: readonly string[]): { path: string[]; value: PlannedField['value'] }[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const path = [...above, name]
    return isObject(value) ? leaves(value, path) : [{ path, value: leafOf(value) }]
  })
}

function leafOf(value: Json): PlannedField['value'] {
  if (Array.isArray(value)) return (value as readonly Json[]).map(String)
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : ''
}

/** The request of a plan: nobody needs its digest password, only whether there is one. */
export function withoutPassword(request: RegistrationRequest, hasPassword: boolean): RegistrationRequest {
  return { ...request, authPassword: hasPassword ? KEPT_PASSWORD : '' }
}
