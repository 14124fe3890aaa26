import { displayValue } from '../../instance/data/display'
import type { RunStatus, Values } from '../../instance/flow/run'
import type { Instance } from '../../instance/instance'
import type { Wire } from '../../instance/protocol'

/** The output of `npm run flow` for one run. */
export interface FlowOutcome {
  status: RunStatus
  /** sys_id of a subflow's context. */
  context?: string
  outputs: Values
  error?: string
}

/** Outputs as people read them: a record with what stands for it, and no status that only the engine reads. */
export function shownOutputs(database: Instance['database'], outputs: Values): Values {
  return Object.fromEntries(
    Object.entries(outputs)
      .filter(([name]) => !name.startsWith('__'))
      .map(([name, value]) => [name, shown(database, value)]),
  )
}

function shown(database: Instance['database'], value: Wire): Wire {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { record, table } = value
  if (typeof record !== 'string' || typeof table !== 'string') return value
  return { table, sys_id: record, display: displayValue(database, table, record) ?? '' }
}
