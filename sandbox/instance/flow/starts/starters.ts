import { createHash } from 'node:crypto'
import type { Database } from '../../data/database'
import { column, table } from '../../data/dictionary/definition'
import type { RecordChange } from '../../data/writing/writer'
import type { RunStatus, Values } from '../run'
import { inputText } from '../definitions/definition'
import { fires, liveTriggers, type LiveTrigger } from './triggers'

/** States of records that a trigger has seen (flow-reporting names the table). */
const BINDINGS = table('sys_flow_plan_context_binding', [
  column('flow', 'string', { maxLength: 32 }),
  column('unique_identifier', 'string', { maxLength: 64 }),
])

export interface StarterOptions {
  database: Database
  now: () => number
  /** Starts a flow; `source` is the record that made it start. */
  start: (flow: string, trigger: Values, user: string, source: { table: string; record: string }) => void
  /** Statuses of a flow's runs for a record. */
  runsOf: (flow: string, record: string) => RunStatus[]
  onError: (flow: string, message: string) => void
}

/** The starters of activated flows: changes of records. */
export class Starters {
  private triggers: LiveTrigger[] = []

  constructor(private readonly options: StarterOptions) {
    const { tables } = options.database
    if (!tables.view(BINDINGS.name)) tables.define(BINDINGS)
    this.reload()
  }

  /** True when a change of a table's record may start a flow. */
  watches(table: string): boolean {
    return this.triggers.some((trigger) => inputText(trigger, 'table') === table)
  }

  /** Starts the flows that a change fires. */
  changed(change: RecordChange): void {
    if (change.table === 'sys_hub_flow' || change.table === 'sys_hub_trigger_instance_v2') this.reload()
    for (const trigger of this.triggers) {
      try {
        this.consider(trigger, change)
      } catch (error) {
        this.options.onError(trigger.flow, String(error))
      }
    }
  }

  /** The start time of a flow, as its trigger's data pills give it. */
  startedNow(): Values {
    const at = new Date(this.options.now()).toISOString().slice(0, 19).replace('T', ' ')
    return { run_start_time: at, run_start_date_time: at }
  }

  private consider(trigger: LiveTrigger, change: RecordChange): void {
    const { database, start, runsOf } = this.options
    const runs = (): RunStatus[] => runsOf(trigger.flow, change.sysId)
    const seen = (state: string): boolean => this.seen(trigger.flow, change.sysId, state)
    if (!fires(database, trigger, change, { runs, seen })) return
    const current = { record: change.sysId, table: change.table }
    const values = { current, table_name: change.table, ...this.startedNow() }
    start(trigger.flow, values, this.author(change), { table: change.table, record: change.sysId })
  }

  /** The author of a change, by the record's own system fields: a user's sys_id, or the system. */
  private author(change: RecordChange): string {
    const name = change.values['sys_updated_by'] ?? change.values['sys_created_by'] ?? ''
    return this.options.database.select('sys_user', `user_name=${name}`)[0]?.['sys_id'] ?? 'system'
  }

  private seen(flow: string, record: string, state: string): boolean {
    const { database } = this.options
    const identifier = createHash('sha256').update(`${record}\n${state}`).digest('hex')
    if (database.count(BINDINGS.name, `flow=${flow}^unique_identifier=${identifier}`) > 0) return true
    database.insert(BINDINGS.name, { flow, unique_identifier: identifier })
    return false
  }

  private reload(): void {
    this.triggers = liveTriggers(this.options.database, (flow, error) => {
      this.options.onError(flow, String(error))
    })
  }
}
