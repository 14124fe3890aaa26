import { action, Flow, FlowStage, trigger, wfa } from '@servicenow/sdk/automation'
import { closeRequestedItem } from './close-requested-item.now'
import { createTrunkRequest } from './create-trunk-request.now'
import { getTrunkStatus } from './trunk-status.now'

/**
 * Fulfills New BYOC trunk and Change a BYOC trunk. The flow waits on a failed request and does not close it: a person can correct and retry it,
 * and the requested item then closes with the trunk's final outcome.
 *
 * The state is read before each wait. The documentation says that a wait "only evaluates the wait condition when there
 * are changes", and not whether it ends for a condition that holds already.
 */
export const newByocTrunkFlow = Flow(
  {
    $id: Now.ID['flow_new_byoc_trunk'],
    name: 'New BYOC trunk',
    description: 'Creates the trunk request, waits for its outcome, closes the requested item with it',
    runAs: 'system',
    stages: {
      received: FlowStage({ label: 'Request received', value: 'received', alwaysShow: true }),
      approval: FlowStage({
        label: 'Approval',
        value: 'approval',
        states: { inProgress: 'Waiting for approval', complete: 'Decided' },
      }),
      registration: FlowStage({
        label: 'Work in Genesys Cloud',
        value: 'registration',
        states: { inProgress: 'Being carried out', complete: 'Ended' },
      }),
      closed: FlowStage({ label: 'Closed', value: 'closed', alwaysShow: true }),
    },
  },
  wfa.trigger(
    trigger.application.serviceCatalog,
    { $id: Now.ID['flow_new_byoc_trunk_trigger'] },
    { run_flow_in: 'background' },
  ),
  (params) => {
    wfa.stage(params.stages.received)
    const created = wfa.action(
      createTrunkRequest,
      { $id: Now.ID['flow_new_byoc_trunk_create'], annotation: 'Create the trunk request' },
      { requested_item: `${wfa.dataPill(params.trigger.request_item.sys_id, 'string')}` },
    )
    const asked = wfa.action(
      getTrunkStatus,
      { $id: Now.ID['flow_new_byoc_trunk_asked'], annotation: 'Read whether approval is asked for' },
      { trunk_request: wfa.dataPill(created.trunk_request, 'reference') },
    )
    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_new_byoc_trunk_if_asked'],
        condition: `${wfa.dataPill(asked.state, 'string')}=awaiting_approval`,
        annotation: 'The request awaits approval',
      },
      () => {
        wfa.stage(params.stages.approval)
        wfa.action(
          action.core.waitForCondition,
          { $id: Now.ID['flow_new_byoc_trunk_decided'], annotation: 'Wait for the approval' },
          {
            table_name: 'x_gcx_byoc_trunk_request',
            record: `${wfa.dataPill(created.trunk_request, 'reference')}`,
            conditions: 'registration_state!=awaiting_approval',
            timeout_flag: false,
          },
        )
      },
    )
    const decided = wfa.action(
      getTrunkStatus,
      { $id: Now.ID['flow_new_byoc_trunk_decision'], annotation: 'Read what was decided' },
      { trunk_request: wfa.dataPill(created.trunk_request, 'reference') },
    )
    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_new_byoc_trunk_if'],
        condition: `${wfa.dataPill(decided.state, 'string')}NOT INregistered,changed,rejected,cancelled,retired`,
        annotation: 'There is no outcome yet',
      },
      () => {
        wfa.stage(params.stages.registration)
        wfa.action(
          action.core.waitForCondition,
          { $id: Now.ID['flow_new_byoc_trunk_wait'], annotation: 'Wait for the outcome' },
          {
            table_name: 'x_gcx_byoc_trunk_request',
            record: `${wfa.dataPill(created.trunk_request, 'reference')}`,
            conditions: 'registration_stateINregistered,changed,rejected,cancelled,retired',
            timeout_flag: false,
          },
        )
      },
    )
    wfa.stage(params.stages.closed)
    wfa.action(
      closeRequestedItem,
      { $id: Now.ID['flow_new_byoc_trunk_close'], annotation: 'Close the requested item' },
      { requested_item: `${wfa.dataPill(params.trigger.request_item.sys_id, 'string')}` },
    )
  },
)
