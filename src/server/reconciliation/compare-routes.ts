import { parseRoutePage, routesCall, hasRoutes, type OutboundRoute } from '../telephony'
import type { Failure } from '../answers'
import { PAGE_SIZE, ask, type GenesysSession } from '../calls'
import { findTrunkRequests } from '../requests'
import { presentTrunks, usesRoutes } from './routed-trunks.store'
import { siteOfTrunk, type TrunkRecord } from '../inventory'
import { elsewhere } from '../registrations'
import { withRouteDrift } from '../routes'
import { unanswered, type Ended } from './ended'
import type { Reconciliation } from './reconciliation'
import { routeDrift, routedSite } from './judge-route'
import { tellDrift, tellTrunk } from './tell-drift'

/** Trunks read in one statement. */
const CHUNK = 200

/** Most pages that are read of one listing. */
const MOST_PAGES = 20

/**
 * Compares the outbound routes of the sites of an organization's trunks with what its orders and changes asked for. Each
 * site's routes are read once. An organization in which this app has put no trunk on a route is not asked: its credential
 * need not be allowed to read routes.
 */
export function compareRoutes(begun: Reconciliation, session: GenesysSession): Ended {
  let reconciliation = begun
  const { organization, target } = session
  if (!hasRoutes(target) || !usesRoutes(organization.sysId)) return { kind: 'done', reconciliation }
  for (const site of sitesOf(session).slice(begun.sites)) {
    const read = routesOf(site, session)
    if (read.kind === 'later') return { kind: 'later', at: read.at, reconciliation }
    if (read.kind === 'failure' && read.failure.retry === 'retry') {
      const waits = unanswered(read.failure, reconciliation)
      // Routes that can't be read in the end are not compared; the trunks are.
      if (waits.kind === 'later') return waits
    }
    const changed = read.kind === 'read' ? judge(site, read.routes, session) : 0
    const { sites } = reconciliation
    reconciliation = { ...reconciliation, tries: 0, sites: sites + 1, changed: reconciliation.changed + changed }
  }
  return { kind: 'done', reconciliation }
}

type Read =
  { kind: 'read'; routes: OutboundRoute[] } | { kind: 'later'; at: number } | { kind: 'failure'; failure: Failure }

function routesOf(site: string, session: GenesysSession): Read | { kind: 'unreadable' } {
  const routes: OutboundRoute[] = []
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber++) {
    const room = session.mayCall()
    if (!room.ok) return { kind: 'later', at: room.at }
    const answered = ask(routesCall(session.target, site, 'all', { pageNumber, pageSize: PAGE_SIZE }), '', session)
    if (answered.kind === 'failure') return { kind: 'failure', failure: answered }
    const page = parseRoutePage(answered.answer.body, PAGE_SIZE)
    if (page === null) return { kind: 'unreadable' }
    routes.push(...page.routes)
    if (!page.more) return { kind: 'read', routes }
  }
  return { kind: 'unreadable' }
}

/** The sites whose routes are compared, in an order that stays the same while the comparison waits. */
function sitesOf(session: GenesysSession): string[] {
  const sites = new Set<string>()
  eachTrunk(session, (_trunk, site) => {
    if (site !== '') sites.add(site)
  })
  return [...sites].sort()
}

/** Writes what is found to each trunk of the site; returns the number of those that nothing else is different about. */
function judge(site: string, routes: readonly OutboundRoute[], session: GenesysSession): number {
  let changed = 0
  const found: { trunk: TrunkRecord; drift: string }[] = []
  eachTrunk(session, (trunk, at) => {
    if (at !== site) return
    const route = routeDrift(trunk, routes)
    if (route !== '' && withRouteDrift(trunk.drift, '') === '') changed += 1
    const drift = withRouteDrift(trunk.drift, route)
    if (drift !== trunk.drift) found.push({ trunk, drift })
  })
  const requests = findTrunkRequests(found.flatMap(({ trunk: { request } }) => (request === '' ? [] : [request])))
  for (const { trunk, drift } of found) {
    tellTrunk(trunk, { drift })
    const request = requests.get(trunk.request)
    if (request !== undefined) tellDrift(request, drift)
  }
  return changed
}

/** Calls `look` for each trunk of this instance that is in Genesys Cloud, with the site whose routes it is compared with. */
function eachTrunk({ organization }: GenesysSession, look: (trunk: TrunkRecord, site: string) => void): void {
  let after = ''
  for (;;) {
    const chunk = presentTrunks(organization.sysId, after, CHUNK)
    for (const trunk of chunk) {
      const own = siteOfTrunk(trunk)
      if (elsewhere(trunk, organization) === null)
        look(trunk, routedSite(trunk, own === '' ? organization.inboundSite : own))
    }
    const last = chunk[chunk.length - 1]
    if (last === undefined || chunk.length < CHUNK) return
    after = last.sysId
  }
}
