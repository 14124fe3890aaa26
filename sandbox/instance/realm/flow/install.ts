import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'

/** Methods of `sn_fd.FlowAPI` (FlowAPI – Scoped, Global). */
const METHODS = [
  ...['getRunner', 'startFlow', 'startSubflow', 'startAction', 'executeFlow', 'executeSubflow', 'executeAction'],
  ...['startFlowQuick', 'startSubflowQuick', 'startActionQuick', 'executeFlowQuick', 'executeSubflowQuick'],
  ...['executeActionQuick', 'executeDataStreamAction', 'restartFlowFromContext', 'cancel', 'scheduleCancel'],
  ...[
    'sendMessage',
    'getStatus',
    'getOutputs',
    'setEncryptedOutput',
    'getErrorMessage',
    'getFlowStages',
    'hasApprovals',
  ],
] as const

/** `sn_fd.FlowAPI` is the platform's; flows here are started by triggers and by orders only. */
export function installFlow(realm: Realm): void {
  const api: Record<string, () => never> = {}
  for (const name of METHODS) {
    api[name] = () => {
      throw notImplemented(`sn_fd.FlowAPI.${name}`, 'sandbox/instance/realm/flow/install.ts')
    }
  }
  realm.globals['sn_fd'] = { FlowAPI: api }
}
