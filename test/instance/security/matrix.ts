import type { Person } from '../../harness/people'

/** Records that the matrix is about; `world.ts` says what they hold. */
export type Subject =
  | 'own draft request'
  | 'own registered request'
  | "somebody else's draft request"
  | 'active organization'
  | 'inactive organization'
  | 'own trunk'
  | "somebody else's trunk"
  | 'registration'
  | 'attempt'
  | 'token'
  | 'digest password'
  | 'lane'
  | 'site'
  | 'site of an inactive organization'

export type RecordOperation = 'read' | 'create' | 'write' | 'delete'

/** Columns of a table: these, or all but these. */
export type Columns = { only: readonly string[] } | { allBut: readonly string[] }

/** The rights of one person to one record. A person who is not listed has none. */
export interface Rights {
  may: readonly RecordOperation[]
  reads: Columns
  writes: Columns
  /** Columns that the person may fill in on a new record. */
  fillsIn: Columns
  /** The differences where the base system is generous. */
  generous?: { reads?: Columns; writes?: Columns }
}

export const NOTHING: Rights = { may: [], reads: { only: [] }, writes: { only: [] }, fillsIn: { only: [] } }

const all: Columns = { allBut: [] }
const only = (...columns: string[]): Columns => ({ only: columns })
const allBut = (...columns: string[]): Columns => ({ allBut: columns })
const reader = (reads: Columns): Rights => ({ ...NOTHING, may: ['read'], reads })

const ASKED_FOR = [
  ...['organization', 'trunk_name', 'trunk_kind', 'sip_uri', 'further_servers', 'termination_id', 'auth_user'],
  ...['allow_list', 'wide_allow_list', 'site', 'inbound_site', 'outbound_route', 'realm'],
  ...['caller_name', 'caller_address', 'requested_for', 'switch_to', 'overwrite'],
]
const REQUESTER_READS = only(
  ...ASKED_FOR,
  ...['requested_item', 'registration_state', 'genesys_id', 'inbound_address', 'registered_on', 'trunk_status'],
  ...[
    'requester_note',
    'retired_by',
    'act',
    'trunk',
    'changed_fields',
    'last_change',
    'replaces',
    'route_request',
    'follows',
  ],
  ...['number', 'short_description', 'state', 'active', 'approval', 'opened_by', 'opened_at', 'closed_at'],
  ...['assignment_group', 'comments', 'sys_id'],
)
const FOR_OPERATORS = ['verdict_message', 'verdict_evidence', 'next_step', 'work_notes', 'comments_and_work_notes']
const FOR_OPERATORS_OF_TRUNKS = ['drift', 'not_compared', 'wanted', 'last_read']
const PEOPLE_WRITE = [
  ...['short_description', 'description', 'assignment_group', 'assigned_to', 'priority', 'due_date', 'watch_list'],
  ...['work_notes_list', 'comments', 'work_notes'],
]
const MACHINE_WRITES = [
  ...[
    'registration_state',
    'approval',
    'state',
    'active',
    'genesys_id',
    'inbound_address',
    'opened_by',
    'requested_item',
  ],
  ...['verdict', 'verdict_message', 'verdict_evidence', 'next_step', 'attempts', 'trunk_status', 'drift'],
  ...['registered_on', 'time_to_register', 'approvals_asked', 'retirement_asked', 'requester_note', 'retired_by'],
  ...['not_compared', 'act', 'trunk', 'changed_fields', 'last_change', 'replaces', 'route_request', 'follows'],
]
const NEW_REQUEST = allBut('registration_state', 'approval')

/** The columns that a user may write where other rules on Task or on all tables allow every column. */
const NOT_THE_MACHINES = allBut(...MACHINE_WRITES)

const operates = (writes: Columns, ...more: RecordOperation[]): Rights => ({
  may: ['read', 'create', 'write', ...more],
  reads: allBut('auth_password'),
  writes,
  fillsIn: NEW_REQUEST,
})
const OPEN_FOR_CHANGE = only(...ASKED_FOR, 'auth_password', 'password_given', ...PEOPLE_WRITE)
const LOCKED = only(...PEOPLE_WRITE)
const alsoWorksTasks = (writes: Columns): Rights => ({ ...operates(writes), generous: { writes: NOT_THE_MACHINES } })

const TYPED = [
  ...['name', 'org_id', 'region', 'contract', 'credential_alias', 'site', 'inbound_site', 'active'],
  ...['approval_required', 'approval_group', 'change_reason', 'leave_trunks'],
]
const CHOICE = reader(only('name', 'active', 'access_status', 'sys_id'))
const keeps = (...more: RecordOperation[]): Rights => ({
  may: ['read', 'create', 'write', ...more],
  reads: all,
  writes: only(...TYPED),
  fillsIn: all,
})
const PLATFORM_KEEPS: Rights = {
  ...keeps(),
  generous: { writes: allBut('access_status', 'verified_instance') },
}

/** Every right: person × record × operation × column. */
export const MATRIX: Readonly<Record<Subject, Readonly<Partial<Record<Person, Rights>>>>> = {
  'own draft request': {
    requester: reader(REQUESTER_READS),
    operator: operates(OPEN_FOR_CHANGE),
    administrator: operates(OPEN_FOR_CHANGE, 'delete'),
    'itil who operates': alsoWorksTasks(OPEN_FOR_CHANGE),
    'platform administrator': alsoWorksTasks(OPEN_FOR_CHANGE),
  },
  'own registered request': {
    requester: reader(REQUESTER_READS),
    'itil who orders': {
      ...reader(REQUESTER_READS),
      generous: { reads: allBut('auth_password', ...FOR_OPERATORS) },
    },
    operator: operates(LOCKED),
    administrator: operates(LOCKED),
    'itil who operates': alsoWorksTasks(LOCKED),
    'platform administrator': alsoWorksTasks(OPEN_FOR_CHANGE),
  },
  "somebody else's draft request": {
    approver: reader(REQUESTER_READS),
    operator: operates(OPEN_FOR_CHANGE),
    administrator: operates(OPEN_FOR_CHANGE, 'delete'),
    'itil who operates': alsoWorksTasks(OPEN_FOR_CHANGE),
    'platform administrator': alsoWorksTasks(OPEN_FOR_CHANGE),
  },
  'active organization': {
    requester: CHOICE,
    approver: CHOICE,
    'itil who orders': CHOICE,
    operator: reader(allBut('credential_alias')),
    'itil who operates': reader(allBut('credential_alias')),
    administrator: keeps(),
    'platform administrator': PLATFORM_KEEPS,
  },
  'inactive organization': {
    operator: reader(allBut('credential_alias')),
    'itil who operates': reader(allBut('credential_alias')),
    administrator: keeps('delete'),
    'platform administrator': PLATFORM_KEEPS,
  },
  'own trunk': {
    requester: reader(allBut(...FOR_OPERATORS_OF_TRUNKS)),
    'itil who orders': reader(allBut(...FOR_OPERATORS_OF_TRUNKS)),
    operator: reader(all),
    'itil who operates': reader(all),
    administrator: reader(all),
    'platform administrator': reader(all),
  },
  "somebody else's trunk": {
    operator: reader(all),
    'itil who operates': reader(all),
    administrator: reader(all),
    'platform administrator': reader(all),
  },
  registration: {
    operator: reader(all),
    'itil who operates': reader(all),
    administrator: reader(all),
    'platform administrator': reader(all),
  },
  attempt: {
    operator: reader(all),
    'itil who operates': reader(all),
    administrator: reader(all),
    'platform administrator': reader(all),
  },
  token: {
    administrator: { ...reader(allBut('access_token', 'made_with')), may: ['read', 'delete'] },
  },
  'digest password': {
    administrator: reader(allBut('password')),
  },
  lane: {
    administrator: reader(all),
    'platform administrator': reader(all),
  },
  site: {
    requester: reader(all),
    approver: reader(all),
    'itil who orders': reader(all),
    operator: reader(all),
    'itil who operates': reader(all),
    administrator: reader(all),
    'platform administrator': reader(all),
  },
  'site of an inactive organization': {
    operator: reader(all),
    'itil who operates': reader(all),
    administrator: reader(all),
    'platform administrator': reader(all),
  },
}

const OPERATORS: readonly Person[] = ['operator', 'administrator', 'itil who operates', 'platform administrator']
const ADMINISTRATORS: readonly Person[] = ['administrator', 'platform administrator']

/** Operations that the platform checks by itself, when it reports and when it queries, with the people who pass. */
export const USES: readonly { subject: Subject; operation: string; column?: string; passed: readonly Person[] }[] = [
  { subject: 'own draft request', operation: 'report_view', passed: OPERATORS },
  { subject: 'own draft request', operation: 'report_on', passed: OPERATORS },
  { subject: 'own draft request', operation: 'report_view', column: 'auth_password', passed: [] },
  { subject: 'own draft request', operation: 'query_match', column: 'auth_password', passed: [] },
  { subject: 'own draft request', operation: 'query_range', column: 'auth_password', passed: [] },
  { subject: 'own draft request', operation: 'query_range', column: 'sip_uri', passed: OPERATORS },
  { subject: 'own draft request', operation: 'query_range', column: 'auth_user', passed: OPERATORS },
  { subject: 'own draft request', operation: 'query_range', column: 'verdict_evidence', passed: OPERATORS },
  { subject: 'active organization', operation: 'report_view', passed: OPERATORS },
  { subject: 'active organization', operation: 'report_on', passed: OPERATORS },
  {
    subject: 'active organization',
    operation: 'report_view',
    column: 'credential_alias',
    passed: ADMINISTRATORS,
  },
  { subject: 'own trunk', operation: 'report_view', passed: OPERATORS },
  { subject: 'own trunk', operation: 'report_on', passed: OPERATORS },
  { subject: 'registration', operation: 'report_view', passed: OPERATORS },
  { subject: 'registration', operation: 'report_on', passed: OPERATORS },
  { subject: 'attempt', operation: 'report_view', passed: OPERATORS },
  { subject: 'attempt', operation: 'report_on', passed: OPERATORS },
  { subject: 'token', operation: 'report_view', passed: ['administrator'] },
  { subject: 'token', operation: 'report_on', passed: ['administrator'] },
  { subject: 'token', operation: 'report_view', column: 'access_token', passed: [] },
  { subject: 'token', operation: 'query_match', column: 'access_token', passed: [] },
  { subject: 'token', operation: 'query_range', column: 'access_token', passed: [] },
  { subject: 'token', operation: 'report_view', column: 'made_with', passed: [] },
  { subject: 'token', operation: 'query_match', column: 'made_with', passed: [] },
  { subject: 'token', operation: 'query_range', column: 'made_with', passed: [] },
  { subject: 'digest password', operation: 'report_view', passed: ['administrator'] },
  { subject: 'digest password', operation: 'report_on', passed: ['administrator'] },
  { subject: 'digest password', operation: 'report_view', column: 'password', passed: [] },
  { subject: 'digest password', operation: 'query_match', column: 'password', passed: [] },
  { subject: 'digest password', operation: 'query_range', column: 'password', passed: [] },
  { subject: 'lane', operation: 'report_view', passed: ADMINISTRATORS },
  { subject: 'lane', operation: 'report_on', passed: ADMINISTRATORS },
  { subject: 'site', operation: 'report_view', passed: OPERATORS },
  { subject: 'site', operation: 'report_on', passed: OPERATORS },
]
