import { engineOfEnvironment, workersOf } from '../../../../sandbox/instance/engines/start'
import type { Transaction, Wire } from '../../../../sandbox/instance/protocol'
import { VirtualClock } from '../../../../sandbox/instance/runtime/clock'
import { Runtime } from '../../../../sandbox/instance/runtime/runtime'
import { MemoryRecords } from './memoryRecords'

/** A limit that no ending script of these tests reaches, on any machine. */
const LIMIT_MS = 60_000

export interface Bench {
  runtime: Runtime
  records: MemoryRecords
  clock: VirtualClock
  /** Runs a background script. */
  run(script: string, options?: { scope?: string; user?: string; transaction?: Transaction['kind'] }): Promise<Wire>
}

export const APP = 'a0000000000000000000000000000001'
export const OTHER_APP = 'a0000000000000000000000000000002'

/** A runtime over plain maps with two applications, `x_app` and `x_other`. */
export async function bench(options: { workers?: number; scriptTime?: () => number } = {}): Promise<Bench> {
  const clock = new VirtualClock(Date.UTC(2026, 0, 5, 8, 0, 0))
  const records = new MemoryRecords()
  records.insert('sys_app', { sys_id: APP, scope: 'x_app', runtime_access_tracking: 'tracking' })
  records.insert('sys_app', { sys_id: OTHER_APP, scope: 'x_other', runtime_access_tracking: 'enforcing' })
  const runtime = new Runtime({
    records,
    clock,
    workers: options.workers ?? 2,
    start: await workersOf(engineOfEnvironment(), clock),
    scriptLimitMs: LIMIT_MS,
    scriptTime: options.scriptTime,
  })
  return {
    runtime,
    records,
    clock,
    run: (script, { scope = 'x_app', user = 'system', transaction = 'background' } = {}) =>
      runtime.run({ kind: 'script', payload: { script }, user, scope, transaction }),
  }
}

/** Adds a Script Include to an application. */
export function scriptInclude(
  records: MemoryRecords,
  name: string,
  script: string,
  values: Record<string, string> = {},
): string {
  return records.insert('sys_script_include', {
    name,
    script,
    active: '1',
    access: 'package_private',
    sys_scope: APP,
    ...values,
  })
}
