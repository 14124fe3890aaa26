import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { requestOutputs } from './request-outputs.now'

/** Reads a trunk request's state for flows of any scope. */
export const getTrunkStatus = Action(
  {
    $id: Now.ID['action_trunk_status'],
    name: 'Get trunk status',
    description:
      'Reads the present data of a trunk request: state, trunk in Genesys Cloud, verdict and next step. Changes nothing.',
    category: 'BYOC Trunks',
    access: 'public',
    inputs: {
      trunk_request: ReferenceColumn({
        label: 'Trunk request',
        referenceTable: 'x_gcx_byoc_trunk_request',
        mandatory: true,
        hint: 'The request',
      }),
    },
    outputs: requestOutputs,
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_trunk_status_step'], label: 'Get status' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/trunk-status.js'),
        inputVariables: {
          trunk_request: { label: 'Trunk request', value: wfa.dataPill(params.inputs.trunk_request, 'reference') },
        },
        outputVariables: {
          trunk_request: StringColumn({ label: 'Trunk request', maxLength: 32 }),
          number: StringColumn({ label: 'Number', maxLength: 40 }),
          state: StringColumn({ label: 'State', maxLength: 40 }),
          state_in_words: StringColumn({ label: 'State in words', maxLength: 80 }),
          settled: BooleanColumn({ label: 'Settled' }),
          genesys_id: StringColumn({ label: 'Genesys trunk ID', maxLength: 64 }),
          inbound_address: StringColumn({ label: 'Inbound address', maxLength: 255 }),
          trunk_status: StringColumn({ label: 'Trunk status', maxLength: 400 }),
          verdict: StringColumn({ label: 'Verdict', maxLength: 40 }),
          message: StringColumn({ label: 'What happened', maxLength: 1000 }),
          next_step: StringColumn({ label: 'Next step', maxLength: 1000 }),
          error_code: StringColumn({ label: 'Error code', maxLength: 40 }),
          error_message: StringColumn({ label: 'Error message', maxLength: 1000 }),
          error_next_step: StringColumn({ label: 'Error: next step', maxLength: 1000 }),
        },
      },
    )
    wfa.assignActionOutputs(params.outputs, {
      trunk_request: wfa.dataPill(step.trunk_request, 'reference'),
      number: wfa.dataPill(step.number, 'string'),
      state: wfa.dataPill(step.state, 'string'),
      state_in_words: wfa.dataPill(step.state_in_words, 'string'),
      settled: wfa.dataPill(step.settled, 'boolean'),
      genesys_id: wfa.dataPill(step.genesys_id, 'string'),
      inbound_address: wfa.dataPill(step.inbound_address, 'string'),
      trunk_status: wfa.dataPill(step.trunk_status, 'string'),
      verdict: wfa.dataPill(step.verdict, 'string'),
      message: wfa.dataPill(step.message, 'string'),
      next_step: wfa.dataPill(step.next_step, 'string'),
      error_code: wfa.dataPill(step.error_code, 'string'),
      error_message: wfa.dataPill(step.error_message, 'string'),
      error_next_step: wfa.dataPill(step.error_next_step, 'string'),
    })
  },
)
