import type { OutboundCall } from '../../instance/options'

const API = '/api/v2'
const EDGES = `${API}/telephony/providers/edges`
const FLOWS = `${API}/architect/flows`
const ROUTES = `${EDGES}/sites/[^/]+/outboundroutes`
const COLLECTION = `(${FLOWS}/byoctrunkregistrations|${EDGES}/trunkbasesettings)`

/** The purpose of a call, under the names that the app's attempts use. The first that fits counts. */
const OPERATIONS: readonly (readonly [string, string, string])[] = [
  ['token', 'POST', '/oauth/token'],
  ['verify', 'GET', `${API}/tokens/me`],
  ['organization', 'GET', `${API}/organizations/me`],
  ['products', 'GET', `${API}/authorization/products`],
  ['read', 'GET', FLOWS],
  ['template', 'GET', `${EDGES}/trunkbasesettings/template`],
  ['metabases', 'GET', `${EDGES}/trunkbasesettings/availablemetabases`],
  ['status', 'GET', `${EDGES}/trunks`],
  ['sites', 'GET', `${EDGES}/sites`],
  ['routes', 'GET', ROUTES],
  ['route', 'GET', `${ROUTES}/[^/]+`],
  ['route_update', 'PUT', `${ROUTES}/[^/]+`],
  ['register', 'POST', COLLECTION],
  ['look_up', 'GET', COLLECTION],
  ['get', 'GET', `${COLLECTION}/[^/]+`],
  ['update', 'PUT', `${COLLECTION}/[^/]+`],
  ['retire', 'DELETE', `${COLLECTION}/[^/]+`],
  ['audit', '(GET|POST)', `${API}/audits/.+`],
]

const MATCHERS = OPERATIONS.map(([operation, method, path]) => [operation, new RegExp(`^${method} ${path}$`)] as const)

/** Counts the calls by purpose; `other` counts those that no contract knows. */
export function countByOperation(calls: readonly OutboundCall[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { method, path } of calls) {
    const operation = MATCHERS.find(([, pattern]) => pattern.test(`${method} ${path}`))?.[0] ?? 'other'
    counts[operation] = (counts[operation] ?? 0) + 1
  }
  return counts
}
