import type { Database } from '../../data/database'
import type { FlowDefinition, Parameter, Step, TriggerDefinition } from './definition'
import { actionNames, logicNames, triggerTypes } from './names'
import { refuseOthers, refuseOtherTriggers, refusal } from './implemented'
import { inputsIn, logicInputsIn } from './read-values'
import { byOrder, isTrue, rowOf, rowsOf, scopeName, type Row } from '../tables'

/** The flow or subflow with a sys_id, as built. Throws when there is none or it uses what the sandbox lacks. */
export function readFlow(database: Database, id: string): FlowDefinition {
  const row = rowOf(database, 'sys_hub_flow', id)
  if (!row) throw new Error(`There is no flow ${id}`)
  const name = row['name'] ?? id
  if (row['run_with_roles']) throw refusal('run with roles', `flow ${name}`)
  const of = (table: string): Row[] => rowsOf(database, table, { flow: id }).sort(byOrder)
  const steps = [
    ...of('sys_hub_action_instance_v2').map((each) => ({ row: each, step: actionStep(each, name) })),
    ...of('sys_hub_flow_logic_instance_v2').map((each) => ({ row: each, step: logicStep(each, name) })),
  ]
  const [called] = of('sys_hub_sub_flow_instance_v2').map((each) => each['subflow'] ?? '')
  if (called !== undefined) {
    throw refusal(`a call of subflow ${rowOf(database, 'sys_hub_flow', called)?.['name'] ?? called}`, `flow ${name}`)
  }
  const trigger = readTrigger(database, row)
  const stages = stagesOf(database, id)
  if (stages.size > 0 && trigger?.type !== 'service_catalog') {
    throw new Error(`sandbox: stages are implemented for flows of the Service Catalog only (flow ${name})`)
  }
  return {
    id,
    name,
    kind: row['type'] === 'subflow' ? 'subflow' : 'flow',
    scope: scopeName(database, row['sys_scope']),
    runAs: row['run_as'] === 'system' ? 'system' : 'user',
    published: isPublished(row),
    trigger,
    inputs: parametersOf(database, 'sys_hub_flow_input', id),
    outputs: parametersOf(database, 'sys_hub_flow_output', id),
    steps: steps
      .sort((left, right) => byOrder(left.row, right.row))
      .map(({ step }, index) => ({ ...step, stage: stages.get(index) ?? null })),
  }
}

/**
 * Stages of a flow by the place of the step that they begin with. Source: `now-sdk explain wfa-flow-stages-guide`: a
 * stage begins before its first step; the SDK's records count the steps from zero.
 */
function stagesOf(database: Database, flow: string): Map<number, string> {
  const stages = rowsOf(database, 'sys_hub_flow_stage', { flow })
  return new Map(
    stages.flatMap((row) =>
      (row['component_indexes'] ?? '').split(',').map((index) => [Number(index), row['value'] ?? ''] as const),
    ),
  )
}

/** True when a flow is activated: only then does it run ("Activate a flow"). */
export function isPublished(flow: Row): boolean {
  return isTrue(flow['active']) && flow['status'] === 'published'
}

/** The trigger of a flow; null for a subflow. Throws for one that the sandbox lacks. */
export function readTrigger(database: Database, flow: Row): TriggerDefinition | null {
  const [row] = rowsOf(database, 'sys_hub_trigger_instance_v2', { flow: flow['sys_id'] ?? '' })
  if (!row) return null
  const definition = row['trigger_definition'] ?? ''
  const inputs = inputsIn(row['trigger_inputs'] ?? '', `trigger ${row['name'] ?? ''}`)
  const trigger = {
    id: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    type: triggerTypes[definition] ?? definition,
    inputs: Object.fromEntries(inputs.map((each) => [each.name, each.value])),
  }
  refuseOtherTriggers(trigger, flow['name'] ?? trigger.name)
  return trigger
}

/** Declared inputs or outputs of a flow or action, in order. */
export function parametersOf(database: Database, table: string, model: string): Parameter[] {
  return rowsOf(database, table, { model })
    .filter((row) => row['active'] !== 'false' && row['active'] !== '0')
    .sort(byOrder)
    .map((row) => ({
      name: row['element'] ?? '',
      type: row['internal_type'] ?? 'string',
      reference: row['reference'] || null,
      defaultValue: row['default_value'] ?? '',
      mandatory: isTrue(row['mandatory']),
    }))
}

function common(row: Row): Pick<Step, 'uiId' | 'parent' | 'stage'> {
  return { stage: null, uiId: row['ui_id'] ?? '', parent: row['parent_ui_id'] || null }
}

function actionStep(row: Row, flow: string): Step {
  const definition = row['action_type'] ?? ''
  const name = actionNames[definition] ?? 'custom'
  refuseOthers('action', name, flow)
  return {
    ...common(row),
    kind: 'action',
    name,
    definition,
    inputs: inputsIn(row['values'] ?? '', `action ${name}`),
  }
}

function logicStep(row: Row, flow: string): Step {
  const definition = row['logic_definition'] ?? ''
  const name = logicNames[definition] ?? definition
  refuseOthers('flow logic', name, flow)
  return { ...common(row), kind: 'logic', name, definition, inputs: logicInputsIn(row['values'] ?? '', name) }
}
