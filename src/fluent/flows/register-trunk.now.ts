import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ChoiceColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { requestOutputs } from './request-outputs.now'

/** Inputs of "Register BYOC trunk", and of the subflow. */
export const registerInputs = {
  trunk_request: ReferenceColumn({
    label: 'Trunk request',
    referenceTable: 'x_gcx_byoc_trunk_request',
    hint: 'An existing request, which is queued. Give this, a requested item, or an organization with the fields below',
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
  further_servers: StringColumn({
    label: 'Further SIP servers',
    maxLength: 2000,
    hint: 'With Organization, optional: hosts with their ports, in the order in which they are tried after that of the SIP URI',
  }),
  termination_id: StringColumn({
    label: 'Termination identifier',
    maxLength: 63,
    hint: 'With Organization, optional: beginning of the address that the carrier sends calls to; the user of the SIP URI otherwise',
  }),
  auth_user: StringColumn({
    label: 'Auth user',
    maxLength: 1000,
    hint: 'With Organization: user name of the digest authentication; empty where the trunk is authenticated by address alone',
  }),
  trunk_kind: ChoiceColumn({
    label: 'Trunk kind',
    default: 'carrier',
    choices: { carrier: 'Carrier', pbx: 'PBX' },
    hint: 'With Organization: the system at the other end',
  }),
  allow_list: StringColumn({
    label: 'Allow list',
    maxLength: 4000,
    hint: 'With Organization, optional: IP addresses or CIDR ranges, separated by commas or line breaks',
  }),
  wide_allow_list: BooleanColumn({
    label: 'Wide allow list is meant',
    hint: 'With Organization, optional: true for ranges wider than /16 (IPv6: /32)',
  }),
  site: StringColumn({
    label: 'Inbound site',
    maxLength: 200,
    hint: 'With Organization, optional: name of one of its sites, as Verify access read them; or give the ID below',
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
  outbound_route: StringColumn({
    label: 'Outbound route',
    maxLength: 180,
    hint: 'With Organization, optional: name of an outbound route of the site, which the trunk is put on once it is registered',
  }),
  requested_for: ReferenceColumn({
    label: 'Requested for',
    referenceTable: 'sys_user',
    hint: 'With Organization, optional: the person who reads the request and is told its outcome',
  }),
}

/**
 * Registers a trunk for flows of any scope. The digest password is no input: the app reads it from the requested item,
 * or keeps it with the trunk request.
 */
export const registerTrunk = Action(
  {
    $id: Now.ID['action_register_trunk'],
    name: 'Register BYOC trunk',
    description:
      'Queues a trunk request, or creates one first; approvals apply. Returns at once: wait for the state of the request, or use the subflow. The digest password never passes through a flow.',
    category: 'BYOC Trunks',
    access: 'public',
    inputs: registerInputs,
    outputs: requestOutputs,
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_register_trunk_step'], label: 'Register' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/register-trunk.js'),
        inputVariables: {
          trunk_request: { label: 'Trunk request', value: wfa.dataPill(params.inputs.trunk_request, 'reference') },
          requested_item: {
            label: 'Requested item',
            value: wfa.dataPill(params.inputs.requested_item.sys_id, 'string'),
          },
          organization: { label: 'Organization', value: wfa.dataPill(params.inputs.organization, 'reference') },
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
          trunk_kind: { label: 'Trunk kind', value: wfa.dataPill(params.inputs.trunk_kind, 'choice') },
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
