import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setUpInstance } from '../../sandbox/cli/setup/set-up'
import type { SetUpOrganization } from '../../sandbox/cli/setup/organizations'
import { toStoredTime } from '../../sandbox/instance/data/stored-time'
import { Instance } from '../../sandbox/instance/instance'
import { inputOf, WORKERS, type Load } from '../load'
import type { AppContender } from './contenders'
import { OtherEvents } from './other-events'
import type { Prepared, Run } from './run'
import { difference, differenceByTable, snapshot } from './statements'
import { allRegistered, duePollsMade, queueTrunks } from './trunk-requests'

/** The built package: beside the folder that this program is bundled into. */
export const PACKAGE = join(__dirname, '..', 'app')

/** The rate limit is not what is measured here: the organizations know from earlier traffic that they may call freely. */
const UNLIMITED = '1000000'

/** The nodes, the jobs of the app's queue on each, and whether another application's events are sent meanwhile. */
export type AppSettings = Omit<AppContender, 'kind'> & { others?: boolean }

/** The app as it would be installed, on the sandbox's instance. */
export async function app(
  loads: readonly Load[],
  origin: string,
  { jobs, nodes, others = false }: AppSettings,
  packageFolder = PACKAGE,
): Promise<Prepared> {
  const instance = await Instance.boot({ app: packageFolder, workers: WORKERS, nodes, outboundOrigin: origin })
  await instance.publish()
  const { organizations } = await setUpInstance(instance, inputOf(...loads))
  const { database } = instance
  for (const { sysId } of organizations.values()) {
    database.update(`${database.scope}_organization`, sysId, { requests_per_minute: UNLIMITED })
  }
  setJobs(instance, jobs)
  return {
    register: (load) => registerLoad(instance, load, organizations, others),
    finish: () => instance.close(),
  }
}

async function registerLoad(
  instance: Instance,
  load: Load,
  organizations: ReadonlyMap<string, SetUpOrganization>,
  withOthers: boolean,
): Promise<Run> {
  const { database } = instance
  forgetPolls(instance)
  const before = { statements: snapshot(database.statements), events: events(instance), done: registered(instance) }
  await queueTrunks(instance, load, organizations)
  const queued = snapshot(database.statements)
  const done = allRegistered(instance, load.trunks)
  const others = withOthers ? new OtherEvents(instance) : null
  const started = performance.now()
  instance.start()
  await done
  await duePollsMade(instance, toStoredTime(instance.database.now()))
  const ms = performance.now() - started
  const othersWaitMs = others?.stop() ?? []
  await instance.stop()
  const worked = snapshot(database.statements)
  return {
    ms,
    registered: registered(instance) - before.done,
    instance: {
      queueing: difference(before.statements, queued),
      working: difference(queued, worked),
      byTable: differenceByTable(before.statements, worked),
      events: events(instance) - before.events,
      othersWaitMs,
    },
  }
}

function registered({ database }: Instance): number {
  return database.count(`${database.scope}_registration`, 'state=registered')
}

function events({ database }: Instance): number {
  return database.count('sysevent', `nameSTARTSWITH${database.scope}`)
}

/** Polls that an earlier load left for later would otherwise be made in the midst of this one. */
function forgetPolls({ database }: Instance): void {
  for (const { sys_id: sysId = '' } of database.select('sysevent', `name=${database.scope}.trunk.status^state=ready`)) {
    database.delete('sysevent', sysId)
  }
}

/** Gives the app's queue so many jobs on each node, as an administrator does. */
export function setJobs({ database }: Instance, jobs: number): void {
  for (const { sys_id: queue = '' } of database.select('sysevent_queue', `queueSTARTSWITH${database.scope}`)) {
    database.update('sysevent_queue', queue, { job_config_value: String(jobs) })
  }
}
