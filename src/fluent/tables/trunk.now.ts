import { scope as SCOPE } from '../../../now.config.json'
import {
  BooleanColumn,
  DateTimeColumn,
  GenericColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'

/**
 * The thing that Trunk Requests are acts on: a trunk in Genesys Cloud. Its key makes each trunk one record, however it came
 * here. The app alone writes it.
 */
export const x_gcx_byoc_trunk = Table({
  name: `${SCOPE}_trunk`,
  label: 'Trunk',
  display: 'trunk_name',
  // The catalog of the global scope shows the trunks that a person may read.
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    key: StringColumn({ label: 'Key', maxLength: 100, mandatory: true, unique: true }),
    organization: ReferenceColumn({ label: 'Organization', referenceTable: `${SCOPE}_organization` }),
    genesys_id: StringColumn({ label: 'Genesys trunk ID', maxLength: 64 }),
    state: StringColumn({
      label: 'State',
      maxLength: 20,
      default: 'present',
      dropdown: 'dropdown_without_none',
      choices: {
        present: { label: 'In Genesys Cloud', sequence: 0 },
        foreign: { label: 'Foreign', sequence: 1 },
        missing: { label: 'Missing', sequence: 2 },
        retired: { label: 'Retired', sequence: 3 },
      },
    }),
    source: StringColumn({
      label: 'Came here',
      maxLength: 20,
      dropdown: 'dropdown_with_none',
      choices: {
        registered: { label: 'Registered', sequence: 0 },
        adopted: { label: 'Adopted', sequence: 1 },
      },
    }),
    request: ReferenceColumn({ label: 'Registered by', referenceTable: `${SCOPE}_trunk_request` }),
    requested_for: ReferenceColumn({ label: 'Requested for', referenceTable: 'sys_user' }),
    opened_by: ReferenceColumn({ label: 'Opened by', referenceTable: 'sys_user' }),
    // The trunk as it is wanted, in the words of its trunk request.
    // Written by npm run fields, from the table of fields. An entry that says more than the table stays as it is.
    trunk_name: StringColumn({ label: 'Trunk name', maxLength: 100 }),
    trunk_kind: StringColumn({
      label: 'Trunk kind',
      maxLength: 40,
      dropdown: 'dropdown_with_none',
      choices: {
        carrier: { label: 'Carrier', sequence: 0 },
        pbx: { label: 'PBX', sequence: 1 },
      },
    }),
    sip_uri: StringColumn({ label: 'SIP URI', maxLength: 2000 }),
    further_servers: StringColumn({ label: 'Further SIP servers', maxLength: 2000 }),
    termination_id: StringColumn({ label: 'Termination identifier', maxLength: 63 }),
    auth_user: StringColumn({ label: 'Auth user', maxLength: 1000 }),
    allow_list: StringColumn({ label: 'Allow list', maxLength: 4000 }),
    wide_allow_list: BooleanColumn({ label: 'Wide allow list is meant', default: false }),
    inbound_site: StringColumn({ label: 'Inbound site ID', maxLength: 36 }),
    outbound_route: StringColumn({
      label: 'Outbound route',
      maxLength: 180,
      hint: 'The outbound route that the app has put the trunk on',
    }),
    realm: StringColumn({ label: 'Digest realm', maxLength: 255 }),
    caller_name: StringColumn({ label: 'Outbound caller name', maxLength: 40 }),
    caller_address: StringColumn({ label: 'Outbound caller address', maxLength: 100 }),
    // End of what npm run fields writes.
    inbound_address: StringColumn({
      label: 'Inbound address',
      maxLength: 255,
      hint: 'Where the carrier sends calls to',
    }),
    password_set_on: DateTimeColumn({
      label: 'Digest password set on',
      hint: 'When the app last sent one; empty where it never did, or does not know',
    }),
    password_due: BooleanColumn({
      label: 'Digest password due',
      default: false,
      hint: 'It was set more days ago than the property password_days says; a job looks each night',
    }),
    replaced_by: ReferenceColumn({
      label: 'Replaced by',
      referenceTable: `${SCOPE}_trunk`,
      hint: 'The trunk that was registered in place of this one, which is deleted in Genesys Cloud',
    }),
    registered_on: DateTimeColumn({ label: 'Registered on' }),
    adopted_on: DateTimeColumn({ label: 'Adopted on' }),
    adopted_by: ReferenceColumn({ label: 'Adopted by', referenceTable: 'sys_user' }),
    trunk_status: StringColumn({ label: 'Trunk status in Genesys', maxLength: 400 }),
    drift: StringColumn({ label: 'Drift', maxLength: 1000 }),
    not_compared: StringColumn({
      label: 'Not compared',
      maxLength: 500,
      hint: 'What the comparison with Genesys Cloud says nothing of',
    }),
    // For the machine, as JSON: the terms that the trunk is compared with, and those that the last comparison read.
    wanted: StringColumn({ label: 'Wanted (JSON)', maxLength: 16000 }),
    last_read: StringColumn({ label: 'Last read (JSON)', maxLength: 16000 }),
    seen_in_genesys: GenericColumn({ columnType: 'longint', label: 'Last seen in Genesys (epoch ms)', default: '0' }),
    // Ids of sites, for the machine: before the trunk is deleted, it is taken off the outbound routes of each.
    route_sites: StringColumn({ label: 'Sites of outbound routes', maxLength: 1000 }),
    instance: StringColumn({ label: 'Made on instance', maxLength: 100 }),
    // The place of the trunk's write. The organization's record may change, but a trunk does not move with it.
    org_id: StringColumn({ label: 'Written to organization ID', maxLength: 64 }),
    region: StringColumn({ label: 'Written to region', maxLength: 40 }),
    contract: StringColumn({ label: 'Written by contract', maxLength: 40 }),
  },
  index: [
    { name: 'organization_state', unique: false, element: ['organization', 'state', 'seen_in_genesys'] },
    { name: 'source', unique: false, element: ['organization', 'source', 'state'] },
    { name: 'owner', unique: false, element: ['requested_for', 'state'] },
  ],
})
