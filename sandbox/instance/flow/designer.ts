import type { Database } from '../data/database'
import type { Wire } from '../protocol'
import type { Task } from '../runtime/runtime'
import type { FlowDefinition, Parameter } from './definitions/definition'
import type { Flows } from './flows'
import { readAction } from './definitions/read-action'
import { readFlow } from './definitions/read-flow'
import type { RunStatus, Values } from './run'
import { rowsOf } from './tables'

/** The state of a test of a subflow. */
export interface TestRun {
  status: RunStatus
  outputs: Values
  error: string
}

/** The user who tests, and whether that user waits for it; the default is the system user in the background. */
export interface TestOptions {
  user?: string
  foreground?: boolean
}

interface DesignerOptions {
  database: Database
  flows: Flows
  run: (task: Task) => Promise<Wire>
  /** sys_id of a user by sys_id or user name; throws when there is none. */
  userId: (user: string) => string
}

/** An action or a subflow that can be tested. */
export interface Testable {
  name: string
  kind: 'action' | 'subflow'
  inputs: Parameter[]
}

/** The designer's Test of one action or subflow, given by name; a draft is refused. */
export class FlowDesigner {
  constructor(private readonly options: DesignerOptions) {}

  /** Runs an action and answers its outputs, `__action_status__` among them. Throws `ScriptError` when it fails. */
  async testAction(name: string, inputs: Values, options: TestOptions = {}): Promise<Values> {
    const { database, run } = this.options
    const action = readAction(database, this.idOf('sys_hub_action_type_definition', name))
    const payload = { action: action.id, inputs: given(action.inputs, inputs) }
    const user = this.options.userId(options.user ?? 'system')
    const transaction = options.foreground === true ? 'interactive' : 'flow'
    return (await run({ kind: 'action', payload, user, scope: action.scope, transaction })) as Values
  }

  /** Starts an action that waits, in the background, and returns its context; `outcome` returns its state. */
  startAction(name: string, inputs: Values, options: TestOptions = {}): string {
    const action = readAction(this.options.database, this.idOf('sys_hub_action_type_definition', name))
    const user = this.options.userId(options.user ?? 'system')
    return this.options.flows.startAction(action.id, given(action.inputs, inputs), user)
  }

  /** Starts a subflow in the background and returns its context; `outcome` returns its state. */
  testSubflow(name: string, inputs: Values, options: TestOptions = {}): string {
    const { database, flows } = this.options
    const subflow: FlowDefinition = readFlow(database, this.idOf('sys_hub_flow', name))
    const user = this.options.userId(options.user ?? 'system')
    return flows.start(subflow.id, { trigger: {}, inputs: given(subflow.inputs, inputs) }, user, null)
  }

  /** Starts an action or a subflow in the background, in a context of its own, since either may wait; answers the context. */
  start({ kind, name }: Pick<Testable, 'kind' | 'name'>, inputs: Values, options: TestOptions = {}): string {
    return kind === 'action' ? this.startAction(name, inputs, options) : this.testSubflow(name, inputs, options)
  }

  /** The flows and actions that can be tested, by name. */
  testables(): Testable[] {
    const { database } = this.options
    const actions = rowsOf(database, 'sys_hub_action_type_definition', {})
      .map(({ sys_id = '' }) => readAction(database, sys_id))
      .map(({ name, inputs }) => ({ name, inputs, kind: 'action' as const }))
    const subflows = rowsOf(database, 'sys_hub_flow', {})
      .map(({ sys_id = '' }) => readFlow(database, sys_id))
      .filter(({ kind }) => kind === 'subflow')
      .map(({ name, inputs }) => ({ name, inputs, kind: 'subflow' as const }))
    return [...actions, ...subflows].sort((one, other) => one.name.localeCompare(other.name))
  }

  outcome(context: string): TestRun {
    return this.options.flows.outcome(context)
  }

  private idOf(table: string, name: string): string {
    const found = rowsOf(this.options.database, table, { name })
    if (found.length !== 1) throw new Error(`There are ${String(found.length)} ${table} named ${name}`)
    return found[0]?.['sys_id'] ?? ''
  }
}

/**
 * Inputs by name, records as references; an input that is not given has its default. Throws on a name that is no input.
 */
function given(declared: readonly Parameter[], inputs: Values): Values {
  const unknown = Object.keys(inputs).find((name) => !declared.some((each) => each.name === name))
  if (unknown !== undefined) throw new Error(`There is no input ${unknown}`)
  return Object.fromEntries(
    declared.map(({ name, type, reference, defaultValue }) => {
      const value = inputs[name] ?? defaultValue
      if (type !== 'reference') return [name, value]
      return [name, typeof value === 'string' && value !== '' ? { record: value, table: reference } : null]
    }),
  )
}
