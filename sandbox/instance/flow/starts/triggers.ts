import type { Database } from '../../data/database'
import type { RecordChange } from '../../data/writing/writer'
import { changeMeets } from '../conditions'
import { inputText, type TriggerDefinition } from '../definitions/definition'
import { isPublished, readTrigger } from '../definitions/read-flow'
import type { RunStatus } from '../run'
import { rowsOf } from '../tables'

export interface LiveTrigger extends TriggerDefinition {
  flow: string
}

/** Triggers of activated flows; a draft never fires. */
export function liveTriggers(database: Database): LiveTrigger[] {
  return rowsOf(database, 'sys_hub_flow', {})
    .filter((row) => isPublished(row) && row['type'] !== 'subflow')
    .flatMap((row) => {
      const trigger = readTrigger(database, row['sys_id'] ?? '')
      return trigger ? [{ ...trigger, flow: row['sys_id'] ?? '' }] : []
    })
}

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  record_create: ['insert'],
  record_update: ['update'],
  record_create_or_update: ['insert', 'update'],
}

/** The history of earlier runs that a trigger asks for. */
export interface History {
  /** Runs of this flow for this record. */
  runs(): RunStatus[]
  /** True when this very state of the record has fired the flow before; from now on it has. */
  seen(state: string): boolean
}

/**
 * Tells whether a change starts a flow.
 *
 * | strategy | an update starts it | source: Workflow Studio flow trigger types |
 * |---|---|---|
 * | `once` | when it never ran for the record | Once |
 * | `unique_changes` | when the record has not been in this state before | For each unique change |
 * | `always` | as above, and it isn't running for the record | Only if not currently running |
 * | `every` | always | For every update |
 *
 * A creation always does, and its state counts as one that the record has been in. Throws on options that the sandbox lacks.
 */
export function fires(database: Database, trigger: TriggerDefinition, change: RecordChange, history: History): boolean {
  if (!OPERATIONS[trigger.type]?.includes(change.operation)) return false
  if (!tablesOf(database, trigger).includes(change.table)) return false
  refuseOptions(trigger)
  const condition = inputText(trigger, 'condition')
  if (condition !== '' && !changeMeets(database, change, condition)) return false
  if (change.operation === 'insert') {
    // The state at creation is part of the record's history, too: a record that returns to it is not unique.
    history.seen(stateOf(change))
    return true
  }
  const strategy = inputText(trigger, 'trigger_strategy') || 'once'
  switch (strategy) {
    case 'once':
      return history.runs().length === 0
    case 'unique_changes':
      return !history.seen(stateOf(change))
    case 'always':
      return (
        !history.runs().some((status) => status !== 'COMPLETE' && status !== 'ERROR') && !history.seen(stateOf(change))
      )
    case 'every':
      return true
    default:
      throw new Error(`sandbox: trigger strategy ${strategy} is not implemented`)
  }
}

/** Tables whose changes a record trigger looks at. */
export function tablesOf(database: Database, trigger: TriggerDefinition): readonly string[] {
  const table = inputText(trigger, 'table')
  const extended = trigger.inputs['run_on_extended'] === 'true'
  return extended ? database.dictionary(table).family : [table]
}

/** The record's fields without the system's, as one text. */
function stateOf(change: RecordChange): string {
  const fields = Object.entries(change.values).filter(([name]) => !name.startsWith('sys_'))
  return JSON.stringify(fields.sort(([left], [right]) => (left < right ? -1 : 1)))
}

function refuseOptions(trigger: TriggerDefinition): void {
  const refused = (option: string): Error =>
    new Error(`sandbox: ${option}=${inputText(trigger, option)} of trigger ${trigger.name} is not implemented`)
  if (trigger.inputs['run_flow_in'] === 'foreground') throw refused('run_flow_in')
  if ((trigger.inputs['run_when_setting'] ?? 'both') !== 'both') throw refused('run_when_setting')
  if ((trigger.inputs['run_when_user_setting'] ?? 'any') !== 'any') throw refused('run_when_user_setting')
}
