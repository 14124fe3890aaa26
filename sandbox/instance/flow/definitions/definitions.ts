import type { Database } from '../../data/database'
import type { ActionDefinition, FlowDefinition } from './definition'
import { readAction } from './read-action'
import { readFlow } from './read-flow'

const TABLES = /^(sys_hub_|sys_element_mapping$|sys_variable_value$)/

/** Flows and actions as built, read again when a record of theirs changes. */
export class DefinitionCache {
  private readonly flows = new Map<string, FlowDefinition>()
  private readonly actions = new Map<string, ActionDefinition>()

  constructor(private readonly database: Database) {}

  /** Has to be called for every change. */
  changed(table: string): void {
    if (!TABLES.test(table)) return
    this.flows.clear()
    this.actions.clear()
  }

  flow(id: string): FlowDefinition {
    return cached(this.flows, id, () => readFlow(this.database, id))
  }

  action(id: string): ActionDefinition {
    return cached(this.actions, id, () => readAction(this.database, id))
  }
}

function cached<T>(known: Map<string, T>, id: string, read: () => T): T {
  const before = known.get(id)
  if (before !== undefined) return before
  const value = read()
  known.set(id, value)
  return value
}
