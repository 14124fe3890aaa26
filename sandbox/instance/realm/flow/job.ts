import type { Wire } from '../../protocol'
import type { Run, Values } from '../../flow/run'
import type { Realm } from '../realm'
import { beginAction, workAction } from './custom-action'
import { Definitions } from './definitions'
import { Machine, type Progress } from './machine'

/**
 * Works a run until it waits, ends or fails; kept after every step that does something. Payload: `{context}`. Its own failures are in the
 * context's row, not thrown.
 */
export function runFlowJob(realm: Realm, payload: Wire): Wire {
  const { context } = payload as { context: string }
  const loaded = realm.host.call('flow.load', { context }) as unknown as { run: Run; now: number }
  const { run } = loaded
  const machine = new Machine(realm, new Definitions(realm), run, context)
  for (let now = loaded.now; ;) {
    const progress = machine.step(now)
    if (progress.status !== 'IN_PROGRESS' || progress.kept) now = save(realm, context, run, progress)
    if (progress.status !== 'IN_PROGRESS') return { status: progress.status }
  }
}

/**
 * Runs one action outside of any flow, as the designer's Test does. Payload: `{action, inputs}`; throws when it fails, or
 * when it comes to a wait: such an action needs a context.
 */
export function runActionJob(realm: Realm, payload: Wire): Wire {
  const { action: id, inputs } = payload as { action: string; inputs: Values }
  const action = new Definitions(realm).action(id)
  const outcome = workAction(realm, action, beginAction(action, '', inputs), realm.host.call('flow.now', {}) as number)
  if ('wait' in outcome) throw new Error(`Action ${action.name} waits: it has to run in a context of its own`)
  return outcome.outputs
}

function save(realm: Realm, context: string, run: Run, progress: Progress): number {
  return realm.host.call('flow.save', {
    context,
    run: run as unknown as Wire,
    status: progress.status,
    error: progress.status === 'ERROR' ? progress.error : null,
  }) as number
}
