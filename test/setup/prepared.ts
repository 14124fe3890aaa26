import { join } from 'node:path'
import type { Input } from '../../sandbox/cli/input/schema'
import { setUpInstance, type SetUp } from '../../sandbox/cli/setup/set-up'
import type { Snapshot } from '../../sandbox/instance/data/snapshot'
import { Instance, VirtualClock } from '../../sandbox/instance/instance'
import type { InstanceOptions } from '../../sandbox/instance/options'
import { oncePerProcess } from '../../sandbox/instance/once-per-process'
import { findLeaks } from './leaks'

/** The package under test: the built one, or the one that `SANDBOX_PACKAGE` names. */
export const PACKAGE = process.env['SANDBOX_PACKAGE'] ?? join(__dirname, '../../dist/app')

/** The state of an instance before its test begins. */
export interface Preparation extends Pick<InstanceOptions, 'app' | 'runtimeAccess'> {
  input: Input
  /** True: the package's flows are activated. */
  isPublished: boolean
}

interface Prepared extends SetUp {
  snapshot: Snapshot
}

/** The worlds prepared last, by what they were prepared with: 4 MB each. A test file mostly has one or two. */
const worlds = oncePerProcess('prepared instances', () => new Map<string, Promise<Prepared>>())
const MOST = 6

/**
 * An instance with an input's records. It is set up once in each process, for a time of the clock; a test gets a copy of
 * its data.
 */
export async function bootPrepared(
  preparation: Preparation,
  options: Omit<InstanceOptions, 'app' | 'runtimeAccess'> & { clock: VirtualClock },
): Promise<SetUp & { instance: Instance }> {
  const start = options.clock.now()
  const { app, runtimeAccess, input, isPublished } = preparation
  const key = JSON.stringify([app, runtimeAccess, input, isPublished, start])
  const made = worlds.get(key) ?? prepare(preparation, start)
  worlds.delete(key)
  worlds.set(key, made)
  for (const oldest of [...worlds.keys()].slice(0, -MOST)) worlds.delete(oldest)
  const { snapshot, organizations } = await made
  return { instance: await Instance.boot({ ...options, app: snapshot }), organizations }
}

async function prepare({ input, isPublished, ...installed }: Preparation, start: number): Promise<Prepared> {
  const instance = await Instance.boot({ ...installed, clock: new VirtualClock(start) })
  try {
    if (isPublished) await instance.publish()
    const setUp = await setUpInstance(instance, input)
    // A copy's test looks for leaks in the tables that the copy has touched, so these records are looked at here.
    const leaks = findLeaks(
      instance,
      input.credentials.map(({ clientSecret }) => clientSecret),
    )
    if (leaks.length > 0) throw new Error(`A secret stands in the clear in ${leaks.join(', ')}`)
    return { ...setUp, snapshot: instance.snapshot() }
  } finally {
    await instance.close()
  }
}
