import type { Thrown } from '../servicenow'
import type { Answer, Operation } from '../genesys'
import {
  API,
  BESIDE,
  CHANGE,
  CONTENT,
  DELETION,
  LOGIN,
  PROOF,
  ROUTE,
  type Deed,
  type End,
  type Ends,
} from './status-table'
import type { VerdictCode } from './all-verdicts'

export type { End } from './status-table'

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

/** Statuses that may mean a missing product: Genesys publishes none. A change that finds nothing may miss its trunk. */
const BY_PRODUCTS = [400, 403, 404, 405, 422]

interface OperationRow {
  /** The request to Genesys in words, after "to". */
  asks: string
  /** True when the operation may change something in Genesys. A probe can't succeed, so it changes nothing. */
  writes: boolean
  /** True when the operation needs the permission that registering a trunk needs. */
  ofTrunks: boolean
  ends: Ends
}

/** Every operation, with the rows of the table of statuses that its calls may end in. */
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
  routes: row('list the outbound routes of the site', BESIDE),
  route: row('show the outbound route', BESIDE),
  route_update: row('change the outbound route', ROUTE, { writes: true }),
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

/** The verdict of an answer by its row in the table. */
export function codeOf({ means }: End, answer: Answer): VerdictCode {
  return typeof means === 'function' ? means(answer) : means
}
