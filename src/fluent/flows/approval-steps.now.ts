import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** Whom the flow "Approve trunk request" asks. */
export const findApprovalGroup = Action(
  {
    $id: Now.ID['action_find_approval_group'],
    name: 'Find approval group of trunk request',
    description: "The organization's approval group, else the property's; none when it has no active member",
    access: 'package_private',
    inputs: { trunk_request: StringColumn({ label: 'Trunk request sys_id', mandatory: true, maxLength: 32 }) },
    outputs: {
      approval_group: ReferenceColumn({ label: 'Approval group', referenceTable: 'sys_user_group' }),
      found: StringColumn({ label: 'Found (yes or no)', maxLength: 3 }),
    },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_find_approval_group_step'], label: 'Find approval group' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/find-approval-group.js'),
        inputVariables: {
          trunk_request: { label: 'Trunk request', value: wfa.dataPill(params.inputs.trunk_request, 'string') },
        },
        outputVariables: {
          approval_group: StringColumn({ label: 'Approval group', maxLength: 32 }),
          found: StringColumn({ label: 'Found', maxLength: 3 }),
        },
      },
    )
    wfa.assignActionOutputs(params.outputs, {
      approval_group: wfa.dataPill(step.approval_group, 'reference'),
      found: wfa.dataPill(step.found, 'string'),
    })
  },
)

/** Says on the request that nobody can approve it, and what to do. */
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

/** Takes up what the approvers answered. */
export const takeUpApproval = Action(
  {
    $id: Now.ID['action_take_up_approval'],
    name: 'Take up approval of trunk request',
    description: 'Queues an approved trunk request, closes a rejected one with the comment of who rejected it',
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
