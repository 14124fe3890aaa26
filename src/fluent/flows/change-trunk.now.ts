import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { requestOutputs } from './request-outputs.now'

const changeInputs = {
  trunk: ReferenceColumn({
    label: 'Trunk',
    referenceTable: 'x_gcx_byoc_trunk',
    mandatory: true,
    hint: 'The trunk to change; what is empty below stays as it is',
  }),
  trunk_name: StringColumn({ label: 'Trunk name', maxLength: 100, hint: 'Empty leaves it as it is' }),
  sip_uri: StringColumn({ label: 'SIP URI', maxLength: 2000, hint: 'Empty leaves it as it is' }),
  further_servers: StringColumn({
    label: 'Further SIP servers',
    maxLength: 2000,
    hint: 'All of them, in the order in which they are tried',
  }),
  termination_id: StringColumn({ label: 'Termination identifier', maxLength: 63, hint: 'Empty leaves it as it is' }),
  auth_user: StringColumn({ label: 'Auth user', maxLength: 1000, hint: 'Empty leaves it as it is' }),
  allow_list: StringColumn({
    label: 'Allow list',
    maxLength: 4000,
    hint: 'All of it: IP addresses or CIDR ranges, separated by commas or line breaks',
  }),
  wide_allow_list: BooleanColumn({
    label: 'Wide allow list is meant',
    hint: 'True for ranges wider than /16 (IPv6: /32)',
  }),
  site: StringColumn({
    label: 'Inbound site',
    maxLength: 200,
    hint: 'Name of another site of the organization, as Verify access read them; or give the ID below',
  }),
  inbound_site: StringColumn({ label: 'Inbound site ID', maxLength: 36, hint: 'ID of another site' }),
  realm: StringColumn({ label: 'Digest realm', maxLength: 255, hint: 'Empty leaves it as it is' }),
  caller_name: StringColumn({ label: 'Outbound caller name', maxLength: 40, hint: 'Empty leaves it as it is' }),
  caller_address: StringColumn({ label: 'Outbound caller address', maxLength: 100, hint: 'Empty leaves it as it is' }),
  outbound_route: StringColumn({
    label: 'Outbound route',
    maxLength: 180,
    hint: 'Name of another outbound route of its site; nothing else in the same request',
  }),
  switch_to: StringColumn({
    label: 'Switch',
    maxLength: 20,
    hint: 'on or off, for organizations of the contract platform',
  }),
  emptied: StringColumn({
    label: 'Fields to empty',
    maxLength: 400,
    hint: 'Names of fields whose value is taken away, as above or by column, separated by commas',
  }),
  requested_for: ReferenceColumn({
    label: 'Requested for',
    referenceTable: 'sys_user',
    hint: 'The person who reads the request and is told its outcome',
  }),
}

/** Changes a trunk for flows of any scope. The digest password is no input, because it must not stand in a flow's data. */
export const changeTrunk = Action(
  {
    $id: Now.ID['action_change_trunk'],
    name: 'Change BYOC trunk',
    description:
      'Asks for a change of a trunk that is in Genesys Cloud; approvals apply. Returns at once: wait for the state of the request. What is empty stays as it is.',
    category: 'BYOC Trunks',
    access: 'public',
    inputs: changeInputs,
    outputs: requestOutputs,
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_change_trunk_step'], label: 'Change' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/change-trunk.js'),
        inputVariables: {
          trunk: { label: 'Trunk', value: wfa.dataPill(params.inputs.trunk, 'reference') },
          // Written by npm run fields, from the table of fields. An entry that says more than the table stays as it is.
          trunk_name: { label: 'Trunk name', value: wfa.dataPill(params.inputs.trunk_name, 'string') },
          sip_uri: { label: 'SIP URI', value: wfa.dataPill(params.inputs.sip_uri, 'string') },
          further_servers: {
            label: 'Further SIP servers',
            value: wfa.dataPill(params.inputs.further_servers, 'string'),
          },
          termination_id: {
            label: 'Termination identifier',
            value: wfa.dataPill(params.inputs.termination_id, 'string'),
          },
          auth_user: { label: 'Auth user', value: wfa.dataPill(params.inputs.auth_user, 'string') },
          allow_list: { label: 'Allow list', value: wfa.dataPill(params.inputs.allow_list, 'string') },
          wide_allow_list: {
            label: 'Wide allow list is meant',
            value: wfa.dataPill(params.inputs.wide_allow_list, 'boolean'),
          },
          site: { label: 'Inbound site', value: wfa.dataPill(params.inputs.site, 'string') },
          inbound_site: { label: 'Inbound site ID', value: wfa.dataPill(params.inputs.inbound_site, 'string') },
          realm: { label: 'Digest realm', value: wfa.dataPill(params.inputs.realm, 'string') },
          caller_name: { label: 'Outbound caller name', value: wfa.dataPill(params.inputs.caller_name, 'string') },
          caller_address: {
            label: 'Outbound caller address',
            value: wfa.dataPill(params.inputs.caller_address, 'string'),
          },
          outbound_route: { label: 'Outbound route', value: wfa.dataPill(params.inputs.outbound_route, 'string') },
          // End of what npm run fields writes.
          switch_to: { label: 'Switch', value: wfa.dataPill(params.inputs.switch_to, 'string') },
          emptied: { label: 'Fields to empty', value: wfa.dataPill(params.inputs.emptied, 'string') },
          requested_for: { label: 'Requested for', value: wfa.dataPill(params.inputs.requested_for.sys_id, 'string') },
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
