import { engineOfEnvironment } from '../../../sandbox/instance/engines/start'
import type { Job, Transaction, Wire } from '../../../sandbox/instance/protocol'
import { RhinoRealm, type RhinoWorld } from './rhino-realm'

/** A realm whose host is in the same thread: what a world needs of it. */
export interface WorldRealm {
  /** Runs a script and answers its completion value, as JSON has it. Throws when the script does. */
  run(script: string, transaction: Transaction): Wire
  /** Works a job to its end; answers its value. */
  work(job: Job): Wire
}

/** The whole realm on Rhino when that is the engine under test, else what the world makes of it on Node. */
export function openRealm(world: RhinoWorld, onNode: () => WorldRealm): WorldRealm {
  return engineOfEnvironment() === 'rhino' ? new RhinoRealm(world) : onNode()
}

/** A value as it is behind the seam: its JSON, null where there is none. */
export function copied(value: unknown): Wire {
  return JSON.parse(JSON.stringify(value ?? null)) as Wire
}
