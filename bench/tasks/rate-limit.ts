import { queueTrunks } from '../contenders/trunk-requests'
import { callsByOperation, MINUTE_MS, mostInAMinute } from '../measures/journal'
import type { RateLimited, RateLimitTask } from './task'
import { inVirtualTime, untilRegistered } from './virtual'

/** Registers the load under Genesys' own limit of calls a minute. */
export function rateLimit({ load, nodes }: RateLimitTask): Promise<RateLimited> {
  return inVirtualTime(load, nodes, async (virtual) => {
    const { clock, genesys, instance, organizations } = virtual
    await queueTrunks(instance, load, organizations)
    const started = clock.now()
    const before = process.cpuUsage()
    const doneAt = new Map<string, number>()
    const early = new Map<string, number>()
    await untilRegistered(virtual, load.trunks, (organization) => {
      const elapsed = clock.now() - started
      doneAt.set(organization, elapsed)
      if (elapsed < MINUTE_MS) early.set(organization, (early.get(organization) ?? 0) + 1)
    })
    const used = process.cpuUsage(before)
    const sysIds = [...organizations.values()].map(({ sysId }) => sysId)
    return {
      registered: instance.database.count(`${instance.database.scope}_registration`, 'state=registered'),
      virtualMs: Math.max(0, ...doneAt.values()),
      tooMany: genesys.requests.filter(({ status }) => status === 429).length,
      calls: callsByOperation(genesys.requests),
      mostPerMinute: mostInAMinute(genesys.requests),
      doneAtMs: sysIds.map((sysId) => doneAt.get(sysId) ?? Number.NaN),
      inFirstMinute: sysIds.map((sysId) => early.get(sysId) ?? 0),
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
      processorMs: (used.user + used.system) / 1000,
    }
  })
}
