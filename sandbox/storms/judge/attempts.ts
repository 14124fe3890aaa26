import type { ReceivedRequest } from '../../genesys/server'
import type { Facts } from './facts'

/**
 * The app's names for the server's operations; a look-up is a listing by name, and on `platform` the cheap read is one. A
 * diagnosis also reads the listing of the contract that the organization's record does not name.
 */
const NAMES: Readonly<Record<ReceivedRequest['operation'], readonly string[]>> = {
  token: ['token'],
  tokens_me: ['verify'],
  organizations_me: ['organization'],
  flows: ['read'],
  register: ['register', 'probe'],
  trunk_create: ['register', 'probe'],
  list: ['list', 'look_up', 'read'],
  trunk_list: ['list', 'look_up', 'read'],
  get: ['get'],
  trunk_get: ['get'],
  update: ['update'],
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
  sites: ['sites'],
  route_list: ['routes'],
  route_get: ['route'],
  route_update: ['route_update'],
  route_create: [],
  route_delete: [],
  unknown: [],
}

/**
 * The attempts account for every call that the server saw: each by its correlation id, or else by an attempt of its own
 * that never got to know one.
 */
export function judgeAttempts({ attempts, received }: Facts): string[] {
  const problems: string[] = []
  const operations = new Map(attempts.map((each) => [each['correlation_id'] ?? '', each['operation'] ?? '']))
  const silent = new Map<string, number>()
  for (const { operation, correlationId } of received) {
    const names = NAMES[operation].join()
    if (names === '') problems.push(`the server saw the operation ${operation}, which the app has no name for`)
    const noted = operations.get(correlationId)
    if (noted === undefined) silent.set(names, (silent.get(names) ?? 0) + 1)
    else if (!NAMES[operation].includes(noted)) problems.push(`an attempt calls the operation ${operation} "${noted}"`)
  }
  for (const [names, count] of silent) {
    const left = attempts.filter(
      (attempt) => names.split(',').includes(attempt['operation'] ?? '') && (attempt['correlation_id'] ?? '') === '',
    ).length
    if (left < count) problems.push(`${count} calls "${names}" got no answer, and only ${left} attempts have none`)
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
