import type { Instance } from '../../instance/instance'
import type { Order } from './order'

export interface Verdict {
  code: string
  message: string
  nextStep: string
}

/** What became of one request of the input file. */
export interface Outcome {
  /** Number of the trunk request, or of the requested item while there is none; null when nothing was ordered. */
  number: string | null
  organization: string
  /** As in the input file; null for an organization that it doesn't list. */
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
  return SETTLED.has(outcome.state)
}

/** Reads what became of an order. */
export function outcomeOf({ database }: Instance, order: Order): Outcome {
  const known = {
    organization: order.request.organization,
    orgId: order.organization?.orgId ?? null,
    trunkName: order.request.trunkName,
    genesysId: null,
    attempts: 0,
  }
  if (order.item === null) return { ...known, number: null, state: 'failed', verdict: notOrdered(order) }
  const [request] = database.select(`${database.scope}_trunk_request`, `requested_item=${order.item}`)
  if (request === undefined) {
    const number = database.get('sc_req_item', order.item)?.['number'] ?? null
    const verdict = notFulfilled(database, order.item)
    return { ...known, number, state: verdict === null ? 'ordered' : 'failed', verdict }
  }
  const code = request['verdict'] ?? ''
  return {
    ...known,
    number: request['number'] ?? null,
    state: request['registration_state'] ?? '',
    genesysId: request['genesys_id'] ?? null,
    attempts: database.count(`${database.scope}_attempt`, `request=${request['sys_id'] ?? ''}`),
    verdict:
      code === '' ? null : { code, message: request['verdict_message'] ?? '', nextStep: request['next_step'] ?? '' },
  }
}

function notOrdered({ refused }: Order): Verdict {
  return {
    code: 'order_refused',
    message: `The catalog refused the order: ${refused ?? 'it was not made'}`,
    nextStep: 'Correct the request in the input file.',
  }
}

/** Why an item's flow ended without a trunk request; null while it may still make one. */
function notFulfilled(database: Instance['database'], item: string): Verdict | null {
  const [failed] = database.select('sys_flow_context', `source_record=${item}^state=ERROR`)
  if (failed === undefined) return null
  return {
    code: 'flow_failed',
    message: `The requested item's flow failed: ${failed['error_message'] ?? 'it does not say why'}`,
    nextStep: "Look at the flow's execution on the requested item.",
  }
}
