import { scope as SCOPE } from '../../../now.config.json'
import {
  BooleanColumn,
  DateTimeColumn,
  DurationColumn,
  IntegerColumn,
  Password2Column,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'

/**
 * The trunk that a person asks for, and the summary that people read. The machine's own data are in the Registration,
 * so that their updates run no task rules, SLAs or notifications.
 */
export const x_gcx_byoc_trunk_request = Table({
  name: `${SCOPE}_trunk_request`,
  label: 'Trunk Request',
  extends: 'task',
  audit: true,
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  autoNumber: { prefix: 'BTR', number: 1000, numberOfDigits: 7 },
  schema: {
    organization: ReferenceColumn({ label: 'Organization', referenceTable: `${SCOPE}_organization` }),
    trunk_name: StringColumn({ label: 'Trunk name', maxLength: 100 }),
    trunk_kind: StringColumn({
      label: 'Trunk kind',
      maxLength: 40,
      default: 'carrier',
      dropdown: 'dropdown_without_none',
      hint: 'What is at the other end. A PBX needs an organization of the Public Platform API contract',
      choices: {
        carrier: { label: 'Carrier', sequence: 0 },
        pbx: { label: 'PBX', sequence: 1 },
      },
    }),
    sip_uri: StringColumn({ label: 'SIP URI', maxLength: 2000 }),
    further_servers: StringColumn({
      label: 'Further SIP servers',
      maxLength: 2000,
      hint: 'Hosts with a port where it is not the usual one, in the order in which they are tried after that of the SIP URI',
    }),
    termination_id: StringColumn({
      label: 'Termination identifier',
      maxLength: 63,
      hint: 'Begins the address that the carrier sends calls to; unique in a region. Empty takes the user of the SIP URI',
    }),
    auth_user: StringColumn({ label: 'Auth user', maxLength: 1000 }),
    // A password is written to this column and never kept in it: this table is open to other scopes' scripts, so a rule
    // takes the password out before the record is stored. Older versions kept it here.
    auth_password: Password2Column({ label: 'Digest password', maxLength: 1000 }),
    password_given: BooleanColumn({
      label: 'Digest password given',
      default: false,
      hint: 'Clear it to remove the password, which is kept apart and shown to nobody',
    }),
    allow_list: StringColumn({
      label: 'Allow list',
      maxLength: 4000,
      hint: 'IP addresses or CIDR ranges that may send calls, separated by commas or line breaks',
    }),
    wide_allow_list: BooleanColumn({
      label: 'Wide allow list is meant',
      default: false,
      hint: 'Needed for ranges wider than /16 (IPv6: /32), which let a large part of the internet send calls',
    }),
    inbound_site: StringColumn({ label: 'Inbound site ID', maxLength: 36 }),
    realm: StringColumn({ label: 'Digest realm', maxLength: 255 }),
    caller_name: StringColumn({ label: 'Outbound caller name', maxLength: 40 }),
    caller_address: StringColumn({ label: 'Outbound caller address', maxLength: 100 }),
    requested_item: ReferenceColumn({ label: 'Requested item', referenceTable: 'sc_req_item', readOnly: true }),
    requested_for: ReferenceColumn({ label: 'Requested for', referenceTable: 'sys_user' }),
    registration_state: StringColumn({
      label: 'Registration state',
      maxLength: 40,
      default: 'draft',
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: {
        draft: { label: 'Draft', sequence: 0 },
        awaiting_approval: { label: 'Awaiting approval', sequence: 1 },
        queued: { label: 'Queued', sequence: 2 },
        registering: { label: 'Registering', sequence: 3 },
        retrying: { label: 'Retrying', sequence: 4 },
        registered: { label: 'Registered', sequence: 5 },
        outcome_unknown: { label: 'Outcome unknown', sequence: 6 },
        failed: { label: 'Failed', sequence: 7 },
        rejected: { label: 'Rejected', sequence: 8 },
        cancelled: { label: 'Canceled', sequence: 9 },
        retiring: { label: 'Retiring', sequence: 10 },
        retired: { label: 'Retired', sequence: 11 },
      },
    }),
    // The count makes each asking a unique change, since the flow that asks starts only for one.
    approvals_asked: IntegerColumn({
      label: 'Times approval was asked for',
      default: 0,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    genesys_id: StringColumn({ label: 'Genesys trunk ID', maxLength: 64, readOnly: true }),
    inbound_address: StringColumn({
      label: 'Inbound address',
      maxLength: 255,
      readOnly: true,
      attributes: { no_audit: true },
      hint: 'Where the carrier sends calls to',
    }),
    verdict: StringColumn({ label: 'Verdict', maxLength: 40, readOnly: true }),
    // The work notes and attempts keep the machine's verdicts, times and counts, so these columns are not audited.
    requester_note: StringColumn({
      label: 'In short',
      maxLength: 1500,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    retired_by: StringColumn({
      label: 'Retirement asked for by',
      maxLength: 200,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    verdict_message: StringColumn({
      label: 'What happened',
      maxLength: 1000,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    verdict_evidence: StringColumn({
      label: 'Evidence',
      maxLength: 4000,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    next_step: StringColumn({ label: 'Next step', maxLength: 1000, readOnly: true, attributes: { no_audit: true } }),
    attempts: IntegerColumn({ label: 'Attempts', default: 0, readOnly: true, attributes: { no_audit: true } }),
    trunk_status: StringColumn({
      label: 'Trunk status in Genesys',
      maxLength: 400,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    made_on: StringColumn({
      label: 'Made on instance',
      maxLength: 100,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    drift: StringColumn({ label: 'Drift', maxLength: 1000, readOnly: true }),
    not_compared: StringColumn({
      label: 'Not compared',
      maxLength: 500,
      readOnly: true,
      hint: 'What the comparison with Genesys Cloud says nothing of',
      attributes: { no_audit: true },
    }),
    retirement_asked: BooleanColumn({
      label: 'Retirement asked for',
      default: false,
      readOnly: true,
      hint: 'The requested item was closed: retire the trunk, or keep it',
    }),
    registered_on: DateTimeColumn({ label: 'Registered on', readOnly: true, attributes: { no_audit: true } }),
    time_to_register: DurationColumn({ label: 'Time to register', readOnly: true, attributes: { no_audit: true } }),
  },
})
