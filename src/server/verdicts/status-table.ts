import type { Answer } from '../genesys'
import {
  contradicted,
  forbidden,
  invalid,
  loginRefusal,
  otherwiseNamed,
  ifGenesysSays,
  stale,
  unchanged,
  undeleted,
} from './refused-answers'
import type { RetryClass } from './verdict-record'
import type { VerdictCode } from './all-verdicts'

/**
 * Tells whether Genesys carried out a write that ended in this way. `maybe`: nobody knows, but the write has ended.
 * `may_land`: nobody knows, and the write may still be under way.
 */
export type Deed = 'not_done' | 'maybe' | 'may_land'

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
export type Ends = Readonly<Record<number | '2xx' | '3xx' | '4xx' | '5xx', End>>

const NOT_THERE: End = { means: 'endpoint_absent', deed: 'not_done', absent: true }
const NOT_UNDERSTOOD: End = { means: 'unexpected_response', deed: 'not_done' }
const REFUSED: End = { means: ifGenesysSays('call_refused'), deed: 'not_done' }

/** Ends of any API call that changes nothing and sends nothing that a person has typed. */
export const API: Ends = {
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
export const BESIDE: Ends = {
  ...API,
  ...rows([404, 405, 501], { means: 'call_refused', deed: 'not_done', absent: true }),
}

/** Ends of a write that carries the content of a trunk. */
export const CONTENT: Ends = {
  ...API,
  ...rows([400, 422], { means: invalid, deed: 'not_done' }),
  409: { means: contradicted, deed: 'not_done', mayBeOwn: true },
  413: { means: 'payload_invalid', deed: 'not_done' },
}

/** Ends of a change. Genesys' Terraform provider expects 409, or 400, for a version that is not the current one. */
export const CHANGE: Ends = { ...CONTENT, ...rows([400, 409, 422], { means: stale, deed: 'not_done' }) }

/**
 * Ends of a deletion. Users of Genesys' own Terraform provider report 400 while a site or an outbound route still has
 * the trunk, and for a while afterwards; the provider repeats the call for as long. 409 comes when several changes
 * meet.
 */
export const DELETION: Ends = { ...API, ...rows([400, 409, 422], { means: undeleted, deed: 'not_done' }) }

/** Ends of the write of an outbound route. The official SDK's list of changes names 409 for it, and no cause. */
export const ROUTE: Ends = {
  ...BESIDE,
  ...rows([400, 409, 422], { means: unchanged, deed: 'not_done' }),
  501: { means: 'call_refused', deed: 'may_land', absent: true },
}

/**
 * Ends of a call to the login host: codes of RFC 6749 (5.2) and RFC 8707, then the status. The verdict's
 * record alone says whether it is tried again.
 */
export const LOGIN: Readonly<Record<keyof Ends, Omit<End, 'retry'>>> = {
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
export const PROOF: Ends = {
  ...API,
  ...rows([400, 409, 413, 422], NOT_UNDERSTOOD),
  403: { means: otherwiseNamed('unexpected_response'), deed: 'not_done' },
  ...rows([404, 405, 501], { ...NOT_UNDERSTOOD, absent: true }),
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
