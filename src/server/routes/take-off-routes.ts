import type { GenesysSession } from '../calls'
import { findTrunk, updateTrunk } from '../inventory'
import type { RegistrationRecord } from '../registrations'
import { reschedule, type Worked } from '../retries'
import { holdingRoutes, readRoutes, writeRoute, type RouteWork, type RouteWritten } from './outbound-routes'

/**
 * Takes a trunk off every outbound route of the sites where this app has put it on one, and deletes it then: Genesys
 * refuses to delete a trunk that a route still has. Any other trunk is deleted at once.
 *
 * @param remove deletes the trunk
 */
export function afterRoutes(work: RouteWork, remove: () => Worked): Worked {
  const { registration } = work
  const trunk = registration.trunk === '' ? null : findTrunk(registration.trunk)
  if (trunk === null || trunk.routeSites.length === 0) return remove()
  return holdingRoutes(registration, () => {
    for (const site of trunk.routeSites) {
      const refused = takeOff(work, site)
      if (refused !== null) return refused
    }
    updateTrunk(trunk.sysId, { routeSites: [], fields: { ...trunk.fields, outboundRoute: '' } })
    return remove()
  })
}

/** Takes the trunk off the routes of a site; null once it is on none. A site that is gone has none. */
function takeOff(work: RouteWork, site: string): Worked | null {
  const { registration, session } = work
  const read = readRoutes(work, site, 'with the trunk')
  if (read.kind === 'failure') {
    return read.failure.status === 404 ? null : reschedule(registration, read.failure, session, null)
  }
  for (const { id } of read.routes) {
    const written = writeRoute(work, site, id, 'take off')
    if (written.kind === 'worked') return written.worked
    if (written.kind === 'failed') return failed(registration, written, session)
  }
  return null
}

/**
 * A write that takes the trunk off may be repeated at once, whatever became of an earlier one: nothing has to be waited
 * for, as it is for a trunk that may have been made.
 */
function failed(
  registration: RegistrationRecord,
  { failure, write }: Extract<RouteWritten, { kind: 'failed' }>,
  session: GenesysSession,
): Worked {
  const known = failure.uncertain ? { ...failure, uncertain: false, retry: 'retry' as const } : failure
  return reschedule(registration, known, session, write)
}
