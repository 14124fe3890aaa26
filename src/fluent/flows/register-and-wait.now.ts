import { action, Subflow, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ChoiceColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { registerTrunk } from './register-trunk.now'
import { getTrunkStatus } from './trunk-status.now'

/**
 * Registers a trunk and returns with its outcome. The wait is the platform's own: it costs no worker, and lasts as long
 * as an approver or a correction takes.
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
    inputs: {
      trunk_request: ReferenceColumn({
        label: 'Trunk request',
        referenceTable: 'x_gcx_byoc_trunk_request',
        hint: 'A request that exists: it is queued. Give this, a requested item, or an organization with the fields below',
      }),
      requested_item: ReferenceColumn({
        label: 'Requested item',
        referenceTable: 'sc_req_item',
        hint: 'An item of New BYOC trunk: its trunk request is created from its variables, the digest password among them, once',
      }),
      organization: ReferenceColumn({
        label: 'Organization',
        referenceTable: 'x_gcx_byoc_organization',
        hint: 'Creates a request in this organization from the fields below',
      }),
      trunk_name: StringColumn({
        label: 'Trunk name',
        maxLength: 100,
        hint: 'With Organization: name of the trunk in Genesys Cloud',
      }),
      sip_uri: StringColumn({
        label: 'SIP URI',
        maxLength: 2000,
        hint: 'With Organization: e.g. sip:trunk@sbc1.example.com',
      }),
      auth_user: StringColumn({
        label: 'Auth user',
        maxLength: 1000,
        hint: 'With Organization: user name of the digest authentication',
      }),
      trunk_kind: ChoiceColumn({
        label: 'Trunk kind',
        default: 'carrier',
        choices: { carrier: 'Carrier', pbx: 'PBX' },
        hint: 'With Organization: what is at the other end',
      }),
      allow_list: StringColumn({
        label: 'Allow list',
        maxLength: 4000,
        hint: 'With Organization, optional: IP addresses or CIDR ranges, separated by commas or line breaks',
      }),
      inbound_site: StringColumn({
        label: 'Inbound site ID',
        maxLength: 36,
        hint: 'With Organization, optional: the default site of the organization otherwise',
      }),
      realm: StringColumn({ label: 'Digest realm', maxLength: 255, hint: 'With Organization, optional' }),
      caller_name: StringColumn({ label: 'Outbound caller name', maxLength: 40, hint: 'With Organization, optional' }),
      caller_address: StringColumn({
        label: 'Outbound caller address',
        maxLength: 100,
        hint: 'With Organization, optional',
      }),
      requested_for: ReferenceColumn({
        label: 'Requested for',
        referenceTable: 'sys_user',
        hint: 'With Organization, optional: who reads the request and is told of its outcome',
      }),
    },
    outputs: {
      trunk_request: ReferenceColumn({
        label: 'Trunk request',
        referenceTable: 'x_gcx_byoc_trunk_request',
        hint: 'The record; empty when there is none',
      }),
      number: StringColumn({ label: 'Number', maxLength: 40, hint: 'The number of the request, e.g. BTR0001001' }),
      state: StringColumn({
        label: 'State',
        maxLength: 40,
        hint: 'draft, awaiting_approval, queued, registering, retrying, registered, outcome_unknown, failed, rejected, cancelled, retiring or retired',
      }),
      state_in_words: StringColumn({
        label: 'State in words',
        maxLength: 80,
        hint: 'Reads after "is", e.g. waiting for its next attempt',
      }),
      settled: BooleanColumn({ label: 'Settled', hint: 'True when nothing more happens unless a person acts' }),
      genesys_id: StringColumn({
        label: 'Genesys trunk ID',
        maxLength: 64,
        hint: 'Id of the trunk in Genesys Cloud; empty while there is none',
      }),
      trunk_status: StringColumn({
        label: 'Trunk status',
        maxLength: 400,
        hint: 'What Genesys Cloud last said of the trunk; empty before it was asked',
      }),
      verdict: StringColumn({
        label: 'Verdict',
        maxLength: 40,
        hint: 'Code of why the request failed or waits; empty when nothing is wrong',
      }),
      message: StringColumn({ label: 'What happened', maxLength: 1000, hint: 'The verdict in one sentence' }),
      next_step: StringColumn({ label: 'Next step', maxLength: 1000, hint: 'What to do about the verdict' }),
      error_code: StringColumn({
        label: 'Error code',
        maxLength: 40,
        hint: 'Why the action did not do what was asked, as a code; empty when it did',
      }),
      error_message: StringColumn({ label: 'Error message', maxLength: 1000, hint: 'The same in one sentence' }),
      error_next_step: StringColumn({ label: 'Error: next step', maxLength: 1000, hint: 'What to do about the error' }),
    },
  },
  (params) => {
    const asked = wfa.action(
      registerTrunk,
      { $id: Now.ID['subflow_register_and_wait_register'], annotation: 'Queue or create the request' },
      {
        trunk_request: wfa.dataPill(params.inputs.trunk_request, 'reference'),
        requested_item: wfa.dataPill(params.inputs.requested_item, 'reference'),
        organization: wfa.dataPill(params.inputs.organization, 'reference'),
        trunk_name: wfa.dataPill(params.inputs.trunk_name, 'string'),
        sip_uri: wfa.dataPill(params.inputs.sip_uri, 'string'),
        auth_user: wfa.dataPill(params.inputs.auth_user, 'string'),
        trunk_kind: wfa.dataPill(params.inputs.trunk_kind, 'choice'),
        allow_list: wfa.dataPill(params.inputs.allow_list, 'string'),
        inbound_site: wfa.dataPill(params.inputs.inbound_site, 'string'),
        realm: wfa.dataPill(params.inputs.realm, 'string'),
        caller_name: wfa.dataPill(params.inputs.caller_name, 'string'),
        caller_address: wfa.dataPill(params.inputs.caller_address, 'string'),
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
        wfa.action(
          action.core.waitForCondition,
          { $id: Now.ID['subflow_register_and_wait_wait'], annotation: 'Wait for the outcome' },
          {
            table_name: 'x_gcx_byoc_trunk_request',
            record: `${wfa.dataPill(asked.trunk_request, 'reference')}`,
            conditions: 'registration_stateINregistered,failed,outcome_unknown,rejected,cancelled,retired',
            timeout_flag: false,
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
