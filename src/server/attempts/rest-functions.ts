import type { GenesysCall } from '../contracts'

/** Name of the REST Message record; functions are looked up by name, case-sensitive. */
export const REST_MESSAGE = 'BYOC Genesys Cloud'

const REGISTRATIONS = '/api/v2/architect/flows/byoctrunkregistrations'
const TRUNK_BASES = '/api/v2/telephony/providers/edges/trunkbasesettings'

/** Function of the REST Message per method and path; `*` stands for one percent-encoded identifier. */
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
  ['GET', '/api/v2/telephony/providers/edges/sites', 'list_sites'],
  ['POST', '/api/v2/audits/query/realtime', 'audit_realtime'],
  ['POST', '/api/v2/audits/query', 'audit_query'],
  ['GET', '/api/v2/audits/query/*/results', 'audit_results'],
  ['GET', '/api/v2/audits/query/*', 'audit_state'],
]

/** The function of the REST Message that makes a call, and the identifier in the call's path, if any. */
export function restFunction(call: GenesysCall): { name: string; id: string | null } {
  for (const [method, pattern, name] of FUNCTIONS) {
    if (method !== call.method) continue
    const [before = '', after] = pattern.split('*')
    if (after === undefined) {
      if (call.path === before) return { name, id: null }
      continue
    }
    if (!call.path.startsWith(before) || !call.path.endsWith(after)) continue
    const id = call.path.slice(before.length, call.path.length - after.length)
    if (id !== '' && !id.includes('/')) return { name, id }
  }
  throw new Error(`No function of the REST Message "${REST_MESSAGE}" makes ${call.method} ${call.path}`)
}
