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

/** Triggers of activated flows that start by a record; a draft never fires. `refused` is told of a trigger that the sandbox lacks. */
export function liveTriggers(database: Database, refused: (flow: string, error: unknown) => void): LiveTrigger[] {
  const found: LiveTrigger[] = []
  for (const row of rowsOf(database, 'sys_hub_flow', {})) {
    if (!isPublished(row) || row['type'] === 'subflow') continue
    const flow = row['sys_id'] ?? ''
    try {
      const trigger = readTrigger(database, row)
      if (trigger?.type === 'record_create_or_update') found.push({ ...trigger, flow })
    } catch (error) {
      refused(flow, error)
    }
  }
  return found
}

/** The history of earlier runs that a trigger asks for. */
export interface History {
  /** Runs of this flow for this record. */
  runs(): RunStatus[]
  /** True when this very state of the record has fired the flow before; from now on it has. */
  seen(state: string): boolean
}

/**
 * Tells whether a change starts a flow, by the strategy `always` ("Only if not currently running"; Workflow Studio flow
 * trigger types): a creation always does, and its state counts as one that the record has been in; an update does when
 * the flow isn't running for the record, and the record has not been in this state before.
 */
export function fires(database: Database, trigger: TriggerDefinition, change: RecordChange, history: History): boolean {
  if (change.operation === 'delete' || change.table !== inputText(trigger, 'table')) return false
  const condition = inputText(trigger, 'condition')
  if (condition !== '' && !changeMeets(database, change, condition)) return false
  if (change.operation === 'insert') {
    // The state at creation is part of the record's history, too: a record that returns to it is not unique.
    history.seen(stateOf(change))
    return true
  }
  const isRunning = history.runs().some((status) => status !== 'COMPLETE' && status !== 'ERROR')
  return !isRunning && !history.seen(stateOf(change))
}

/** The record's fields without the system's, as one text. */
function stateOf(change: RecordChange): string {
  const fields = Object.entries(change.values).filter(([name]) => !name.startsWith('sys_'))
  return JSON.stringify(fields.sort(([left], [right]) => (left < right ? -1 : 1)))
}
