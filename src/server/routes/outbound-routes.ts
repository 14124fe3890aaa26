import {
  hasTrunk,
  parseRoute,
  parseRoutePage,
  routeCall,
  routeUpdateCall,
  routesCall,
  withTrunk,
  withoutTrunk,
  type OutboundRoute,
} from '../telephony'
import { notAsPromised, type Failure } from '../answers'
import { PAGE_SIZE, ask, contextOf, type GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import type { RegistrationRecord } from '../registrations'
import type { Worked } from '../retries'
import { workWhileHeld } from '../lanes'
import { sendWrite } from '../trunks'

/** Most pages that are read of one listing, so that a listing which never ends does not hold the worker. */
const MOST_PAGES = 20

/** Most writes of one route: each further one after somebody else's write came between reading and writing. */
const MOST_WRITES = 3

/** The work on outbound routes of one trunk. `request`: the trunk request that the calls serve. */
export interface RouteWork {
  registration: RegistrationRecord
  request: Pick<TrunkRequestRecord, 'sysId' | 'trunkName'>
  session: GenesysSession
  genesysId: string
}

export type RoutesRead = { kind: 'read'; routes: OutboundRoute[] } | { kind: 'failure'; failure: Failure }

/** The end of a write of a route. `failed`: with the attempt, when one was sent. `worked`: the step is over. */
export type RouteWritten =
  | { kind: 'done' }
  | { kind: 'gone' }
  | { kind: 'failed'; failure: Failure; write: { attempts: number; sentAt: number } | null }
  | { kind: 'worked'; worked: Worked }

/**
 * Works on outbound routes while this worker alone does so in the organization. A route is written whole: of two lanes
 * that each put a trunk on one route, the later write would take the earlier trunk off where Genesys looks at no version.
 */
export function holdingRoutes(registration: RegistrationRecord, work: () => Worked): Worked {
  return workWhileHeld(registration, `routes:${registration.organization}`, work)
}

/** Reads the outbound routes of a site: those of one name, or those that the trunk is on. */
export function readRoutes(
  { request, session, genesysId }: RouteWork,
  site: string,
  wanted: { name: string } | 'with the trunk',
): RoutesRead {
  const filter = wanted === 'with the trunk' ? { trunk: genesysId } : wanted
  const routes: OutboundRoute[] = []
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber++) {
    const call = routesCall(session.target, site, filter, { pageNumber, pageSize: PAGE_SIZE })
    const answered = ask(call, request.sysId, session)
    if (answered.kind === 'failure') return { kind: 'failure', failure: answered }
    const page = parseRoutePage(answered.answer.body, PAGE_SIZE)
    if (page === null) {
      const context = contextOf(call, session)
      const failure = notAsPromised(answered.answer, context, 'the answer is no listing of outbound routes')
      return { kind: 'failure', failure }
    }
    routes.push(...page.routes)
    if (!page.more) break
  }
  // A server may match more than it was asked for.
  return {
    kind: 'read',
    routes: wanted === 'with the trunk' ? routes.filter((each) => hasTrunk(each, genesysId)) : routes,
  }
}

/**
 * Puts the trunk on a route, or takes it off: the route is read, and written back as it was read with nothing but the
 * trunk more or less, under the version that was read. A route that is as wanted is not written.
 */
export function writeRoute(work: RouteWork, site: string, id: string, deed: 'put on' | 'take off'): RouteWritten {
  const { registration, request, session, genesysId } = work
  for (let writes = 0; ; writes++) {
    const answered = ask(routeCall(session.target, site, id), request.sysId, session)
    if (answered.kind === 'failure')
      return answered.status === 404 ? { kind: 'gone' } : { kind: 'failed', failure: answered, write: null }
    const route = parseRoute(answered.answer.body)
    if (route === null) return { kind: 'gone' }
    if (hasTrunk(route, genesysId) === (deed === 'put on')) return { kind: 'done' }
    const body = deed === 'put on' ? withTrunk(route, genesysId) : withoutTrunk(route, genesysId)
    const call = routeUpdateCall(session.target, site, id, body)
    const more = { trunkName: request.trunkName, genesysId, route: route.name }
    const written = sendWrite(registration, call, session, more, null)
    if (written.kind !== 'written') return { kind: 'worked', worked: written }
    const { diagnosis, attempts, sentAt } = written
    registration.attempts = attempts
    if (diagnosis.kind === 'success') {
      const told = parseRoute(diagnosis.answer.body)
      if (told !== null && hasTrunk(told, genesysId) === (deed === 'put on')) return { kind: 'done' }
      const failure = notAsPromised(diagnosis.answer, contextOf(call, session, more), NOT_SO[deed])
      return { kind: 'failed', failure, write: { attempts, sentAt } }
    }
    if (diagnosis.status === 404) return { kind: 'gone' }
    if (diagnosis.verdict.code === 'state_conflict' && writes + 1 < MOST_WRITES) continue
    return { kind: 'failed', failure: diagnosis, write: { attempts, sentAt } }
  }
}

const NOT_SO = {
  'put on': 'the answer is the outbound route without the trunk',
  'take off': 'the answer is the outbound route with the trunk still on it',
} as const
