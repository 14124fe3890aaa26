import { apiHost, isEntityId, loginHost, utf8Length, type Operation, type Region } from '../genesys'
import type { Contract, RegistrationRequest } from '../fields'
import type { Making } from './adapter'
import { adapterOf } from './contracts'

/** One outbound call as data. The caller adds `Authorization`; nothing here is secret except the body of `register`. */
export interface GenesysCall {
  operation: Operation
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Host name, derived from the region. */
  host: string
  /** Percent-encoded path. It starts with a slash and has no query. */
  path: string
  /** Names and values before encoding; `endpoint` encodes them. */
  query: readonly (readonly [string, string])[]
  /** All headers except Authorization and Content-Type. */
  headers: Readonly<Record<string, string>>
  body: string | null
  contentType: string | null
}

/** The place that API calls go to, and the organization they are made for. `orgId` is a GUID in lower case. */
export interface Target {
  region: Region
  orgId: string
  contract: Contract
}

/** Parameters of a listing. Pages count from 1. */
export interface PageQuery {
  pageNumber: number
  pageSize: number
}

export const JSON_TYPE = 'application/json'
export const FORM_TYPE = 'application/x-www-form-urlencoded'

/** The call's URL, with its query encoded. */
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

/** The reason why the call can't be sent as it is, or null. Genesys would refuse a longer body with 413. */
export function bodyProblem(call: GenesysCall): string | null {
  const bytes = call.body === null ? 0 : utf8Length(call.body)
  if (bytes <= MAX_BODY_BYTES) return null
  return `The request makes a body of ${String(bytes)} bytes; Genesys Cloud takes ${String(MAX_BODY_BYTES)}.`
}

/**
 * The call that mints a token. It names scope and organization where the contract has them; elsewhere the client's
 * roles decide.
 */
export function tokenCall(target: Target): GenesysCall {
  const { scope, namesOrganization } = adapterOf(target.contract)
  const form: [string, string][] = [['grant_type', 'client_credentials']]
  if (scope !== null) form.push(['scope', scope])
  if (namesOrganization) form.push(['aud', target.orgId])
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

/** Any API call, with the organization's header where the contract has one. */
export function apiCall(
  target: Target,
  operation: Operation,
  method: GenesysCall['method'],
  path: string,
  more: { query?: GenesysCall['query']; body?: unknown } = {},
): GenesysCall {
  return {
    operation,
    method,
    host: apiHost(target.region),
    path,
    query: more.query ?? [],
    headers: { Accept: JSON_TYPE, ...organizationHeader(target) },
    body: more.body === undefined ? null : JSON.stringify(more.body),
    contentType: JSON_TYPE,
  }
}

/** The header that names the organization a call is for; none where the contract has no such header. */
export function organizationHeader({ contract, orgId }: Pick<Target, 'contract' | 'orgId'>): Record<string, string> {
  return adapterOf(contract).namesOrganization ? { 'X-Genesys-Organization': orgId } : {}
}

/** The call that asks which organization the token belongs to. It needs no permission. */
export function verifyCall(target: Target): GenesysCall {
  return apiCall(target, 'verify', 'GET', '/api/v2/tokens/me')
}

/** The contract's cheapest read. */
export function readCall(target: Target): GenesysCall {
  const { readPath } = adapterOf(target.contract)
  if (readPath === null) return listCall(target, { pageNumber: 1, pageSize: 1 }, 'read')
  return apiCall(target, 'read', 'GET', readPath, { query: [['pageSize', '1']] })
}

/** A write that can't succeed: an empty object lacks every required field, whatever the contract. */
export function probeCall(target: Target): GenesysCall {
  return apiCall(target, 'probe', 'POST', collectionPath(target.contract), { body: {} })
}

/** The call that registers the trunk, or the rule that the request breaks. */
export function registerCall(
  target: Target,
  request: RegistrationRequest,
  making: Making,
): { ok: true; call: GenesysCall } | { ok: false; rule: string; fix: string } {
  const made = adapterOf(target.contract).bodyOf(request, making)
  if (!made.ok) return made
  const call = apiCall(target, 'register', 'POST', collectionPath(target.contract), { body: made.body })
  return { ok: true, call }
}

/**
 * The call that looks for trunks of a name. A server may match more than the exact name, so the caller compares the
 * names in the answer.
 */
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
    query: adapterOf(target.contract).trunkQuery,
  })
}

/** The call that writes a trunk back with a change in it. */
export function changeCall(target: Target, id: string, body: object): GenesysCall {
  return apiCall(target, 'update', 'PUT', entityPath(target.contract, id), { body })
}

export function retireCall(target: Target, id: string): GenesysCall {
  return apiCall(target, 'retire', 'DELETE', entityPath(target.contract, id))
}

/** The path where trunks of the contract are listed and created. */
export function collectionPath(contract: Contract): string {
  return adapterOf(contract).collectionPath
}

/** The path of one trunk. Throws when the id could lead elsewhere: in a path, dots are a way up. */
export function entityPath(contract: Contract, id: string): string {
  if (!isEntityId(id)) throw new Error('The stored id of the trunk is not the id of an entity in Genesys Cloud.')
  return `${collectionPath(contract)}/${encode(id)}`
}

function listQuery(contract: Contract, page: PageQuery): (readonly [string, string])[] {
  return [
    ['pageNumber', String(page.pageNumber)],
    ['pageSize', String(page.pageSize)],
    ...adapterOf(contract).listQuery,
  ]
}
