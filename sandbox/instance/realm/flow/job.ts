import type { Wire } from '../../protocol'
import type { Run } from '../../flow/run'
import type { Realm } from '../realm'
import { Definitions } from './definitions'
import { Machine, type Progress } from './machine'

/**
 * Works a run until it waits, ends or fails; kept after every step. Payload: `{context}`. Its own failures are in the
 * context's row, not thrown.
 */
export function runFlowJob(realm: Realm, payload: Wire): Wire {
  const { context } = payload as { context: string }
  const run = realm.host.call('flow.load', { context }) as unknown as Run
  const machine = new Machine(realm, new Definitions(realm), run, context)
  for (;;) {
    const progress = machine.step(Date.now())
    save(realm, context, run, progress)
    if (progress.status !== 'IN_PROGRESS') return { status: progress.status }
  }
}

function save(realm: Realm, context: string, run: Run, progress: Progress): void {
  realm.host.call('flow.save', {
    context,
    run: run as unknown as Wire,
    status: progress.status,
    error: progress.status === 'ERROR' ? progress.error : null,
  })
}
