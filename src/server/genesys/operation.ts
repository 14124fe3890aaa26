/**
 * The purpose of an outbound call. Attempts, counts and verdicts are grouped by it.
 * - `token` mint; `verify` the token's owner (`tokens/me`); `organization` `organizations/me`
 * - `read` the cheap read every live token may do; `probe` a write that can't succeed
 * - `register`, `look_up` (listing by name), `list` (a page of all), `get`, `update`, `retire`
 * - `template`, `metabases`, `products`, `status`, `sites`: `platform` only
 * - `routes` (a page of a site's outbound routes), `route`, `route_update`: `platform` only
 * - `audit`: all forms of the audit query
 */
export type Operation =
  | 'token'
  | 'verify'
  | 'organization'
  | 'read'
  | 'probe'
  | 'register'
  | 'look_up'
  | 'list'
  | 'get'
  | 'update'
  | 'retire'
  | 'template'
  | 'metabases'
  | 'products'
  | 'status'
  | 'sites'
  | 'routes'
  | 'route'
  | 'route_update'
  | 'audit'

export const OPERATIONS: readonly Operation[] = [
  'token',
  'verify',
  'organization',
  'read',
  'probe',
  'register',
  'look_up',
  'list',
  'get',
  'update',
  'retire',
  'template',
  'metabases',
  'products',
  'status',
  'sites',
  'routes',
  'route',
  'route_update',
  'audit',
]
