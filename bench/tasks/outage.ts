import { setUpInstance } from '../../sandbox/cli/setup/set-up'
import { startGenesys, worldFromInput } from '../../sandbox/genesys/server'
import { Instance, VirtualClock } from '../../sandbox/instance/instance'
import { PACKAGE } from '../contenders/app'
import { allRegistered, queueTrunks } from '../contenders/trunk-requests'
import { inputOf, WORKERS } from '../load'
import { mostTokensInAMinute } from '../measures/journal'
import type { Outage, OutageTask } from './task'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Longest virtual time after the outage that is waited for. */
const PATIENCE_MS = 240 * MINUTE_MS

/** Queues the load while nobody can connect to Genesys Cloud for a day, and sees it registered afterwards. */
export async function outage({ load }: OutageTask): Promise<Outage> {
  const clock = new VirtualClock()
  const input = inputOf(load)
  const genesys = await startGenesys({ world: worldFromInput(input), now: () => clock.now(), keepBodies: false })
  const instance = await Instance.boot({ app: PACKAGE, workers: WORKERS, clock, outboundOrigin: genesys.origin })
  await instance.publish()
  const { organizations } = await setUpInstance(instance, input)
  await genesys.outage.begin()
  const callsBefore = instance.outboundCalls.length
  await queueTrunks(instance, load, organizations)
  await instance.idle({ until: clock.now() + DAY_MS })
  const callsDuring = instance.outboundCalls.length - callsBefore
  await genesys.outage.end()
  const ended = clock.now()
  const answered = genesys.requests.length
  let lastAt = Number.NaN
  let finished = false
  const firstAt = new Map<string, number>()
  void allRegistered(instance, load.trunks, (organization) => {
    lastAt = clock.now() - ended
    if (!firstAt.has(organization)) firstAt.set(organization, lastAt)
  }).then(() => {
    finished = true
  })
  while (!isDone() && clock.now() - ended < PATIENCE_MS) await instance.idle({ until: clock.now() + MINUTE_MS })
  const after = genesys.requests.slice(answered)
  const result = {
    registered: instance.database.count(`${instance.database.scope}_registration`, 'state=registered'),
    callsDuring,
    recoveredMs: lastAt,
    firstMs: [...firstAt.values()],
    tooMany: after.filter(({ status }) => status === 429).length,
    mostTokensPerMinute: mostTokensInAMinute(after),
  }
  await instance.close()
  await genesys.close()
  return result

  function isDone(): boolean {
    return finished
  }
}
