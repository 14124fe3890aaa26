import { FLOWS_PATH, REGISTRATIONS_PATH, registrationBody } from './byoc-registration'
import { BYOC_SCOPE, type Contract } from './contract'
import { isEntityId } from './entity-id'
import type { Operation } from './operation'
import { apiHost, loginHost, type Region } from './regions'
import type { RegistrationRequest } from './registration-request'
import { utf8Length } from './utf8'

/** One outbound call as data. The caller adds `Authorization`; nothing here is secret but the body of `register`. */
export interface GenesysCall {
  operation: Operation
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Host name, derived from the region. */
  host: string
  /** Percent-encoded, starts with a slash, without query. */
  path: string
  /** Names and values as they are meant; `endpoint` encodes them. */
  query: readonly (readonly [string, string])[]
  /** Everything but Authorization and Content-Type. */
  headers: Readonly<Record<string, string>>
  body: string | null
  contentType: string | null
}

/** Where and for whom API calls are made. `orgId` is a GUID in lower case. */
export interface Target {
  region: Region
  orgId: string
  contract: Contract
}

/** What can be asked of a listing. Pages count from 1. */
export interface PageQuery {
  pageNumber: number
  pageSize: number
}

export const JSON_TYPE = 'application/json'
export const FORM_TYPE = 'application/x-www-form-urlencoded'

/** The call's URL, query encoded. */
export function endpoint(call: GenesysCall): string {
  return `https://${call.host}${pathWithQuery(call)}`
}

/** Path and encoded query. */
export function pathWithQuery(call: GenesysCall): string {
  const query = formEncode(call.query)
  return query === '' ? call.path : `${call.path}?${query}`
}

/** `a=b&c=d` with everything but unreserved characters percent-encoded (RFC 3986, 2.3). */
export function formEncode(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => '%' + mark.charCodeAt(0).toString(16).toUpperCase())
}

/** Longest body that Genesys takes, in bytes (platform limits: maximum request body size). */
const MAX_BODY_BYTES = 512_000

/** Why the call can't be sent as it is, or null: a longer body would be refused with 413. */
export function bodyProblem(call: GenesysCall): string | null {
  const bytes = call.body === null ? 0 : utf8Length(call.body)
  if (bytes <= MAX_BODY_BYTES) return null
  return `The request makes a body of ${String(bytes)} bytes; Genesys Cloud takes ${String(MAX_BODY_BYTES)}.`
}

/** Mints a token. `byoc_registration` names scope and organization; on `platform` the client's roles decide. */
export function tokenCall(target: Target): GenesysCall {
  const form: [string, string][] = [['grant_type', 'client_credentials']]
  if (target.contract === 'byoc_registration') form.push(['scope', BYOC_SCOPE], ['aud', target.orgId])
  return {
    operation: 'token',
    method: 'POST',
    host: loginHost(target.region),
    path: '/oauth/token',
    query: [],
    headers: { Accept: JSON_TYPE },
    body: formEncode(form),
    contentType: FORM_TYPE,
  }
}

/** Any API call; the organization's header goes with `byoc_registration`. */
export function apiCall(
  target: Target,
  operation: Operation,
  method: GenesysCall['method'],
  path: string,
  more: { query?: GenesysCall['query']; body?: unknown } = {},
): GenesysCall {
  const organization: Record<string, string> =
    target.contract === 'byoc_registration' ? { 'X-Genesys-Organization': target.orgId } : {}
  return {
    operation,
    method,
    host: apiHost(target.region),
    path,
    query: more.query ?? [],
    headers: { Accept: JSON_TYPE, ...organization },
    body: more.body === undefined ? null : JSON.stringify(more.body),
    contentType: JSON_TYPE,
  }
}

/** Which organization is this token of? Needs no permission. */
export function verifyCall(target: Target): GenesysCall {
  return apiCall(target, 'verify', 'GET', '/api/v2/tokens/me')
}

export function organizationCall(target: Target): GenesysCall {
  return apiCall(target, 'organization', 'GET', '/api/v2/organizations/me')
}

/** `byoc_registration`: the read that any live token may do. `platform`: the cheapest read of trunks. */
export function readCall(target: Target): GenesysCall {
  if (target.contract === 'platform') return listCall(target, { pageNumber: 1, pageSize: 1 }, 'read')
  return apiCall(target, 'read', 'GET', FLOWS_PATH, { query: [['pageSize', '1']] })
}

/** A write that can't succeed: an empty object lacks every required field of either contract. */
export function probeCall(target: Target): GenesysCall {
  return apiCall(target, 'probe', 'POST', collectionPath(target.contract), { body: {} })
}

/** `byoc_registration`: registers the trunk. */
export function registerCall(target: Target, request: RegistrationRequest): GenesysCall {
  return apiCall(target, 'register', 'POST', REGISTRATIONS_PATH, { body: registrationBody(request) })
}

/** Looks for trunks of that name. A server may match more than the exact name: compare the answer. */
export function lookUpCall(target: Target, name: string, page: PageQuery): GenesysCall {
  return apiCall(target, 'look_up', 'GET', collectionPath(target.contract), {
    query: [['name', name], ...listQuery(target.contract, page)],
  })
}

/** A page of all trunks of the organization. */
export function listCall(target: Target, page: PageQuery, operation: Operation = 'list'): GenesysCall {
  return apiCall(target, operation, 'GET', collectionPath(target.contract), { query: listQuery(target.contract, page) })
}

export function getCall(target: Target, id: string): GenesysCall {
  return apiCall(target, 'get', 'GET', entityPath(target.contract, id), {
    query: target.contract === 'platform' ? [['expand', 'properties']] : [],
  })
}

export function retireCall(target: Target, id: string): GenesysCall {
  return apiCall(target, 'retire', 'DELETE', entityPath(target.contract, id))
}

export const TRUNK_BASES_PATH = '/api/v2/telephony/providers/edges/trunkbasesettings'

/** Where trunks of the contract are listed and created. */
export function collectionPath(contract: Contract): string {
  return contract === 'platform' ? TRUNK_BASES_PATH : REGISTRATIONS_PATH
}

/** Throws when the id could lead elsewhere than to an entity: in a path, dots are a way up. */
export function entityPath(contract: Contract, id: string): string {
  if (!isEntityId(id)) throw new Error('The stored id of the trunk is not the id of an entity in Genesys Cloud.')
  return `${collectionPath(contract)}/${encode(id)}`
}

function listQuery(contract: Contract, page: PageQuery): (readonly [string, string])[] {
  const paging: (readonly [string, string])[] = [
    ['pageNumber', String(page.pageNumber)],
    ['pageSize', String(page.pageSize)],
  ]
  return contract === 'platform' ? [...paging, ['sortBy', 'name'], ['expand', 'properties']] : paging
}
