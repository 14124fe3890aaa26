import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ListColumn, StringColumn } from '@servicenow/sdk/core'

/** Finds the users that the flow "Approve trunk request" asks. */
export const findApprovers = Action(
  {
    $id: Now.ID['action_find_approval_group'],
    name: 'Find approvers of trunk request',
    description:
      "Active members of the organization's approval group, or else of the property's, without the people who asked for the trunk or whom it is for",
    access: 'package_private',
    inputs: { trunk_request: StringColumn({ label: 'Trunk request sys_id', mandatory: true, maxLength: 32 }) },
    outputs: {
      approvers: ListColumn({ label: 'Approvers', referenceTable: 'sys_user', maxLength: 8000 }),
      found: StringColumn({ label: 'Found (yes or no)', maxLength: 3 }),
    },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_find_approval_group_step'], label: 'Find approvers' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/find-approvers.js'),
        inputVariables: {
          trunk_request: { label: 'Trunk request', value: wfa.dataPill(params.inputs.trunk_request, 'string') },
        },
        outputVariables: {
          approvers: ListColumn({ label: 'Approvers', referenceTable: 'sys_user', maxLength: 8000 }),
          found: StringColumn({ label: 'Found', maxLength: 3 }),
        },
      },
    )
    wfa.assignActionOutputs(params.outputs, {
      approvers: wfa.dataPill(step.approvers, 'glide_list'),
      found: wfa.dataPill(step.found, 'string'),
    })
  },
)

/** Writes to the request that nobody can approve it, and the next step. */
export const sayNobodyApproves = Action(
  {
    $id: Now.ID['action_say_nobody_approves'],
    name: 'Say that nobody can approve',
    description: 'Writes to a trunk request that nobody can approve it, and how to ask again',
    access: 'package_private',
    inputs: { trunk_request: StringColumn({ label: 'Trunk request sys_id', mandatory: true, maxLength: 32 }) },
    outputs: { state: StringColumn({ label: 'Registration state', maxLength: 40 }) },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_say_nobody_approves_step'], label: 'Say that nobody can approve' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/say-nobody-approves.js'),
        inputVariables: {
          trunk_request: { label: 'Trunk request', value: wfa.dataPill(params.inputs.trunk_request, 'string') },
        },
        outputVariables: { state: StringColumn({ label: 'State', maxLength: 40 }) },
      },
    )
    wfa.assignActionOutputs(params.outputs, { state: wfa.dataPill(step.state, 'string') })
  },
)

/** Applies the approvers' answer to the request. */
export const takeUpApproval = Action(
  {
    $id: Now.ID['action_take_up_approval'],
    name: 'Take up approval of trunk request',
    description: "Queues an approved trunk request, closes a rejected one with the approver's comment",
    access: 'package_private',
    inputs: {
      trunk_request: StringColumn({ label: 'Trunk request sys_id', mandatory: true, maxLength: 32 }),
      approval_state: StringColumn({ label: 'Approval state', mandatory: true, maxLength: 40 }),
    },
    outputs: { state: StringColumn({ label: 'Registration state', maxLength: 40 }) },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_take_up_approval_step'], label: 'Take up approval' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/take-up-approval.js'),
        inputVariables: {
          trunk_request: { label: 'Trunk request', value: wfa.dataPill(params.inputs.trunk_request, 'string') },
          approval_state: { label: 'Approval state', value: wfa.dataPill(params.inputs.approval_state, 'string') },
        },
        outputVariables: { state: StringColumn({ label: 'State', maxLength: 40 }) },
      },
    )
    wfa.assignActionOutputs(params.outputs, { state: wfa.dataPill(step.state, 'string') })
  },
)
