import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { StringColumn } from '@servicenow/sdk/core'

/** Closes the requested item with the outcome that its trunk request has when the action runs. */
export const closeRequestedItem = Action(
  {
    $id: Now.ID['action_close_requested_item'],
    name: 'Close requested item with the outcome',
    description: 'Closes a requested item of New BYOC trunk according to its trunk request',
    access: 'package_private',
    inputs: { requested_item: StringColumn({ label: 'Requested item sys_id', mandatory: true, maxLength: 32 }) },
    outputs: { state: StringColumn({ label: 'State of the requested item', maxLength: 40 }) },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_close_requested_item_step'], label: 'Close requested item' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/close-requested-item.js'),
        inputVariables: {
          requested_item: { label: 'Requested item', value: wfa.dataPill(params.inputs.requested_item, 'string') },
        },
        outputVariables: { state: StringColumn({ label: 'State', maxLength: 40 }) },
      },
    )
    wfa.assignActionOutputs(params.outputs, { state: wfa.dataPill(step.state, 'string') })
  },
)
