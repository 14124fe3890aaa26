import { setUpInstance } from '../../sandbox/cli/setup/set-up'
import { startGenesys, worldFromInput } from '../../sandbox/genesys/server'
import { Instance, VirtualClock } from '../../sandbox/instance/instance'
import { PACKAGE } from '../contenders/app'
import { allRegistered, queueTrunks } from '../contenders/trunk-requests'
import { inputOf, WORKERS } from '../load'
import { callsByOperation, mostInAMinute } from '../measures/journal'
import type { RateLimited, RateLimitTask } from './task'

const MINUTE_MS = 60_000

/** Longest virtual time that is waited for: a load that takes longer has got stuck. */
const PATIENCE_MS = 240 * MINUTE_MS

/** Registers the load under Genesys' own limit of calls a minute; the clock jumps over idle waits. */
export async function rateLimit({ load, nodes }: RateLimitTask): Promise<RateLimited> {
  const clock = new VirtualClock()
  const input = inputOf(load)
  const genesys = await startGenesys({ world: worldFromInput(input), now: () => clock.now(), keepBodies: false })
  const instance = await Instance.boot({ app: PACKAGE, workers: WORKERS, nodes, clock, outboundOrigin: genesys.origin })
  await instance.publish()
  const { organizations } = await setUpInstance(instance, input)
  await queueTrunks(instance, load, organizations)
  const started = clock.now()
  const before = process.cpuUsage()
  const doneAt = new Map<string, number>()
  const early = new Map<string, number>()
  let finished = 0
  void allRegistered(instance, load.trunks, (organization) => {
    const elapsed = clock.now() - started
    doneAt.set(organization, elapsed)
    if (elapsed < MINUTE_MS) early.set(organization, (early.get(organization) ?? 0) + 1)
  }).then(() => {
    finished = 1
  })
  while (finished === 0 && clock.now() - started < PATIENCE_MS) await instance.idle({ until: clock.now() + MINUTE_MS })
  const used = process.cpuUsage(before)
  const sysIds = [...organizations.values()].map(({ sysId }) => sysId)
  const result = {
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
  await instance.close()
  await genesys.close()
  return result
}
