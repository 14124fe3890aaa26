import type { Instance } from '../../instance/instance'
import type { Order } from './order'

export interface Verdict {
  code: string
  message: string
  nextStep: string
}

/** The outcome of one request of the input file. */
export interface Outcome {
  /** Number of the trunk request, or of the requested item while there is none; null when nothing was ordered. */
  number: string | null
  organization: string
  /** The name in the input file; null for an organization that it doesn't list. */
  orgId: string | null
  trunkName: string
  /** Registration state of the trunk request; `ordered` before there is one, `failed` when there can't be one. */
  state: string
  genesysId: string | null
  /** Outbound calls made for this request: its registration attempts. */
  attempts: number
  verdict: Verdict | null
}

/** States that only a person changes. */
const SETTLED: ReadonlySet<string> = new Set([
  ...['registered', 'failed', 'outcome_unknown', 'rejected', 'cancelled', 'retired', 'draft', 'awaiting_approval'],
])

export function isSettled(outcome: Outcome): boolean {
  return isSettledState(outcome.state)
}

export function isSettledState(state: string): boolean {
  return SETTLED.has(state)
}

/** Reads the outcome of each order. */
export function readOutcomes({ database }: Instance, orders: readonly Order[]): Outcome[] {
  const requests = byColumn(database.select(`${database.scope}_trunk_request`, ''), 'requested_item')
  const attempts = byColumn(database.select(`${database.scope}_attempt`, 'requestISNOTEMPTY'), 'request')
  return orders.map((order) => {
    const [request] = requests.get(order.item ?? '') ?? []
    const { number, ...progress } =
      request === undefined
        ? withoutRequest(database, order)
        : progressOf(request, attempts.get(request['sys_id'] ?? '')?.length ?? 0)
    return { number, ...subjectOf(order), ...progress }
  })
}

type Row = Readonly<Record<string, string>>
type Subject = Pick<Outcome, 'organization' | 'orgId' | 'trunkName'>

function byColumn(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row[column] ?? '')
    if (group === undefined) groups.set(row[column] ?? '', [row])
    else group.push(row)
  }
  return groups
}

function subjectOf({ request, organization }: Order): Subject {
  return { organization: request.organization, orgId: organization?.orgId ?? null, trunkName: request.trunkName }
}

function progressOf(request: Row, attempts: number): Omit<Outcome, keyof Subject> {
  const code = request['verdict'] ?? ''
  return {
    number: request['number'] ?? null,
    state: request['registration_state'] ?? '',
    genesysId: request['genesys_id'] ?? null,
    attempts,
    verdict:
      code === '' ? null : { code, message: request['verdict_message'] ?? '', nextStep: request['next_step'] ?? '' },
  }
}

function withoutRequest(database: Instance['database'], order: Order): Omit<Outcome, keyof Subject> {
  const nothing = { genesysId: null, attempts: 0 }
  if (order.item === null) return { ...nothing, number: null, state: 'failed', verdict: notOrdered(order) }
  const number = database.get('sc_req_item', order.item)?.['number'] ?? null
  const verdict = notFulfilled(database, order.item)
  return { ...nothing, number, state: verdict === null ? 'ordered' : 'failed', verdict }
}

/** A form offers no organization that isn't there; the catalog refuses an order that names one all the same. */
function notOrdered({ organization, request, refused }: Order): Verdict {
  if (organization === null) {
    return {
      code: 'organization_unknown',
      message: `There is no organization "${request.organization.slice(0, LONGEST_NAME)}".`,
      nextStep: 'List it among the organizations of the input file, or correct its name in the request.',
    }
  }
  return {
    code: 'order_refused',
    message: `The catalog refused the order: ${refused ?? 'it was not made'}`,
    nextStep: 'Correct the request in the input file.',
  }
}

const LONGEST_NAME = 100

/** The reason why an item's flow ended without a trunk request; null while it may still make one. */
function notFulfilled(database: Instance['database'], item: string): Verdict | null {
  const [failed] = database.select('sys_flow_context', `source_record=${item}^state=ERROR`)
  if (failed === undefined) return null
  return {
    code: 'flow_failed',
    message: `The requested item's flow failed: ${failed['error_message'] ?? 'it does not say why'}`,
    nextStep: "Look at the flow's execution on the requested item.",
  }
}
