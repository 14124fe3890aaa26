import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/**
 * Reads the requested item's variables and creates the trunk request. Only the requested item's sys_id passes through
 * the flow's data, so that the digest password never becomes a pill.
 */
export const createTrunkRequest = Action(
  {
    $id: Now.ID['action_create_trunk_request'],
    name: 'Create trunk request from requested item',
    description: 'Creates the trunk request for a requested item of New BYOC trunk',
    access: 'package_private',
    inputs: { requested_item: StringColumn({ label: 'Requested item sys_id', mandatory: true, maxLength: 32 }) },
    outputs: {
      trunk_request: ReferenceColumn({ label: 'Trunk request', referenceTable: 'x_gcx_byoc_trunk_request' }),
    },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_create_trunk_request_step'], label: 'Create trunk request' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/create-trunk-request.js'),
        inputVariables: {
          requested_item: { label: 'Requested item', value: wfa.dataPill(params.inputs.requested_item, 'string') },
        },
        outputVariables: { trunk_request: StringColumn({ label: 'Trunk request', maxLength: 32 }) },
      },
    )
    wfa.assignActionOutputs(params.outputs, { trunk_request: wfa.dataPill(step.trunk_request, 'reference') })
  },
)
