import { bundleRealm, bundleWorker } from './bundle'
import type { NodeBundles } from './node/nodeWorker'

let bundles: Promise<NodeBundles> | null = null

/** The bundles of the Node engine, made from the sources once for each process. */
export function nodeBundles(): Promise<NodeBundles> {
  bundles ??= Promise.all([bundleWorker(), bundleRealm()]).then(([worker, realm]) => ({ worker, realm }))
  return bundles
}
