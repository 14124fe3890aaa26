import { engineOfEnvironment } from '../../../sandbox/instance/engines/start'
import type { Job, Transaction, Wire } from '../../../sandbox/instance/protocol'
import { RhinoRealm, type RhinoWorld } from './rhino-realm'

/** A realm whose host is in the same thread, with the methods that a world needs. */
export interface WorldRealm {
  /** Runs a script and returns its completion value in the form of JSON. Throws when the script does. */
  run(script: string, transaction: Transaction): Wire
  /** Works a job to its end; returns its value. */
  work(job: Job): Wire
}

/** The whole realm on Rhino when Rhino is the engine under test; otherwise the world's realm on Node. */
export function openRealm(world: RhinoWorld, onNode: () => WorldRealm): WorldRealm {
  return engineOfEnvironment() === 'rhino' ? new RhinoRealm(world) : onNode()
}

/** A value as it arrives behind the seam: its JSON, or null for none. */
export function copied(value: unknown): Wire {
  return JSON.parse(JSON.stringify(value ?? null)) as Wire
}
