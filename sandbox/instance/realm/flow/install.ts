import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'

/** `sn_fd.FlowAPI` is the platform's; flows here are started by triggers and by orders only. */
export function installFlow(realm: Realm): void {
  const refuse = (name: string) => (): never => {
    throw notImplemented(`sn_fd.FlowAPI.${name}`, 'sandbox/instance/realm/flow/install.ts')
  }
  const names = [
    'getRunner',
    'startFlow',
    'startSubflow',
    'startAction',
    'executeFlow',
    'executeSubflow',
    'executeAction',
  ]
  const api: Record<string, () => never> = {}
  for (const name of names) api[name] = refuse(name)
  realm.globals['sn_fd'] = { FlowAPI: api }
}
