import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation'
import { closeRequestedItem } from './close-requested-item.now'
import { createTrunkRequest } from './create-trunk-request.now'

/**
 * Fulfills New BYOC trunk. A failed request is waited on, not closed: a person can correct and retry it, and the
 * requested item then closes with what really became of the trunk.
 */
export const newByocTrunkFlow = Flow(
  {
    $id: Now.ID['flow_new_byoc_trunk'],
    name: 'New BYOC trunk',
    description: 'Creates the trunk request, waits for its outcome, closes the requested item with it',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.application.serviceCatalog,
    { $id: Now.ID['flow_new_byoc_trunk_trigger'] },
    { run_flow_in: 'background' },
  ),
  (params) => {
    const created = wfa.action(
      createTrunkRequest,
      { $id: Now.ID['flow_new_byoc_trunk_create'], annotation: 'Create the trunk request' },
      { requested_item: `${wfa.dataPill(params.trigger.request_item.sys_id, 'string')}` },
    )
    wfa.action(
      action.core.waitForCondition,
      { $id: Now.ID['flow_new_byoc_trunk_wait'], annotation: 'Wait for the outcome' },
      {
        table_name: 'x_gcx_byoc_trunk_request',
        record: `${wfa.dataPill(created.trunk_request, 'reference')}`,
        conditions: 'registration_stateINregistered,rejected,cancelled,retired',
        timeout_flag: false,
      },
    )
    wfa.action(
      closeRequestedItem,
      { $id: Now.ID['flow_new_byoc_trunk_close'], annotation: 'Close the requested item' },
      { requested_item: `${wfa.dataPill(params.trigger.request_item.sys_id, 'string')}` },
    )
  },
)
