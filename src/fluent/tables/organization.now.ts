import { scope as SCOPE } from '../../../now.config.json'
import {
  BooleanColumn,
  DateTimeColumn,
  GenericColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { REGION_CHOICES } from '../../server/genesys/regions'
import { CONTRACT_CHOICES, DEFAULT_CONTRACT } from '../../server/fields/contract'

/** A Genesys Cloud organization that trunks may be registered in. */
export const x_gcx_byoc_organization = Table({
  name: `${SCOPE}_organization`,
  label: 'Genesys Organization',
  display: 'name',
  audit: true,
  accessibleFrom: 'public',
  actions: ['read'],
  allowWebServiceAccess: true,
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true, unique: true }),
    org_id: StringColumn({
      label: 'Organization ID',
      maxLength: 64,
      mandatory: true,
      unique: true,
      hint: 'The GUID shown in Genesys Cloud under Admin > Organization Settings',
    }),
    region: StringColumn({
      label: 'Region',
      maxLength: 40,
      mandatory: true,
      dropdown: 'dropdown_with_none',
      choices: REGION_CHOICES,
    }),
    contract: StringColumn({
      label: 'Contract',
      maxLength: 40,
      mandatory: true,
      default: DEFAULT_CONTRACT,
      dropdown: 'dropdown_without_none',
      choices: CONTRACT_CHOICES,
    }),
    credential_alias: ReferenceColumn({
      label: 'Credential alias',
      referenceTable: 'sys_alias',
      hint: 'Connection & Credential alias of type Credential that holds the OAuth client id and secret',
    }),
    site: ReferenceColumn({
      label: 'Default inbound site',
      referenceTable: `${SCOPE}_site`,
      useReferenceQualifier: 'advanced',
      referenceQual: "javascript:'gone=false^organization=' + current.sys_id",
      hint: 'Used by the Public Platform API contract when a request names no site. Verify access reads the sites',
    }),
    inbound_site: StringColumn({
      label: 'Default inbound site ID',
      maxLength: 36,
      hint: 'The ID of the default inbound site; works without choosing it above',
    }),
    active: BooleanColumn({ label: 'Active', default: true }),
    approval_required: BooleanColumn({ label: 'Approval required', default: false }),
    approval_group: ReferenceColumn({ label: 'Approval group', referenceTable: 'sys_user_group' }),
    change_reason: StringColumn({
      label: 'Reason for change',
      maxLength: 400,
      hint: 'Reason for a change of organization ID, region, contract or credential alias; kept in the audit history',
    }),
    leave_trunks: BooleanColumn({
      label: 'Leave its trunks behind',
      default: false,
      hint: 'For a change of organization ID, region or contract while trunks are registered: this instance can not retire or compare them afterwards. Cleared when the change is saved',
    }),
    access_status: StringColumn({
      label: 'Access status',
      maxLength: 40,
      readOnly: true,
      default: 'unverified',
      dropdown: 'dropdown_without_none',
      choices: {
        unverified: { label: 'Not verified', sequence: 0 },
        verifying: { label: 'Verifying', sequence: 1 },
        verified: { label: 'Verified', sequence: 2 },
        refused: { label: 'Refused', sequence: 3 },
      },
    }),
    last_verdict: StringColumn({ label: 'Last verdict', maxLength: 40, readOnly: true }),
    last_verdict_message: StringColumn({ label: 'What it means', maxLength: 1000, readOnly: true }),
    last_next_step: StringColumn({ label: 'Next step', maxLength: 1000, readOnly: true }),
    access_checks: StringColumn({ label: 'Access checks', maxLength: 8000, readOnly: true }),
    proposed_contract: StringColumn({ label: 'Proposed contract', maxLength: 40, readOnly: true }),
    verified_on: DateTimeColumn({ label: 'Verified on', readOnly: true }),
    verified_instance: StringColumn({ label: 'Verified on instance', maxLength: 100, readOnly: true }),
    drift_summary: StringColumn({ label: 'Drift', maxLength: 4000, readOnly: true }),
    // The machine writes this column many times a day, so it is not audited.
    requests_per_minute: IntegerColumn({
      label: 'Requests per minute',
      default: 300,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    clock_skew_ms: IntegerColumn({
      label: 'Clock difference (ms)',
      default: 0,
      readOnly: true,
      attributes: { no_audit: true },
    }),
    blocked_until: GenericColumn({
      columnType: 'longint',
      label: 'No call before (epoch ms)',
      readOnly: true,
      attributes: { no_audit: true },
    }),
    failures: IntegerColumn({ label: 'Failures in a row', default: 0, readOnly: true, attributes: { no_audit: true } }),
    openings: IntegerColumn({ label: 'Pauses in a row', default: 0, readOnly: true, attributes: { no_audit: true } }),
    open_until: GenericColumn({
      columnType: 'longint',
      label: 'Paused until (epoch ms)',
      readOnly: true,
      attributes: { no_audit: true },
    }),
    probe_until: GenericColumn({
      columnType: 'longint',
      label: 'Probe under way until (epoch ms)',
      readOnly: true,
      attributes: { no_audit: true },
    }),
  },
})
