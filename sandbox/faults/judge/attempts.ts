import type { ReceivedRequest } from '../../genesys/server'
import type { Facts } from './facts'

/** What the app calls the server's operations; a look-up is a listing by name, and on `platform` the cheap read is one. */
const NAMES: Readonly<Record<ReceivedRequest['operation'], readonly string[]>> = {
  token: ['token'],
  tokens_me: ['verify'],
  organizations_me: ['organization'],
  flows: ['read'],
  register: ['register', 'probe'],
  trunk_create: ['register', 'probe'],
  list: ['list', 'look_up'],
  trunk_list: ['list', 'look_up', 'read'],
  get: ['get'],
  trunk_get: ['get'],
  trunk_update: ['update'],
  delete: ['retire'],
  trunk_delete: ['retire'],
  trunk_status: ['status'],
  template: ['template'],
  metabases: ['metabases'],
  products: ['products'],
  audit_query: ['audit'],
  audit_status: ['audit'],
  audit_results: ['audit'],
  audit_realtime: ['audit'],
  sites: [],
  unknown: [],
}

/** The attempts account for every call that the server saw: of each answered one by its correlation id, of all by their number. */
export function judgeAttempts({ attempts, received }: Facts): string[] {
  const problems: string[] = []
  const seen = new Map<string, number>()
  for (const { operation } of received) {
    const names = NAMES[operation].join()
    if (names === '') problems.push(`the server saw the operation ${operation}, which the app has no name for`)
    else seen.set(names, (seen.get(names) ?? 0) + 1)
  }
  for (const [names, count] of seen) {
    const noted = attempts.filter((attempt) => names.split(',').includes(attempt['operation'] ?? '')).length
    if (noted < count) problems.push(`the server saw ${count} calls "${names}", the attempts have ${noted}`)
  }
  const correlations = new Set(received.map(({ correlationId }) => correlationId))
  for (const attempt of attempts) {
    const id = attempt['correlation_id'] ?? ''
    if (id !== '' && !correlations.has(id))
      problems.push(`an attempt names a correlation id that the server never gave`)
  }
  return problems
}

/** Nobody holds a lane any more. */
export function judgeLanes({ lanes }: Facts): string[] {
  return lanes.map((lane) => `lane ${String(lane['key'])} is still held`)
}
