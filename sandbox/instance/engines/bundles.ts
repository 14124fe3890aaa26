import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RhinoBundles } from './rhino/rhinoWorker'
import type { NodeBundles } from './node/nodeWorker'

let bundles: Promise<NodeBundles> | null = null

/**
 * The bundles of the Node engine: `realm.js` and `worker.js` beside the running program, where the build puts them, else
 * made from the sources, once for each process.
 */
export function nodeBundles(): Promise<NodeBundles> {
  bundles ??= load()
  return bundles
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

let lowered: Promise<RhinoBundles> | null = null

/** The realm and Rhino's bootstrap, lowered; made from the sources, once for each process. */
export function rhinoBundles(): Promise<RhinoBundles> {
  lowered ??= loadLowered()
  return lowered
}

async function loadLowered(): Promise<RhinoBundles> {
  const [{ bootstrapCode, realmCode }, { lowerToSloppy }] = await Promise.all([
    import('./bundle'),
    import('./rhino/lowering'),
  ])
  const [bootstrap, realm] = await Promise.all([bootstrapCode(), realmCode()])
  return { bootstrap: lowerToSloppy(bootstrap), realm: lowerToSloppy(realm) }
}
