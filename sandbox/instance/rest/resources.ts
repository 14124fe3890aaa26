import type { Database } from '../data/database'
import { isTrue } from '../data/dictionary/booleans'
import { scopeName } from '../data/scope-name'
import { rowOf, rowsOf, type Row } from '../flow/tables'
import { RestNotImplemented } from './request'

/** One resource (`sys_ws_operation`) of a scripted REST API, with what it inherits of the API. */
export interface Resource {
  name: string
  scope: string
  method: string
  script: string
  requiresAuthentication: boolean
  requiresAuthorization: boolean
  requiresInternalRole: boolean
  /** sys_ids of the ACLs of which one has to be passed; none: authentication alone is asked for. */
  acls: string[]
  /** Media types, with `*` and `%` as wildcards. */
  consumes: string[]
  produces: string[]
}

export type Found =
  | { kind: 'found'; resource: Resource; pathParams: Record<string, string> }
  /** The URI is there, but not for this method. */
  | { kind: 'method' }
  | { kind: 'none' }

/**
 * The resource that a method and a path mean. Source: Scripted REST APIs, "URIs" and "Default API version"; a
 * versioned API without a default is reached without a version by one page and not by another, so that is refused.
 */
export function findResource(database: Database, method: string, path: string): Found {
  const candidates = operations(database).flatMap((operation) => {
    const uris = [operation.uri, ...(operation.defaultUri === null ? [] : [operation.defaultUri])]
    return uris.flatMap((uri) => {
      const params = match(uri, path)
      return params === null ? [] : [{ operation, params, uri }]
    })
  })
  if (candidates.length === 0) return { kind: 'none' }
  // A resource that spells a segment out comes before one that has a parameter there.
  const literal = (uri: string): number => uri.split('/').filter((part) => !part.startsWith('{')).length
  const [best] = candidates
    .filter(({ operation }) => operation.row['http_method'] === method)
    .sort((left, right) => literal(right.uri) - literal(left.uri))
  if (!best) return { kind: 'method' }
  if (best.operation.undecided && best.uri === best.operation.defaultUri)
    throw new RestNotImplemented(`${path} without a version: no version of this API is marked as default`)
  return { kind: 'found', resource: toResource(database, best.operation), pathParams: best.params }
}

interface Operation {
  row: Row
  definition: Row
  uri: string
  /** The path without a version; null when another version is the default. */
  defaultUri: string | null
  /** True when no version says that it is the default. */
  undecided: boolean
}

function operations(database: Database): Operation[] {
  return rowsOf(database, 'sys_ws_operation', {}).flatMap((row) => {
    const definition = rowOf(database, 'sys_ws_definition', row['web_service_definition'] ?? '')
    if (!definition || !isTrue(row['active']) || !isTrue(definition['active'])) return []
    const uri = row['operation_uri'] ?? ''
    const version = row['web_service_version'] ?? ''
    if (version === '') return [{ row, definition, uri, defaultUri: null, undecided: false }]
    const versions = rowsOf(database, 'sys_ws_version', { web_service_definition: definition['sys_id'] ?? '' })
    const own = versions.find((each) => each['sys_id'] === version)
    if (!own || !isTrue(own['active'])) return []
    const undecided = !versions.some((each) => isTrue(each['is_default']))
    const isDefault = isTrue(own['is_default']) || undecided
    return [{ row, definition, uri, defaultUri: isDefault ? (row['default_operation_uri'] ?? '') : null, undecided }]
  })
}

function toResource(database: Database, { row, definition }: Operation): Resource {
  const own = list(row['enforce_acl'])
  return {
    name: `${definition['name'] ?? ''}: ${row['name'] ?? ''}`,
    scope: scopeName(database.find, row['sys_scope']),
    method: row['http_method'] ?? '',
    script: row['operation_script'] ?? '',
    requiresAuthentication: isTrue(row['requires_authentication']),
    requiresAuthorization: isTrue(row['requires_acl_authorization']),
    requiresInternalRole: isTrue(row['requires_snc_internal_role']),
    acls: own.length > 0 ? own : list(definition['enforce_acl']),
    consumes: list(row['consumes']),
    produces: list(row['produces']),
  }
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** Values of the `{parameters}` of a URI template, or null when the path is another. */
function match(template: string, path: string): Record<string, string> | null {
  const wanted = segments(template)
  const given = segments(path)
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '')
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name !== undefined) params[name] = value
    else if (part !== value) return null
  }
  return params
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
