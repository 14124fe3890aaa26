/**
 * The realm: the code that runs beside the scripts in every context. It is bundled to one script and uses nothing of
 * Node.
 */
import { runTestStep } from './atf/job'
import { installCatalog } from './catalog/install'
import { runOrderJob } from './catalog/order'
import { runActionJob, runFlowJob } from './flow/job'
import { installOutbound } from './outbound/install'
import { installRecords, runRuleJob } from './records/index'
import { installRest } from './rest/install'
import { runRestJob } from './rest/job'
import type { Bridge, ScopeRealm } from './runtime/bridge'
import { createGlideSystem } from './runtime/gs/index'
import { bootScope, type Equipment } from './runtime/scope'
import { runEventJob, runScheduledJob, runScriptJob } from './runtime/scripts'
import { CurrentUser } from './runtime/users'

const EQUIPMENT: Equipment = {
  installers: [
    (realm, bridge) => {
      realm.globals['gs'] = createGlideSystem(realm, bridge.shared, new CurrentUser(realm))
    },
    installRecords,
    installOutbound,
    installCatalog,
    installRest,
  ],
  workers: {
    script: runScriptJob,
    event: runEventJob,
    scheduled: runScheduledJob,
    rule: runRuleJob,
    flow: runFlowJob,
    action: runActionJob,
    order: runOrderJob,
    rest: runRestJob,
    testStep: runTestStep,
  },
}

/** Called by the engine once in every fresh context. */
export function boot(bridge: Bridge): ScopeRealm {
  return bootScope(bridge, globalThis, EQUIPMENT)
}
