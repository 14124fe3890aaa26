import { z } from 'zod'
import type { Database } from '../../data/database'
import type { ActionDefinition, ActionStep, ErrorCondition } from './definition'
import { scriptStepInputs, stepNames, waitStepInputs } from './names'
import { parametersOf } from './read-flow'
import { byOrder, isTrue, rowOf, rowsOf, scopeName, type Row } from '../tables'

/** The custom action with a sys_id. Throws when there is none. */
export function readAction(database: Database, id: string): ActionDefinition {
  const row = rowOf(database, 'sys_hub_action_type_definition', id)
  if (!row) throw new Error(`sandbox: action ${id} is neither in the package nor one that the sandbox implements`)
  const assigned = mappings(database, id, `var__m_sys_hub_action_output_${id}`)
  delete assigned['__action_status__']
  return {
    id,
    name: row['name'] ?? id,
    scope: scopeName(database, row['sys_scope']),
    published: row['state'] === 'published',
    inputs: parametersOf(database, 'sys_hub_action_input', id),
    outputs: parametersOf(database, 'sys_hub_action_output', id).filter((each) => !each.name.startsWith('__')),
    steps: rowsOf(database, 'sys_hub_step_instance', { action: id })
      .filter((each) => isTrue(each['active']))
      .sort(byOrder)
      .map((each) => readStep(database, each)),
    assigned,
    conditions: conditionsOf(database, id),
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

const Cell = z.object({ $cv: z.object({ $v: z.string() }) })
const Status = z.object({
  complexObject: z.object({ code: Cell, message: Cell }),
  complexObjectSchema: z.looseObject({
    'FlowDesigner:FDACTIONSTATUS': z.looseObject({
      'code.$field_facets': z.object({ SimpleMapFacet: z.string() }),
      'message.$field_facets': z.object({ SimpleMapFacet: z.string() }),
    }),
  }),
})

function conditionsOf(database: Database, action: string): ErrorCondition[] {
  const [metadata] = rowsOf(database, 'sys_hub_action_status_metadata', { action_type_id: action })
  if (!metadata) return []
  return rowsOf(database, 'sys_hub_status_condition', { action_status_metadata_id: metadata['sys_id'] ?? '' })
    .sort(byOrder)
    .map((row) => ({
      label: row['label'] ?? '',
      condition: row['condition'] ?? '',
      ...statusOf(row['status'] ?? ''),
      isError: !isTrue(row['dont_treat_as_error']),
    }))
}

/** Code and message of a status: literal values, or data pills under `mapped` of the field. */
function statusOf(json: string): { code: string; message: string } {
  const { complexObject, complexObjectSchema } = Status.parse(JSON.parse(json))
  const facets = complexObjectSchema['FlowDesigner:FDACTIONSTATUS']
  const of = (field: 'code' | 'message'): string => {
    const facet = z
      .object({ mapped: z.string().optional() })
      .parse(JSON.parse(facets[`${field}.$field_facets`].SimpleMapFacet))
    const mapped = z.record(z.string(), z.string()).parse(JSON.parse(facet.mapped ?? '{}'))
    return mapped[field] ?? complexObject[field].$cv.$v
  }
  return { code: of('code'), message: of('message') }
}
