import type { Wire } from '../../protocol'

/** A flow or subflow as it is built, ready to be run, as host and realm share it. */
export interface FlowDefinition {
  id: string
  name: string
  kind: 'flow' | 'subflow'
  /** Name of the scope it belongs to. */
  scope: string
  runAs: 'system' | 'user'
  published: boolean
  trigger: TriggerDefinition | null
  inputs: Parameter[]
  outputs: Parameter[]
  /** The steps in order; the tree is in `parent`. */
  steps: Step[]
}

export interface TriggerDefinition {
  id: string
  /** Shown name; data pills begin with it, followed by `_1`. */
  name: string
  type: string
  inputs: Record<string, Wire>
}

/** Text of a trigger's input; empty when it has none. */
export function inputText(trigger: TriggerDefinition, name: string): string {
  const value = trigger.inputs[name]
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

export interface Parameter {
  name: string
  /** Internal type of the column, e.g. `string`, `reference`. */
  type: string
  /** Table, when `type` is a reference. */
  reference: string | null
  defaultValue: string
  mandatory: boolean
}

export interface Step {
  kind: 'action' | 'logic'
  /** Name of what the platform provides; `custom` for an action of the package. */
  name: string
  /** The name by which data pills refer to it. */
  uiId: string
  /** uiId of the logic whose body it is in. */
  parent: string | null
  /** Value of the stage that begins with this step. */
  stage: string | null
  /** sys_id of the action. */
  definition: string
  inputs: Input[]
}

export interface Input {
  name: string
  value: Wire
}

/** A custom action. */
export interface ActionDefinition {
  id: string
  name: string
  scope: string
  published: boolean
  inputs: Parameter[]
  outputs: Parameter[]
  steps: ActionStep[]
  /** The values that the outputs are set to, data pills included. */
  assigned: Record<string, string>
}

export interface ActionStep {
  /** Name of the step type. */
  name: string
  cid: string
  label: string
  /** True when a failure ends the action ("If this step fails"). */
  stops: boolean
  script: string
  /** Value with data pills, by input. */
  inputs: Input[]
  inputTypes: Record<string, string>
  outputs: Parameter[]
}
