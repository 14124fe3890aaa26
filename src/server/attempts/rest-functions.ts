import type { GenesysCall } from '../contracts'

/** Name of the REST Message record; functions are looked up by name, case-sensitive. */
export const REST_MESSAGE = 'BYOC Genesys Cloud'

const REGISTRATIONS = '/api/v2/architect/flows/byoctrunkregistrations'
const SITES = '/api/v2/telephony/providers/edges/sites'
const TRUNK_BASES = '/api/v2/telephony/providers/edges/trunkbasesettings'

/** Function of the REST Message per method and path; `*` stands for one percent-encoded identifier, `+` for that of a site. */
const FUNCTIONS: readonly (readonly [string, string, string])[] = [
  ['POST', '/oauth/token', 'token'],
  ['GET', '/api/v2/architect/flows', 'read_flows'],
  ['POST', REGISTRATIONS, 'register'],
  ['GET', REGISTRATIONS, 'list_registrations'],
  ['GET', `${REGISTRATIONS}/*`, 'get_registration'],
  ['PUT', `${REGISTRATIONS}/*`, 'change_registration'],
  ['DELETE', `${REGISTRATIONS}/*`, 'retire_registration'],
  ['GET', '/api/v2/tokens/me', 'tokens_me'],
  ['GET', '/api/v2/organizations/me', 'organizations_me'],
  ['GET', '/api/v2/authorization/products', 'products'],
  ['GET', `${TRUNK_BASES}/availablemetabases`, 'available_metabases'],
  ['GET', `${TRUNK_BASES}/template`, 'trunk_template'],
  ['POST', TRUNK_BASES, 'create_trunk'],
  ['GET', TRUNK_BASES, 'list_trunks'],
  ['GET', `${TRUNK_BASES}/*`, 'get_trunk'],
  ['PUT', `${TRUNK_BASES}/*`, 'change_trunk'],
  ['DELETE', `${TRUNK_BASES}/*`, 'retire_trunk'],
  ['GET', '/api/v2/telephony/providers/edges/trunks', 'trunk_status'],
  ['GET', SITES, 'list_sites'],
  ['GET', `${SITES}/+/outboundroutes`, 'list_routes'],
  ['GET', `${SITES}/+/outboundroutes/*`, 'get_route'],
  ['PUT', `${SITES}/+/outboundroutes/*`, 'change_route'],
  ['POST', '/api/v2/audits/query/realtime', 'audit_realtime'],
  ['POST', '/api/v2/audits/query', 'audit_query'],
  ['GET', '/api/v2/audits/query/*/results', 'audit_results'],
  ['GET', '/api/v2/audits/query/*', 'audit_state'],
]

/** Variables of a function's path: the entity, and the site that an outbound route belongs to. */
type Ids = Partial<Record<'id' | 'site', string>>

/** The function of the REST Message that makes a call, and the identifiers in the call's path. */
export function restFunction(call: GenesysCall): { name: string; ids: Ids } {
  for (const [method, pattern, name] of FUNCTIONS) {
    const ids = method === call.method ? idsIn(call.path.split('/'), pattern.split('/')) : null
    if (ids !== null) return { name, ids }
  }
  throw new Error(`No function of the REST Message "${REST_MESSAGE}" makes ${call.method} ${call.path}`)
}

/** The identifiers of a path that has the pattern; null when it has not. */
function idsIn(steps: readonly string[], pattern: readonly string[]): Ids | null {
  if (steps.length !== pattern.length) return null
  const ids: Ids = {}
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? ''
    if (pattern[at] === '*' || pattern[at] === '+') {
      if (step === '') return null
      ids[pattern[at] === '*' ? 'id' : 'site'] = step
    } else if (step !== pattern[at]) return null
  }
  return ids
}
