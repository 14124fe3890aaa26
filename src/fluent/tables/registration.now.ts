import { scope as SCOPE } from '../../../now.config.json'
import { BooleanColumn, GenericColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * The machine's side of one trunk request. Every query of the queue, the sweeper and the reconciler is on this table.
 */
export const x_gcx_byoc_registration = Table({
  name: `${SCOPE}_registration`,
  label: 'Registration',
  display: 'request',
  accessibleFrom: 'package_private',
  actions: [],
  schema: {
    request: ReferenceColumn({
      label: 'Trunk request',
      referenceTable: `${SCOPE}_trunk_request`,
      mandatory: true,
      unique: true,
      cascadeRule: 'delete',
    }),
    organization: ReferenceColumn({ label: 'Organization', referenceTable: `${SCOPE}_organization` }),
    // Registrations of one name in an organization decide among themselves which of them has it.
    trunk_name: StringColumn({ label: 'Trunk name', maxLength: 100 }),
    lane: StringColumn({ label: 'Lane', maxLength: 40 }),
    operation: StringColumn({
      label: 'Operation',
      maxLength: 20,
      default: 'register',
      dropdown: 'dropdown_without_none',
      choices: {
        register: { label: 'Register', sequence: 0 },
        retire: { label: 'Retire', sequence: 1 },
        cancel: { label: 'Cancel', sequence: 2 },
        change: { label: 'Change', sequence: 3 },
      },
    }),
    state: StringColumn({
      label: 'State',
      maxLength: 40,
      default: 'queued',
      dropdown: 'dropdown_without_none',
      choices: {
        queued: { label: 'Queued', sequence: 0 },
        registering: { label: 'Registering', sequence: 1 },
        retrying: { label: 'Retrying', sequence: 2 },
        registered: { label: 'Registered', sequence: 3 },
        outcome_unknown: { label: 'Outcome unknown', sequence: 4 },
        failed: { label: 'Failed', sequence: 5 },
        cancelled: { label: 'Canceled', sequence: 6 },
        retiring: { label: 'Retiring', sequence: 7 },
        retired: { label: 'Retired', sequence: 8 },
        changed: { label: 'Changed', sequence: 9 },
      },
    }),
    attempts: IntegerColumn({ label: 'Attempts', default: 0 }),
    first_attempt: GenericColumn({ columnType: 'longint', label: 'First attempt (epoch ms)' }),
    next_attempt: GenericColumn({ columnType: 'longint', label: 'Next attempt (epoch ms)', default: '0' }),
    write_sent: GenericColumn({ columnType: 'longint', label: 'Write sent, not yet answered (epoch ms)' }),
    put_offs: IntegerColumn({ label: 'Times put off', default: 0 }),
    unanswered_writes: IntegerColumn({ label: 'Writes without a clear answer', default: 0 }),
    wish: StringColumn({
      label: 'Asked for meanwhile',
      maxLength: 20,
      dropdown: 'dropdown_with_none',
      choices: {
        stop: { label: 'Stop', sequence: 0 },
        cancel: { label: 'Cancel', sequence: 1 },
        retire: { label: 'Retire', sequence: 2 },
      },
    }),
    genesys_id: StringColumn({ label: 'Genesys trunk ID', maxLength: 64 }),
    trunk: ReferenceColumn({ label: 'Trunk', referenceTable: `${SCOPE}_trunk` }),
    replaces: ReferenceColumn({
      label: 'Trunk still to be retired',
      referenceTable: `${SCOPE}_trunk`,
      hint: 'The trunk that the new one replaces, until its retirement was asked for',
    }),
    verdict: StringColumn({ label: 'Verdict', maxLength: 40 }),
    instance: StringColumn({ label: 'Made on instance', maxLength: 100 }),
    // The place that the last write went to. The organization's record may change; a trunk in Genesys does not move
    // with it.
    org_id: StringColumn({ label: 'Written to organization ID', maxLength: 64 }),
    region: StringColumn({ label: 'Written to region', maxLength: 40 }),
    contract: StringColumn({ label: 'Written by contract', maxLength: 40 }),
    inbound_site: StringColumn({ label: 'Written with inbound site', maxLength: 40 }),
    created_anew: BooleanColumn({ label: 'Made anew after its row was lost', default: false }),
    looked_at: GenericColumn({ columnType: 'longint', label: 'Not found in Genesys (epoch ms)' }),
    seen_in_genesys: GenericColumn({ columnType: 'longint', label: 'Last seen in Genesys (epoch ms)', default: '0' }),
  },
  index: [
    { name: 'lane_work', unique: false, element: ['lane', 'state', 'next_attempt'] },
    { name: 'trunk', unique: false, element: ['organization', 'genesys_id'] },
    { name: 'trunk_record', unique: false, element: ['trunk', 'state'] },
    { name: 'replaces', unique: false, element: ['replaces'] },
    { name: 'pending_command', unique: false, element: ['wish'] },
    { name: 'trunk_name', unique: false, element: ['organization', 'trunk_name'] },
    { name: 'state_due', unique: false, element: ['state', 'next_attempt'] },
  ],
})
