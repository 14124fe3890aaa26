import { existing } from '../glide'
import type { Outcome, StepInputs } from '../step-context'
import type { Values } from '../values'

/** Type of a masked variable (`item_option_new.type`). */
const MASKED = '25'

/** Get Catalog Variables: an output for each variable chosen. A masked one would become readable, and is refused. */
export function getCatalogVariables(inputs: StepInputs): Outcome {
  const { realm } = inputs
  const { record } = inputs.record('requested_item', 'sc_req_item')
  const item = existing(realm, 'sc_req_item', record)
  const variables = item['variables'] as Record<string, unknown>
  const chosen = realm.host.call('flow.catalogVariables', { variables: inputs.text('catalog_variables') }) as {
    name: string
    type: string
    reference: string | null
  }[]
  const outputs: Values = {}
  for (const { name, type, reference } of chosen) {
    if (type === MASKED) throw new Error(`sandbox: masked variable ${name} as a data pill is not implemented`)
    const value = variables[name] === undefined || variables[name] === null ? '' : String(variables[name])
    outputs[name] = reference === null ? value : { record: value, table: reference }
  }
  return { outputs }
}
