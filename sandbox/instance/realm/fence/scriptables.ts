import type { HostLink } from '../../protocol'
import type { WorkerState } from '../runtime/bridge'
import type { HostFault } from '../runtime/host-link'
import { javaException } from '../runtime/java-exception'

/** A use of something of another scope, as the host's `Privileges` judges it. */
type Asked = { scope: string; type: string; target: string; operation: string }

/** Asks the host whether a use is granted. A refusal is the Java exception that the platform throws. */
export function askHost(host: HostLink, use: Asked): boolean {
  try {
    return host.call('data.use', use) === true
  } catch (caught) {
    const refused = caught as Partial<HostFault> | null
    if (!(caught instanceof Error) || refused?.code !== 'not_granted') throw caught
    const { exception, message } = refused.details as { exception: string; message: string }
    throw javaException(exception, message)
  }
}

/**
 * Asks the host for the uses that one scope's scripts make of the platform's scriptable objects. The platform's own
 * work, such as a flow's *Create Record*, is no script's: only calls of a script on the stack are asked for, each name
 * once in a transaction. A background script is somebody's own: its calls are not the package's, and are not asked for.
 */
export function scriptables(scope: string, host: HostLink, shared: WorkerState): (api: string) => void {
  let serial = -1
  let fenced = true
  let granted: Record<string, boolean> = {}
  return (api) => {
    if (!shared.scripted || scope === 'global' || shared.byHand === true) return
    if (serial !== shared.serial) {
      serial = shared.serial
      fenced = true
      granted = {}
    }
    if (!fenced || granted[api] === true) return
    fenced = askHost(host, { scope, type: 'scriptable', target: api, operation: 'execute' })
    granted[api] = true
  }
}

/** Does work as a script or as the platform, and leaves the worker as it was. */
export function working<T>(shared: WorkerState, as: 'script' | 'platform', work: () => T): T {
  const before = shared.scripted
  shared.scripted = as === 'script'
  try {
    return work()
  } finally {
    shared.scripted = before
  }
}
