import { routeNamed, type OutboundRoute } from '../telephony'
import { verdict, type Verdict } from '../verdicts'
import type { Failure } from '../answers'
import type { GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import { updateTrunk, type TrunkRecord } from '../inventory'
import type { RegistrationRecord } from '../registrations'
import { endWith, reschedule, waitForToken, type Worked } from '../retries'
import { writeStep } from '../outcomes'
import { nameOf } from '../trunks'
import { tellMaker } from './tell-maker'
import { routeProblems, routeSiteOf } from './route-problems'
import { holdingRoutes, readRoutes, writeRoute, type RouteWritten } from './outbound-routes'
import { withRouteDrift } from './route-drift'

interface Work {
  registration: RegistrationRecord
  request: TrunkRequestRecord
  session: GenesysSession
  trunk: TrunkRecord
}

/** Puts a trunk on the outbound route that a request asks for, and takes it off the one that it asked for before. */
export function moveRoute(work: Work): Worked {
  const { registration, session } = work
  const problems = routeProblems(work.request, work.trunk, session.target.contract)
  if (problems.length > 0) {
    return end(work, verdict('payload_invalid', { ...session.facts, operation: 'update', problems }))
  }
  return holdingRoutes(registration, () => {
    const ready = session.ready()
    if (!ready.ok) return waitForToken(registration, ready)
    return move(work)
  })
}

function move(work: Work): Worked {
  const { registration, request, session, trunk } = work
  const name = request.outboundRoute
  const site = routeSiteOf(trunk, session.organization)
  const on = {
    registration,
    request: { ...request, trunkName: trunk.fields.trunkName },
    session,
    genesysId: trunk.genesysId,
  }
  let route: OutboundRoute | null = null
  if (name !== '') {
    if (site === '') return end(work, verdict('inbound_site_missing', session.facts))
    const read = readRoutes(on, site, { name })
    if (read.kind === 'failure') return unread(work, site, read.failure)
    route = routeNamed(read.routes, name)
    if (route === null) return missing(work, site)
    // This is written before the route: whatever becomes of the worker, Retire knows where to look.
    if (!trunk.routeSites.includes(site)) updateTrunk(trunk.sysId, { routeSites: [...trunk.routeSites, site] })
    const written = writeRoute(on, site, route.id, 'put on')
    if (written.kind === 'gone') return missing(work, site)
    if (written.kind !== 'done') return failed(work, written)
  }
  // The new route comes first, so that the trunk's outbound calls have a way all the time.
  for (const before of trunk.fields.outboundRoute === '' ? [] : trunk.routeSites) {
    const read = readRoutes(on, before, 'with the trunk')
    if (read.kind === 'failure') {
      if (read.failure.status === 404) continue
      return reschedule(registration, read.failure, session, null)
    }
    const old = routeNamed(read.routes, trunk.fields.outboundRoute)
    if (old === null || old.id === route?.id) continue
    const written = writeRoute(on, before, old.id, 'take off')
    if (written.kind === 'worked' || written.kind === 'failed') return failed(work, written)
  }
  return finish(work, site)
}

function finish({ registration, request, session, trunk }: Work, site: string): Worked {
  const name = request.outboundRoute
  const sites = name === '' ? trunk.routeSites : [...new Set([...trunk.routeSites, site])]
  const drift = withRouteDrift(trunk.drift, '')
  updateTrunk(trunk.sysId, { fields: { ...trunk.fields, outboundRoute: name }, routeSites: sites, drift })
  const place = nameOf(session)
  const note =
    name === '' ? `Taken off its outbound route in ${place}.` : `On the outbound route "${name}" in ${place}.`
  let left = ''
  if (trunk.request !== '') {
    // The order names the route from now on: nobody has to be asked for it any more.
    const asked = name === '' ? {} : { route_request: request.sysId }
    const last = { outbound_route: name, drift, last_change: request.sysId, work_notes: `${request.number}: ${note}` }
    left = tellMaker(trunk.request, request, { ...last, ...asked })
  }
  const { attempts } = registration
  const told = [note, left].filter((line) => line !== '')
  writeStep(registration, 'succeed', { write: { attempts }, writeSent: 0, verdict: null, note: told.join('\n') })
  return { kind: 'done' }
}

/** The failure of the listing: a site that is gone has no routes. */
function unread(work: Work, site: string, failure: Failure): Worked {
  if (failure.status === 404) return missing(work, site, failure.verdict.evidence)
  return reschedule(work.registration, failure, work.session, null)
}

function missing(work: Work, site: string, evidence: readonly string[] = []): Worked {
  const { session, trunk, request } = work
  const facts = { ...session.facts, trunkName: trunk.fields.trunkName, genesysId: trunk.genesysId }
  return end(work, verdict('route_missing', { ...facts, route: request.outboundRoute, site, evidence }))
}

function failed({ registration, session }: Work, written: Exclude<RouteWritten, { kind: 'done' | 'gone' }>): Worked {
  if (written.kind === 'worked') return written.worked
  return reschedule(registration, written.failure, session, written.write)
}

function end({ registration }: Work, found: Verdict): Worked {
  const { attempts } = registration
  return endWith(registration, 'fail', found, { writeSent: 0, write: { attempts } })
}
