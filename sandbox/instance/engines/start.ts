import type { Clock } from '../runtime/clock'
import { nodeBundles, rhinoBundles } from './bundles'
import type { StartWorker } from './engine'
import { nodeWorkers } from './node/node-worker'

export type EngineName = 'node' | 'rhino'

/** The engine that the variable `SANDBOX_ENGINE` names, so that the same tests run on either; Node's without it. */
export function engineOfEnvironment(): EngineName {
  return process.env['SANDBOX_ENGINE'] === 'rhino' ? 'rhino' : 'node'
}

/**
 * The function that starts the workers of an engine. Throws, with a plain sentence, where the engine isn't installed.
 */
export async function workersOf(engine: EngineName, clock: Clock): Promise<StartWorker> {
  if (engine === 'node') return nodeWorkers(await nodeBundles(), clock.shared)
  // Loaded where Rhino runs alone: the code that lowers scripts for it brings the TypeScript compiler.
  const [{ rhinoMissing }, { rhinoWorkers }] = await Promise.all([
    import('./rhino/rhino-process'),
    import('./rhino/rhino-worker'),
  ])
  const missing = rhinoMissing()
  if (missing !== null) throw new Error(missing)
  return rhinoWorkers(await rhinoBundles(), clock)
}
