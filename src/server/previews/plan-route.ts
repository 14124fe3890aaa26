import { hasRoutes } from '../telephony'
import { type Target } from '../contracts'
import { ACCEPTED, ROUTE, access, routeCalls, unrouteCalls, type Plan } from './plan'

/** An outbound route that a trunk is to be put on, and the one that it was put on before; '' for none. */
export interface RouteMove {
  genesysId: string
  from: string
  to: string
  /** The site of the new route; '' when none is known. */
  site: string
  /** The sites on whose routes this app has put the trunk. */
  routeSites: readonly string[]
}

/** The calls of a change of the outbound route, and what they write. */
export function planRoute(target: Target, move: RouteMove): Plan {
  const { genesysId, from, to, site, routeSites } = move
  if (!hasRoutes(target)) return { calls: [], writes: [], unknown: [] }
  const on = to === '' || site === '' ? [] : routeCalls(target, site, to)
  const off = from === '' ? [] : routeSites.flatMap((each) => unrouteCalls(target, each, genesysId))
  return {
    calls: [...access(target), ...on, ...off],
    writes: [{ field: 'externalTrunkBases', label: 'Outbound route', value: to, before: from }],
    unknown: [ACCEPTED, ...(to === '' ? [] : [ROUTE])],
  }
}
