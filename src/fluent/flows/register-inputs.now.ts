import { ChoiceColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/** Inputs of "Register BYOC trunk", and of the subflow. */
export const registerInputs = {
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
}
