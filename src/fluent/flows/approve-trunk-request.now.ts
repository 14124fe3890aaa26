import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation'
import { findApprovers, sayNobodyApproves, takeUpApproval } from './approval-steps.now'

/**
 * Asks for approval of every trunk request that needs it, whether it comes from the catalog, a form, REST or a script.
 * A request that changed after its approval awaits it again, so the flow runs once for each time.
 */
export const approveTrunkRequest = Flow(
  {
    $id: Now.ID['flow_approve_trunk_request'],
    name: 'Approve trunk request',
    description:
      "Asks the organization's approval group, without the people who asked for the trunk, and queues or rejects the trunk request by its answer",
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_approve_trunk_request_trigger'] },
    {
      table: 'x_gcx_byoc_trunk_request',
      condition: 'registration_state=awaiting_approval^approval!=not requested',
      run_flow_in: 'background',
      trigger_strategy: 'always',
    },
  ),
  (params) => {
    const found = wfa.action(
      findApprovers,
      { $id: Now.ID['flow_approve_trunk_request_group'], annotation: 'Find who may approve' },
      { trunk_request: `${wfa.dataPill(params.trigger.current, 'reference')}` },
    )
    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_approve_trunk_request_if'],
        condition: `${wfa.dataPill(found.found, 'string')}=yes`,
        annotation: 'Somebody can approve',
      },
      () => {
        const asked = wfa.action(
          action.core.askForApproval,
          { $id: Now.ID['flow_approve_trunk_request_ask'], annotation: 'Ask the approvers' },
          {
            record: wfa.dataPill(params.trigger.current, 'reference'),
            table: 'x_gcx_byoc_trunk_request',
            approval_field: 'approval',
            approval_conditions: wfa.approvalRules({
              conditionType: 'OR',
              ruleSets: [
                {
                  action: 'ApprovesRejects',
                  conditionType: 'AND',
                  rules: [
                    [
                      {
                        ruleType: 'Any',
                        users: [wfa.dataPill(found.approvers, 'glide_list')],
                        groups: [],
                        manual: false,
                      },
                    ],
                  ],
                },
              ],
            }),
          },
        )
        wfa.action(
          takeUpApproval,
          { $id: Now.ID['flow_approve_trunk_request_take_up'], annotation: 'Queue or reject the request' },
          {
            trunk_request: `${wfa.dataPill(params.trigger.current, 'reference')}`,
            approval_state: `${wfa.dataPill(asked.approval_state, 'choice')}`,
          },
        )
      },
    )
    wfa.flowLogic.else({ $id: Now.ID['flow_approve_trunk_request_else'], annotation: 'Nobody can approve' }, () => {
      wfa.action(
        sayNobodyApproves,
        { $id: Now.ID['flow_approve_trunk_request_nobody'], annotation: 'Say so on the request' },
        { trunk_request: `${wfa.dataPill(params.trigger.current, 'reference')}` },
      )
    })
  },
)
