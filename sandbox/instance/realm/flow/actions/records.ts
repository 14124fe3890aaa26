import { existing, glideRecord, type FlowRecord } from '../glide'
import type { Outcome, StepInputs } from '../step-context'
import { applyTemplate } from '../template'
import { textOfValue, type Values } from '../values'

/** Create Record: outputs `record`, `table_name`. */
export function createRecord(inputs: StepInputs): Outcome {
  const table = inputs.text('table_name')
  const record = glideRecord(inputs.realm, table)
  record.initialize()
  applyTemplate(record, textOfValue(inputs.raw('values')), inputs.fillText)
  const sysId = record.insert()
  if (!sysId) throw new Error(`The ${table} record was not created`)
  return { outputs: { record: { record: String(sysId), table }, table_name: table } }
}

/** Update Record: outputs `record`, `table_name`. */
export function updateRecord(inputs: StepInputs): Outcome {
  const found = inputs.record('record', inputs.text('table_name'))
  const record = existing(inputs.realm, found.table, found.record)
  applyTemplate(record, textOfValue(inputs.raw('values')), inputs.fillText)
  if (!record.update()) throw new Error(`The ${found.table} record was not updated`)
  return { outputs: { record: { ...found }, table_name: found.table } }
}

/** Delete Record: no outputs. */
export function deleteRecord(inputs: StepInputs): Outcome {
  const found = inputs.record('record', '')
  existing(inputs.realm, found.table, found.record).deleteRecord()
  return { outputs: {} }
}

/**
 * Look Up Record: outputs `Record`, `Table`, `status` ('0' found, '1' error), `error_message`. Finding none fails the
 * flow unless "Don't fail on error" is set (Look Up Record action).
 */
export function lookUpRecord(inputs: StepInputs): Outcome {
  const table = inputs.text('table')
  const found = query(inputs, table)
  const failed = (message: string): Outcome => {
    if (!inputs.flag('dont_fail_flow_on_error')) throw new Error(message)
    return { outputs: { Record: null, Table: table, status: '1', error_message: message } }
  }
  if (!found.next()) return failed(`No ${table} record was found`)
  const sysId = String(found.getUniqueValue())
  if (inputs.text('if_multiple_records_are_found_action') === 'error' && found.next()) {
    return failed(`More than one ${table} record was found`)
  }
  return { outputs: { Record: { record: sysId, table }, Table: table, status: '0', error_message: '' } }
}

/** Look Up Records: outputs `Records`, `Count`, `Table`. */
export function lookUpRecords(inputs: StepInputs): Outcome {
  const table = inputs.text('table')
  const found = query(inputs, table)
  const limit = Number(inputs.text('max_results') || 1000)
  const records: string[] = []
  while (records.length < limit && found.next()) records.push(String(found.getUniqueValue()))
  const outputs: Values = { Records: { records, table }, Count: records.length, Table: table }
  return { outputs }
}

/** Update Multiple Records: outputs `status`, `count`, `message`. Business rules run for each record. */
export function updateMultipleRecords(inputs: StepInputs): Outcome {
  const table = inputs.text('table_name')
  const found = query(inputs, table)
  let count = 0
  while (found.next()) {
    applyTemplate(found, textOfValue(inputs.raw('field_values')), inputs.fillText)
    if (found.update()) count += 1
  }
  return { outputs: { status: '0', count, message: '' } }
}

function query(inputs: StepInputs, table: string): FlowRecord {
  const found = glideRecord(inputs.realm, table)
  const conditions = inputs.text('conditions')
  if (conditions !== '') found.addEncodedQuery(conditions)
  const column = inputs.text('sort_column')
  if (column !== '' && inputs.text('sort_type') === 'sort_desc') found.orderByDesc(column)
  else if (column !== '') found.orderBy(column)
  found.query()
  return found
}
