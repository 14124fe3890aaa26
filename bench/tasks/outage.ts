import { queueTrunks } from '../contenders/trunk-requests'
import { MINUTE_MS, mostTokensInAMinute } from '../measures/journal'
import type { Outage, OutageTask } from './task'
import { inVirtualTime, untilRegistered } from './virtual'

const DAY_MS = 24 * 60 * MINUTE_MS

/** Queues the load while nobody can connect to Genesys Cloud for a day, and sees it registered afterwards. */
export function outage({ load }: OutageTask): Promise<Outage> {
  return inVirtualTime(load, 1, async (virtual) => {
    const { clock, genesys, instance, organizations } = virtual
    await genesys.outage.begin()
    const callsBefore = instance.outboundCalls.length
    await queueTrunks(instance, load, organizations)
    await instance.idle({ until: clock.now() + DAY_MS })
    const callsDuring = instance.outboundCalls.length - callsBefore
    await genesys.outage.end()
    const ended = clock.now()
    const answered = genesys.requests.length
    let lastAt = Number.NaN
    const firstAt = new Map<string, number>()
    await untilRegistered(virtual, load.trunks, (organization) => {
      lastAt = clock.now() - ended
      if (!firstAt.has(organization)) firstAt.set(organization, lastAt)
    })
    const after = genesys.requests.slice(answered)
    return {
      registered: instance.database.count(`${instance.database.scope}_registration`, 'state=registered'),
      callsDuring,
      recoveredMs: lastAt,
      firstMs: [...firstAt.values()],
      tooMany: after.filter(({ status }) => status === 429).length,
      mostTokensPerMinute: mostTokensInAMinute(after),
    }
  })
}
