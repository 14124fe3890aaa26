import type { HappeningPlan } from '../scenario/scenario'
import { SCOPE, type Stage } from '../stage/stage'

type Plan = Extract<HappeningPlan, { kind: 'refuse' }>

/** The places where the instance refuses writes: the table, and which of its writes. */
const PLACES = {
  /** Claims of writes. */
  claim: { table: `${SCOPE}_attempt`, insert: true, filter: 'operation=register' },
  attempt: { table: `${SCOPE}_attempt`, insert: true, filter: '' },
  registration: { table: `${SCOPE}_registration`, insert: false, filter: '' },
  lane: { table: `${SCOPE}_lane`, insert: true, filter: '' },
  /** The column that people read. */
  summary: { table: `${SCOPE}_trunk_request`, insert: false, filter: '' },
  /** Closing the task only: the outcome itself may be written. */
  task: { table: 'task', insert: false, filter: 'active=false' },
} as const satisfies Record<Plan['place'], { table: string; insert: boolean; filter: string }>

/** Rules of the instance's own that refuse the app's writes for a while, or throw where it writes. */
export class Refusals {
  private readonly rules = new Set<string>()

  constructor(private readonly stage: Stage) {}

  /** Returns a function that takes the rule away again. */
  begin({ place, how }: Plan): () => void {
    const { table, insert, filter } = PLACES[place]
    const rule = this.stage.parts.database.insert('sys_script', {
      name: 'A rule of the instance',
      collection: table,
      when: 'before',
      order: '100',
      active: '1',
      action_insert: insert ? '1' : '0',
      action_update: insert ? '0' : '1',
      filter_condition: filter,
      script: how === 'throw' ? `throw new Error('thrown by a rule')` : 'current.setAbortAction(true)',
    })
    this.rules.add(rule)
    return () => {
      this.end(rule)
    }
  }

  endAll(): void {
    for (const rule of this.rules) this.end(rule)
  }

  private end(rule: string): void {
    if (this.rules.delete(rule)) this.stage.parts.database.delete('sys_script', rule)
  }
}
