import { basename, join } from 'node:path'
import { startGenesys, worldFromInput, type Genesys } from '../genesys/server'
import { Instance, VirtualClock } from '../instance/instance'
import { lockDatabase } from './database/database-lock'
import type { Input } from './input/schema'
import { latestActivity } from './latest-activity'
import type { Options } from './start/options'
import { refusalOf } from './database/unusable-database'

/** The running instance, and the Genesys Cloud it talks to. */
export interface Sandbox {
  instance: Instance
  /** The time that instance and built-in Genesys Cloud share; null with the machine's clock. */
  clock: VirtualClock | null
  /** True when the database was there before. */
  resumed: boolean
  close(): Promise<void>
}

/** The instance to open, and the Genesys Cloud that it calls. */
export type SandboxOptions = Pick<Options, 'workers' | 'serve' | 'db' | 'genesys'>

/** The built package: beside the folder that the program is bundled into. */
const PACKAGE = join(__dirname, basename(__dirname) === 'cli' ? '../../dist/app' : '../app')

/**
 * Boots the instance, with its flows published, and the built-in Genesys Cloud unless another one is given. With the
 * built-in one both share a clock that jumps over idle waits; a given server lives in real time, and so does the
 * instance then.
 */
export async function openSandbox(input: Input, options: SandboxOptions): Promise<Sandbox> {
  // Pages are watched in real time, so an instance that serves them keeps to real time too.
  const clock = options.genesys === undefined && !options.serve ? new VirtualClock(Date.now()) : null
  const release = lock(options.db)
  const genesys = options.genesys === undefined ? await startBuiltIn(input, clock) : null
  try {
    const instance = await boot({
      app: PACKAGE,
      workers: options.workers,
      outboundOrigin: genesys?.origin ?? options.genesys ?? '',
      ...(options.db === undefined ? {} : { database: options.db }),
      ...(clock === null ? {} : { clock }),
    })
    const before = latestActivity(instance.database)
    // An earlier run's clock may have jumped ahead of this machine's.
    if (clock !== null && before !== null && before >= clock.now()) clock.set(before + 1000)
    await instance.publish()
    const close = async (): Promise<void> => {
      await instance.close()
      await genesys?.close()
      release()
    }
    return { instance, clock, resumed: before !== null, close }
  } catch (error) {
    await genesys?.close()
    release()
    throw error
  }
}

async function boot(options: Parameters<typeof Instance.boot>[0]): Promise<Instance> {
  try {
    return await Instance.boot(options)
  } catch (error) {
    throw options.database === undefined ? error : refusalOf(options.database, error)
  }
}

function lock(file: string | undefined): () => void {
  if (file === undefined) return () => undefined
  try {
    return lockDatabase(file)
  } catch (error) {
    throw refusalOf(file, error)
  }
}

function startBuiltIn(input: Input, clock: VirtualClock | null): Promise<Genesys> {
  return startGenesys({ world: worldFromInput(input), now: () => clock?.now() ?? Date.now(), keepBodies: false })
}
