import type { ActionDefinition, FlowDefinition } from '../../flow/definitions/definition'
import type { Realm } from '../realm'

/** Flows and actions as built, asked of the host once for each job. */
export class Definitions {
  private readonly flows: Record<string, FlowDefinition> = {}
  private readonly actions: Record<string, ActionDefinition> = {}

  constructor(private readonly realm: Realm) {}

  flow(id: string): FlowDefinition {
    return (this.flows[id] ??= this.realm.host.call('flow.definition', { id }) as unknown as FlowDefinition)
  }

  action(id: string): ActionDefinition {
    return (this.actions[id] ??= this.realm.host.call('flow.action', { id }) as unknown as ActionDefinition)
  }
}
