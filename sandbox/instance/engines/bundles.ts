import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { oncePerProcess } from '../once-per-process'
import type { RhinoBundles } from './rhino/rhino-worker'
import type { NodeBundles } from './node/node-worker'

/**
 * The bundles of the Node engine: `realm.js` and `worker.js` beside the running program, where the build puts them, else
 * made from the sources, once for each process.
 */
export function nodeBundles(): Promise<NodeBundles> {
  return oncePerProcess('bundles of the Node engine', load)
}

async function load(): Promise<NodeBundles> {
  const built = { worker: join(__dirname, 'worker.js'), realm: join(__dirname, 'realm.js') }
  if (existsSync(built.worker) && existsSync(built.realm)) {
    return { worker: readFileSync(built.worker, 'utf8'), realm: readFileSync(built.realm, 'utf8') }
  }
  const { realmCode, workerCode } = await import('./bundle')
  const [worker, realm] = await Promise.all([workerCode(), realmCode()])
  return { worker, realm }
}

/** The realm and Rhino's bootstrap, lowered; made from the sources, once for each process. */
export function rhinoBundles(): Promise<RhinoBundles> {
  return oncePerProcess('bundles of the Rhino engine', loadLowered)
}

async function loadLowered(): Promise<RhinoBundles> {
  const [{ bootstrapCode, realmCode }, { lowerToSloppy }] = await Promise.all([
    import('./bundle'),
    import('./rhino/lowering'),
  ])
  const [bootstrap, realm] = await Promise.all([bootstrapCode(), realmCode()])
  return { bootstrap: lowerToSloppy(bootstrap), realm: lowerToSloppy(realm) }
}
