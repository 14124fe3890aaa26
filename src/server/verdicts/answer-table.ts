import type { Thrown } from '../servicenow'
import type { Answer, Operation } from '../genesys'
import { contradicted, forbidden, invalid, loginRefusal, otherwiseNamed, spoken, stale, undeleted } from './refusals'
import type { RetryClass } from './verdict-record'
import type { VerdictCode } from './verdict-codes'

/**
 * Tells whether Genesys carried out a write that ended in this way. `maybe`: nobody knows, but the write has ended.
 * `may_land`: nobody knows, and the write may still be under way.
 */
type Deed = 'not_done' | 'maybe' | 'may_land'

/** The meaning of one way in which a call can end. */
export interface End {
  means: VerdictCode | ((answer: Answer) => VerdictCode)
  deed: Deed
  /** Replaces the retry class of the verdict's record. */
  retry?: RetryClass
  /** Nothing is at this path: the entity is absent, or the endpoint itself. */
  absent?: true
  /** Genesys refused the write because of something that an earlier write of the same request may have made. */
  mayBeOwn?: true
  /** The cause may be a product that the organization lacks. */
  byProducts?: true
}

/** Ends of an answered call, by HTTP status; a class of statuses stands for each status without a row of its own. */
type Ends = Readonly<Record<number | '2xx' | '3xx' | '4xx' | '5xx', End>>

/** Meanings of the reasons why no answer came, the same for every operation. */
const NOT_ANSWERED: Readonly<Record<Thrown, { means: VerdictCode; deed: Deed }>> = {
  denied: { means: 'privilege_denied', deed: 'not_done' },
  denied_answer: { means: 'privilege_denied', deed: 'may_land' },
  timeout: { means: 'timeout', deed: 'may_land' },
  connect_timeout: { means: 'unreachable', deed: 'not_done' },
  refused: { means: 'unreachable', deed: 'not_done' },
  unknown_host: { means: 'unreachable', deed: 'not_done' },
  tls: { means: 'unreachable', deed: 'not_done' },
  reset: { means: 'unreachable', deed: 'may_land' },
  redirect: { means: 'unexpected_response', deed: 'may_land' },
  unknown: { means: 'unreachable', deed: 'may_land' },
}

const NOT_THERE: End = { means: 'endpoint_absent', deed: 'not_done', absent: true }
const NOT_UNDERSTOOD: End = { means: 'unexpected_response', deed: 'not_done' }
const REFUSED: End = { means: spoken('call_refused'), deed: 'not_done' }

/** Ends of any API call that changes nothing and sends nothing that a person has typed. */
const API: Ends = {
  // A success whose body is not what the contract promises.
  '2xx': { means: 'unexpected_response', deed: 'may_land', retry: 'retry' },
  // 301, 307 and 308 ask to repeat the request elsewhere; 302 and 303 may follow a deed (RFC 9110, 15.4).
  '3xx': NOT_UNDERSTOOD,
  302: { means: 'unexpected_response', deed: 'may_land' },
  303: { means: 'unexpected_response', deed: 'may_land' },
  '4xx': NOT_UNDERSTOOD,
  ...rows([400, 409, 413, 422], REFUSED),
  401: { means: 'token_rejected', deed: 'not_done' },
  403: { means: forbidden, deed: 'not_done' },
  ...rows([404, 405], NOT_THERE),
  408: { means: 'timeout', deed: 'may_land' },
  429: { means: 'rate_limited', deed: 'not_done' },
  // A write that the service itself answered has ended. A write behind a gateway that lost it (502) or gave up (504)
  // may still land.
  '5xx': { means: 'service_unavailable', deed: 'maybe' },
  501: { ...NOT_THERE, deed: 'may_land' },
  502: { means: 'service_unavailable', deed: 'may_land' },
  504: { means: 'timeout', deed: 'may_land' },
}

/** Ends of calls outside of the contracts for trunks: an absent endpoint says nothing about the contract. */
const BESIDE: Ends = { ...API, ...rows([404, 405, 501], { means: 'call_refused', deed: 'not_done', absent: true }) }

/** Ends of a write that carries the content of a trunk. */
const CONTENT: Ends = {
  ...API,
  ...rows([400, 422], { means: invalid, deed: 'not_done' }),
  409: { means: contradicted, deed: 'not_done', mayBeOwn: true },
  413: { means: 'payload_invalid', deed: 'not_done' },
}

/** Ends of a change. Genesys' Terraform provider expects 409, or 400, for a version that is not the current one. */
const CHANGE: Ends = { ...CONTENT, ...rows([400, 409, 422], { means: stale, deed: 'not_done' }) }

/** Statuses that may mean a missing product: Genesys publishes none. A change that finds nothing may miss its trunk. */
const BY_PRODUCTS = [400, 403, 404, 405, 422]

/**
 * Ends of a deletion. Users of Genesys' own Terraform provider report 400 while a site or an outbound route still has
 * the trunk, and for a while afterwards; the provider repeats the call for as long. 409 comes when several changes
 * meet.
 */
const DELETION: Ends = { ...API, ...rows([400, 409, 422], { means: undeleted, deed: 'not_done' }) }

/** Ends of a call to the login host: codes of RFC 6749 (5.2) and RFC 8707, then the status. */
const LOGIN: Ends = {
  '2xx': NOT_UNDERSTOOD,
  '3xx': NOT_UNDERSTOOD,
  '4xx': { means: loginRefusal('unexpected_response'), deed: 'not_done' },
  401: { means: loginRefusal('client_rejected'), deed: 'not_done' },
  408: { means: 'timeout', deed: 'not_done' },
  429: { means: 'token_rate_limited', deed: 'not_done' },
  '5xx': { means: 'service_unavailable', deed: 'not_done' },
  504: { means: 'timeout', deed: 'not_done' },
}

/**
 * Ends of `tokens/me`. It needs no permission and belongs to no contract, so a refusal for such a reason is not
 * understood.
 */
const PROOF: Ends = {
  ...API,
  ...rows([400, 409, 413, 422], NOT_UNDERSTOOD),
  403: { means: otherwiseNamed('unexpected_response'), deed: 'not_done' },
  ...rows([404, 405, 501], { ...NOT_UNDERSTOOD, absent: true }),
}

interface OperationRow {
  /** The request to Genesys in words, after "to". */
  asks: string
  /** True when the operation may change something in Genesys. A probe can't succeed, so it changes nothing. */
  writes: boolean
  /** True when the operation needs the permission that registering a trunk needs. */
  ofTrunks: boolean
  ends: Ends
}

/** Every operation with the meaning of each of its ends. The meaning of a status is said here and nowhere else. */
const OPERATIONS: Readonly<Record<Operation, OperationRow>> = {
  token: row('issue a token', LOGIN, { ofTrunks: false }),
  verify: row('tell whose token it is', PROOF, { ofTrunks: false }),
  organization: row('describe the organization', BESIDE, { ofTrunks: false }),
  read: row('answer a read', API),
  probe: row('look at a trunk without content', CONTENT),
  register: row('register the trunk', byProducts(CONTENT), { writes: true }),
  look_up: row('look the trunk up', API),
  list: row('list trunks', API),
  get: row('show the trunk', API),
  update: row('change the trunk', byProducts(CHANGE, [400, 403, 422]), { writes: true }),
  retire: row('delete the trunk', DELETION, { writes: true }),
  template: row('give the template of a trunk', byProducts(API)),
  metabases: row('list the kinds of trunk', byProducts(API)),
  products: row("list the organization's products", BESIDE, { ofTrunks: false }),
  status: row('tell the state of the trunk', BESIDE),
  sites: row("list the organization's sites", BESIDE),
  audit: row('show the audit log', BESIDE, { ofTrunks: false }),
}

/** The meaning of an answer with this status. */
export function endOf(operation: Operation, status: number): End {
  const { ends } = OPERATIONS[operation]
  return ends[status] ?? ends[classOf(status)]
}

/** The operation's request to Genesys in words, after "to". */
export function asked(operation: Operation): string {
  return OPERATIONS[operation].asks
}

/** True when the operation serves to register a trunk. */
export function registers(operation: Operation): boolean {
  return ['register', 'probe', 'template', 'metabases'].includes(operation)
}

export function isOfTrunks(operation: Operation): boolean {
  return OPERATIONS[operation].ofTrunks
}

/** The verdict on a call without an answer. */
export function codeOfThrown(thrown: Thrown): VerdictCode {
  return NOT_ANSWERED[thrown].means
}

/**
 * True when a call that ended so may have changed something in Genesys. `how` null: no answer came, for an unknown
 * reason.
 */
export function mayHaveActed(operation: Operation, how: number | Thrown | null): boolean {
  return OPERATIONS[operation].writes && (how === null || deedOf(operation, how) !== 'not_done')
}

/** True when a call that ended so may still be under way. */
export function mayStillLand(operation: Operation, how: number | Thrown): boolean {
  return OPERATIONS[operation].writes && deedOf(operation, how) === 'may_land'
}

function deedOf(operation: Operation, how: number | Thrown): Deed {
  return typeof how === 'string' ? NOT_ANSWERED[how].deed : endOf(operation, how).deed
}

function classOf(status: number): '2xx' | '3xx' | '4xx' | '5xx' {
  if (status >= 500) return '5xx'
  if (status >= 400) return '4xx'
  // An answer that ends nothing (1xx) is no success.
  return status >= 300 || status < 200 ? '3xx' : '2xx'
}

function row(
  asks: string,
  ends: Ends,
  { writes = false, ofTrunks = true }: Partial<Pick<OperationRow, 'writes' | 'ofTrunks'>> = {},
): OperationRow {
  return { asks, writes, ofTrunks, ends }
}

function byProducts(ends: Ends, statuses: readonly number[] = BY_PRODUCTS): Ends {
  const explained: Record<number, End> = {}
  for (const status of statuses) explained[status] = { ...(ends[status] ?? ends['4xx']), byProducts: true }
  return { ...ends, ...explained }
}

/**
 * One end for several statuses. `Object.fromEntries` can't make it: Rhino 1.7.14 keeps a number among its keys as a text,
 * which `ends[status]` then doesn't find.
 */
function rows(statuses: readonly number[], end: End): Readonly<Record<number, End>> {
  const made: Record<number, End> = {}
  for (const status of statuses) made[status] = end
  return made
}
