import type { Database } from '../../data/database'
import type { ActionDefinition, ActionStep } from './definition'
import { refusal } from './implemented'
import { scriptStepInputs, stepNames, waitStepInputs } from './names'
import { parametersOf } from './read-flow'
import { byOrder, isTrue, rowOf, rowsOf, scopeName, type Row } from '../tables'

/** The custom action with a sys_id. Throws when there is none or it uses what the sandbox lacks. */
export function readAction(database: Database, id: string): ActionDefinition {
  const row = rowOf(database, 'sys_hub_action_type_definition', id)
  if (!row) throw new Error(`sandbox: action ${id} is neither in the package nor one that the sandbox implements`)
  const name = row['name'] ?? id
  for (const metadata of rowsOf(database, 'sys_hub_action_status_metadata', { action_type_id: id })) {
    const conditions = { action_status_metadata_id: metadata['sys_id'] ?? '' }
    if (rowsOf(database, 'sys_hub_status_condition', conditions).length > 0)
      throw refusal('error evaluation', `action ${name}`)
  }
  const assigned = mappings(database, id, `var__m_sys_hub_action_output_${id}`)
  delete assigned['__action_status__']
  return {
    id,
    name,
    scope: scopeName(database, row['sys_scope']),
    published: row['state'] === 'published',
    inputs: parametersOf(database, 'sys_hub_action_input', id),
    outputs: parametersOf(database, 'sys_hub_action_output', id).filter((each) => !each.name.startsWith('__')),
    steps: rowsOf(database, 'sys_hub_step_instance', { action: id })
      .filter((each) => isTrue(each['active']))
      .sort(byOrder)
      .map((each) => readStep(database, each)),
    assigned,
  }
}

function readStep(database: Database, row: Row): ActionStep {
  const id = row['sys_id'] ?? ''
  const values = rowsOf(database, 'sys_variable_value', { document_key: id })
  const valueOf = (variable: string): string => values.find((each) => each['variable'] === variable)?.['value'] ?? ''
  const type = row['step_type'] ?? ''
  const fixed = values.flatMap((each) => {
    const name = waitStepInputs[each['variable'] ?? '']
    return name === undefined ? [] : [[name, each['value'] ?? ''] as const]
  })
  const inputs = {
    ...Object.fromEntries(fixed),
    ...mappings(database, id, `var__m_sys_flow_step_definition_input_${type}`),
    ...mappings(database, id, `var__m_sys_hub_step_ext_input_${id}`),
  }
  const label = row['label'] ?? id
  const runTime = valueOf(scriptStepInputs.requiredRunTime)
  if (runTime !== '' && runTime !== 'instance')
    throw new Error(`sandbox: runtime ${runTime} is not implemented (step ${label})`)
  return {
    name: stepNames[type] ?? `unknown step ${type}`,
    cid: row['cid'] ?? '',
    label,
    stops: row['error_handling_type'] !== '2',
    script: valueOf(scriptStepInputs.script),
    inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
    inputTypes: Object.fromEntries(
      parametersOf(database, 'sys_hub_step_ext_input', id).map((each) => [each.name, each.type]),
    ),
    outputs: parametersOf(database, 'sys_hub_step_ext_output', id),
  }
}

/** Values of a model's elements, by element. */
function mappings(database: Database, id: string, table: string): Record<string, string> {
  const rows = rowsOf(database, 'sys_element_mapping', { id, table })
  return Object.fromEntries(rows.map((row) => [row['field'] ?? '', row['value'] ?? '']))
}
