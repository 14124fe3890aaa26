import { action, Subflow, wfa } from '@servicenow/sdk/automation'
import { registerInputs, registerTrunk } from './register-trunk.now'
import { getTrunkStatus } from './trunk-status.now'
import { requestOutputs } from './request-outputs.now'

/**
 * Registers a trunk and returns with its outcome. The wait is the platform's own: it costs no worker, and lasts as long
 * as an approver takes, but 30 days at most: a flow that waits for what nobody decides would never end. The status
 * that is read after the wait tells how the request stands.
 */
export const registerAndWait = Subflow(
  {
    $id: Now.ID['subflow_register_and_wait'],
    name: 'Register a BYOC trunk and wait',
    description:
      'Queues a trunk request, or creates one first, waits until nothing more happens unless a person acts, and returns state, trunk and verdict',
    category: 'BYOC Trunks',
    access: 'public',
    runAs: 'system',
    inputs: registerInputs,
    outputs: requestOutputs,
  },
  (params) => {
    const asked = wfa.action(
      registerTrunk,
      { $id: Now.ID['subflow_register_and_wait_register'], annotation: 'Queue or create the request' },
      {
        trunk_request: wfa.dataPill(params.inputs.trunk_request, 'reference'),
        requested_item: wfa.dataPill(params.inputs.requested_item, 'reference'),
        organization: wfa.dataPill(params.inputs.organization, 'reference'),
        // Written by npm run fields, from the table of fields. An entry that says more than the table stays as it is.
        trunk_name: wfa.dataPill(params.inputs.trunk_name, 'string'),
        sip_uri: wfa.dataPill(params.inputs.sip_uri, 'string'),
        further_servers: wfa.dataPill(params.inputs.further_servers, 'string'),
        termination_id: wfa.dataPill(params.inputs.termination_id, 'string'),
        auth_user: wfa.dataPill(params.inputs.auth_user, 'string'),
        trunk_kind: wfa.dataPill(params.inputs.trunk_kind, 'choice'),
        allow_list: wfa.dataPill(params.inputs.allow_list, 'string'),
        wide_allow_list: wfa.dataPill(params.inputs.wide_allow_list, 'boolean'),
        site: wfa.dataPill(params.inputs.site, 'string'),
        inbound_site: wfa.dataPill(params.inputs.inbound_site, 'string'),
        realm: wfa.dataPill(params.inputs.realm, 'string'),
        caller_name: wfa.dataPill(params.inputs.caller_name, 'string'),
        caller_address: wfa.dataPill(params.inputs.caller_address, 'string'),
        outbound_route: wfa.dataPill(params.inputs.outbound_route, 'string'),
        // End of what npm run fields writes.
        requested_for: wfa.dataPill(params.inputs.requested_for, 'reference'),
      },
    )
    wfa.flowLogic.if(
      {
        $id: Now.ID['subflow_register_and_wait_if'],
        condition: `${wfa.dataPill(asked.trunk_request, 'reference')}ISNOTEMPTY`,
        annotation: 'There is a request',
      },
      () => {
        // The documentation does not say whether a wait ends for a condition that holds already.
        wfa.flowLogic.if(
          {
            $id: Now.ID['subflow_register_and_wait_under_way'],
            condition: `${wfa.dataPill(asked.settled, 'boolean')}=false`,
            annotation: 'The request is under way',
          },
          () => {
            wfa.action(
              action.core.waitForCondition,
              { $id: Now.ID['subflow_register_and_wait_wait'], annotation: 'Wait for the outcome' },
              {
                table_name: 'x_gcx_byoc_trunk_request',
                record: `${wfa.dataPill(asked.trunk_request, 'reference')}`,
                conditions: 'registration_stateINregistered,changed,failed,outcome_unknown,rejected,cancelled,retired',
                timeout_flag: true,
                timeout_duration: Duration({ days: 30 }),
              },
            )
          },
        )
        const found = wfa.action(
          getTrunkStatus,
          { $id: Now.ID['subflow_register_and_wait_status'], annotation: 'Read the outcome' },
          { trunk_request: wfa.dataPill(asked.trunk_request, 'reference') },
        )
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow_register_and_wait_outputs'] }, params.outputs, {
          trunk_request: wfa.dataPill(found.trunk_request, 'reference'),
          number: wfa.dataPill(found.number, 'string'),
          state: wfa.dataPill(found.state, 'string'),
          state_in_words: wfa.dataPill(found.state_in_words, 'string'),
          settled: wfa.dataPill(found.settled, 'boolean'),
          genesys_id: wfa.dataPill(found.genesys_id, 'string'),
          inbound_address: wfa.dataPill(found.inbound_address, 'string'),
          trunk_status: wfa.dataPill(found.trunk_status, 'string'),
          verdict: wfa.dataPill(found.verdict, 'string'),
          message: wfa.dataPill(found.message, 'string'),
          next_step: wfa.dataPill(found.next_step, 'string'),
          error_code: wfa.dataPill(found.error_code, 'string'),
          error_message: wfa.dataPill(found.error_message, 'string'),
          error_next_step: wfa.dataPill(found.error_next_step, 'string'),
        })
      },
    )
    wfa.flowLogic.else({ $id: Now.ID['subflow_register_and_wait_else'], annotation: 'The request was refused' }, () => {
      wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow_register_and_wait_refused'] }, params.outputs, {
        error_code: wfa.dataPill(asked.error_code, 'string'),
        error_message: wfa.dataPill(asked.error_message, 'string'),
        error_next_step: wfa.dataPill(asked.error_next_step, 'string'),
      })
    })
  },
)
