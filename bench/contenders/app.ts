import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setUpInstance } from '../../sandbox/cli/setup/set-up'
import { Instance } from '../../sandbox/instance/instance'
import { inputOf, type Load } from '../load'
import type { Run } from './run'
import { difference, differenceByTable, snapshot } from './statements'
import { allRegistered, queueTrunks } from './trunk-requests'

/** The built package: beside the folder that this program is bundled into. */
export const PACKAGE = join(__dirname, '..', 'app')

/** The rate limit is not what is measured here: the organizations know from earlier traffic that they may call freely. */
const UNLIMITED = '1000000'

/** The app as it would be installed, on the sandbox's instance with so many workers. */
export async function app(load: Load, origin: string, workers: number): Promise<Run> {
  const instance = await Instance.boot({ app: PACKAGE, workers, outboundOrigin: origin })
  await instance.publish()
  const { organizations } = await setUpInstance(instance, inputOf(load))
  const { database } = instance
  for (const { sysId } of organizations.values()) {
    database.update(`${database.scope}_organization`, sysId, { requests_per_minute: UNLIMITED })
  }
  await warmUp(instance, workers)
  const made = snapshot(database.statements)
  await queueTrunks(instance, load, organizations)
  const queued = snapshot(database.statements)
  const done = allRegistered(instance, load.trunks)
  const started = performance.now()
  instance.start()
  await done
  const ms = performance.now() - started
  await instance.stop()
  const worked = snapshot(database.statements)
  return {
    ms,
    registered: database.count(`${database.scope}_registration`, 'state=registered'),
    instance: {
      queueing: difference(made, queued),
      working: difference(queued, worked),
      byTable: differenceByTable(made, worked),
      events: database.count('sysevent', `nameSTARTSWITH${database.scope}`),
    },
    finish: () => instance.close(),
  }
}

/** Nodes of an instance are up before work comes: each worker has touched the app's tables. */
async function warmUp(instance: Instance, workers: number): Promise<void> {
  const { scope } = instance.database
  const tables = ['organization', 'trunk_request', 'registration', 'attempt', 'token', 'lane'].map(
    (name) => `${scope}_${name}`,
  )
  const script = `${JSON.stringify(tables)}.forEach(function (table) { new GlideRecord(table).query() })`
  await Promise.all(Array.from({ length: workers }, () => instance.run(script)))
}
