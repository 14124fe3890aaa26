import { join } from 'node:path'
import { scope as SCOPE } from '../../../now.config.json'
import { findingsOf } from '../../../src/server/install/install-check'
import type { InstallFacts, OrganizationFacts } from '../../../src/server/facts/install-facts'
import { NEEDED_PRIVILEGES } from '../../../src/server/facts/needed-privileges'
import { installReport } from '../../../src/server/install/install-report'
import { expectWords } from '../kept-words'

const ORGANIZATION: OrganizationFacts = {
  sysId: 'c'.repeat(32),
  name: 'North',
  active: true,
  accessStatus: 'verified',
  instance: 'acme',
  credential: 'found',
  approvalRequired: false,
  approvalGroup: null,
}

const ALLOWED = NEEDED_PRIVILEGES.map(({ operation, target }) => ({ operation, target, status: 'allowed' }))

/** An installation with nothing left to do. */
const WELL: InstallFacts = {
  instance: 'acme',
  parts: [{ kind: 'Flow', name: 'New trunk', published: true }],
  roles: [{ name: 'x.admin', held: true }],
  engine: [{ kind: 'Event', name: 'x.wake', standing: 'on' }],
  privileges: ALLOWED,
  unreadableColumns: [],
  queue: { beat: 1000, oldest: null },
  uniqueColumns: { missing: [], unknown: [] },
  catalogItem: true,
  organizations: [ORGANIZATION],
  outboundEnabled: true,
  overriddenLogLevel: 'basic',
  approvalRequired: false,
  approvalGroup: { name: '', found: false, members: false },
  assignmentGroup: { name: 'Telephony', found: true, members: true },
}

const found = (facts: Partial<InstallFacts>): string[] =>
  findingsOf({ ...WELL, ...facts }).map(({ standing, what }) => `${standing}: ${what}`)
const ofOrganization = (facts: Partial<OrganizationFacts>, rest: Partial<InstallFacts> = {}): string[] =>
  found({ ...rest, organizations: [{ ...ORGANIZATION, ...facts }] })

test('finds nothing where all is well', () => {
  expect(findingsOf(WELL)).toEqual([])
  expect(installReport([], WELL.queue)).toBe(
    'Nothing is unpublished, unverified, missing or off.\n\nEvent queue: last drained less than a minute ago; oldest event that waits: none.',
  )
})

test('names drafts, actions before the subflows and flows that use them', () => {
  const draft = (kind: 'Flow' | 'Subflow' | 'Action', name: string) => ({ kind, name, published: false })
  const parts = [draft('Flow', 'A'), draft('Subflow', 'B'), draft('Action', 'D'), draft('Action', 'C')]
  parts.push(draft('Action', 'E'))

  expect(findingsOf({ ...WELL, parts }).map(({ what, nextStep }) => `${what}: ${nextStep}`)).toEqual([
    'Action "C" is a draft: Open it in Workflow Studio and choose Publish.',
    'Action "D" is a draft: Open it in Workflow Studio and choose Publish.',
    'Action "E" is a draft: Open it in Workflow Studio and choose Publish.',
    'Subflow "B" is a draft: Open it in Workflow Studio and choose Publish.',
    'Flow "A" is a draft: Open it in Workflow Studio and choose Activate.',
  ])
})

test('leads to the list in which what is inactive stands', () => {
  const off = (kind: 'Script action' | 'Scheduled job') => ({ kind, name: 'it', standing: 'off' }) as const
  const lists = findingsOf({ ...WELL, engine: [off('Script action'), off('Scheduled job')] }).map((each) => each.link)
  expect(lists.map((list) => list?.split('.')[0])).toEqual(['sysevent_script_action_list', 'sysauto_script_list'])
})

test('a privilege of a name that was recorded, declared or is a table is created by that name; another is a guess', () => {
  const steps = findingsOf({ ...WELL, privileges: [] }).map(({ nextStep }) => nextStep)
  expect(steps).toHaveLength(NEEDED_PRIVILEGES.length)
  const told = NEEDED_PRIVILEGES.map(({ evidence }, index) => [
    evidence,
    steps[index]?.endsWith('with Status Allowed.') ?? false,
  ])
  expect(new Set(told.map(String))).toEqual(new Set(['recorded,true', 'declared,true', 'pattern,false', 'table,true']))
})

test('a privilege that is both requested and denied is denied, and one that is allowed once is allowed', () => {
  const [first] = ALLOWED
  if (first === undefined) throw new Error('There are no privileges')
  const beside = (...statuses: string[]): InstallFacts['privileges'] => [
    ...ALLOWED.slice(1),
    ...statuses.map((status) => ({ ...first, status })),
  ]
  expect(found({ privileges: beside('requested', 'denied') })).toEqual([
    `off: The app may not ${first.operation} ${first.target}: the privilege is denied`,
  ])
  expect(found({ privileges: beside('denied', 'allowed') })).toEqual([])
})

test.each<[string, Partial<InstallFacts>, string[]]>([
  ['flows that are not there', { parts: [] }, ['missing: There are no flows and actions']],
  ['a role of nobody', { roles: [{ name: 'x.admin', held: false }] }, ['missing: No active user has the role x.admin']],
  [
    'what wakes the app',
    {
      engine: [
        { kind: 'Event', name: 'x.wake', standing: 'missing' },
        { kind: 'Scheduled job', name: 'sweep', standing: 'off' },
      ],
    },
    ['missing: Event "x.wake" is not there', 'off: Scheduled job "sweep" is inactive'],
  ],
  [
    'privileges that are missing, requested or denied',
    {
      privileges: [
        ...ALLOWED.filter(({ target }) => target !== 'GlideRecord.insert' && target !== 'sys_user'),
        { operation: 'read', target: 'sys_user', status: 'requested' },
        { operation: 'execute', target: 'Something.unheardOf', status: 'denied' },
      ],
    },
    [
      'missing: The app has no privilege to execute GlideRecord.insert',
      'off: The app may not read sys_user: the privilege is requested',
      'off: The app may not execute Something.unheardOf: the privilege is denied',
    ],
  ],
  ['the catalog item', { catalogItem: false }, ["off: The catalog item can't be ordered"]],
  ['no organization', { organizations: [] }, ['missing: There is no organization']],
  ['the switch', { outboundEnabled: false }, ['off: No call leaves for Genesys Cloud']],
  [
    'a log that stores secrets',
    { overriddenLogLevel: 'all' },
    ['off: The outbound HTTP log stores secrets (level all), so no call leaves'],
  ],
  [
    'groups that are set but not there, or empty',
    {
      assignmentGroup: { name: 'Telephony', found: false, members: false },
      approvalGroup: { name: 'Owners', found: true, members: false },
    },
    ['missing: There is no group "Telephony"', 'missing: Group "Owners" has no active member'],
  ],
  [
    'what the platform does not show',
    { parts: null, roles: null, engine: null, privileges: null, catalogItem: null },
    [
      'unknown: Flows and actions could not be read',
      'unknown: Events and jobs could not be read',
      'unknown: Cross-scope privileges could not be read',
      'unknown: Roles could not be read',
      'unknown: Catalog items could not be read',
    ],
  ],
])('finds %s', (_, facts, expected) => {
  expect(found(facts)).toEqual(expected)
})

test.each<[Partial<OrganizationFacts>, string[]]>([
  [{ accessStatus: 'unverified' }, ['unverified: Organization "North" was never verified on this instance']],
  [{ accessStatus: 'verifying' }, ['unverified: Organization "North" is being verified']],
  [{ accessStatus: 'refused' }, ['unverified: Organization "North" was refused by Genesys Cloud']],
  [{ instance: 'prod' }, ['unverified: Organization "North" was verified on prod, not on this one']],
  [{ credential: 'no_alias' }, ['missing: Organization "North" has no credential alias']],
  [{ credential: 'no_credential' }, ['missing: Organization "North" has an alias without a credential']],
  [{ credential: 'incomplete' }, ['missing: Organization "North" has a credential without client id or secret']],
  [{ credential: 'broken' }, ['missing: Organization "North" has a credential that the platform fails to read']],
  [{ credential: 'unseen' }, ['unknown: Organization "North" has a credential that could not be looked at']],
  [{ active: false, accessStatus: 'refused', credential: 'no_alias' }, []],
  [{ approvalRequired: true }, ['missing: Organization "North" asks for approval, and nobody can give it']],
  [{ approvalRequired: true, approvalGroup: { members: true } }, []],
])('finds of an organization with %j: %j', (facts, expected) => {
  expect(ofOrganization(facts)).toEqual(expected)
})

test('an organization without a group of its own is approved by the one that the property names', () => {
  const group = { name: 'Owners', found: true, members: true }

  expect(ofOrganization({}, { approvalRequired: true, approvalGroup: group })).toEqual([])
  expect(ofOrganization({}, { approvalRequired: true })).toEqual([
    'missing: Organization "North" asks for approval, and nobody can give it',
    'missing: Every request asks for approval, and no group is set',
  ])
})

const MINUTE = 60000

test.each<[string, InstallFacts['queue'], string[]]>([
  ['drained a moment ago', { beat: 4 * MINUTE, oldest: 5 * MINUTE }, []],
  ['drained too slowly', { beat: MINUTE, oldest: 6 * MINUTE }, ['off: Events have waited in the queue for 6 minutes']],
  [
    'drained no longer',
    { beat: 16 * MINUTE, oldest: null },
    ['off: Nothing has drained the event queue for 16 minutes'],
  ],
  [
    'never drained',
    { beat: null, oldest: 6 * MINUTE },
    ['off: Nothing has drained the event queue: its oldest event has waited for 6 minutes'],
  ],
  ['not seen yet', { beat: null, oldest: null }, ['unknown: Nothing shows yet that the event queue is drained']],
  ['not readable', null, ['unknown: Events could not be read']],
])('the event queue: %s', (_case, queue, expected) => {
  expect(found({ queue })).toEqual(expected)
})

test('unique indexes come first, and what is not decrypted is named', () => {
  const uniqueColumns = { missing: ['x_lane.key'], unknown: ['x_token.key'] }
  expect(found({ uniqueColumns, unreadableColumns: ['x_token.access_token'] })).toEqual([
    'missing: x_lane.key is not kept unique, so that nothing is sent to Genesys Cloud',
    'unknown: Whether x_token.key is kept unique could not be proved',
    "off: The user of the queue's jobs can't decrypt x_token.access_token",
  ])
})

test('an assignment group that is not set is a finding: nobody is told of what needs a person', () => {
  expect(found({ assignmentGroup: { name: '', found: false, members: false } })).toEqual([
    'missing: No assignment group is set, so nobody is told of a request that needs a person',
  ])
})

test.each<[string, InstallFacts['queue'], boolean]>([
  ['the longest silence that is none', { beat: 15 * MINUTE, oldest: null }, true],
  ['a silence', { beat: 15 * MINUTE + 1, oldest: null }, false],
  ['the longest wait that is none', { beat: MINUTE, oldest: 5 * MINUTE }, true],
  ['a wait', { beat: MINUTE, oldest: 5 * MINUTE + 1 }, false],
])('%s', (_case, queue, isWell) => {
  expect(found({ queue }).length === 0).toBe(isWell)
})

test.each<[InstallFacts['queue'], string]>([
  [{ beat: MINUTE - 1, oldest: MINUTE }, 'last drained less than a minute ago; oldest event that waits: for 1 minute'],
  [{ beat: MINUTE, oldest: 2 * MINUTE }, 'last drained 1 minute ago; oldest event that waits: for 2 minutes'],
  [{ beat: null, oldest: null }, 'not seen drained yet; oldest event that waits: none'],
])('tells of a queue %j in one line', (queue, line) => {
  expect(installReport([], queue)).toMatch(new RegExp(`\\n\\nEvent queue: ${line}\\.$`))
})

test('a level of the log that overrides is a finding, except basic and none', () => {
  expect(['', 'basic', 'elevated'].map((overriddenLogLevel) => found({ overriddenLogLevel }).length)).toEqual([0, 0, 1])
})

test('says of everything that can be found what is to be done, as before', () => {
  const credentials = ['no_alias', 'no_credential', 'incomplete', 'denied', 'broken', 'unseen'] as const
  const noGroup = { name: '', found: false, members: false }
  const part = (kind: 'Flow' | 'Subflow' | 'Action', published = false) => ({ kind, name: `A ${kind}`, published })
  const missingPrivilege = (evidence: string): InstallFacts['privileges'] => {
    const needed = NEEDED_PRIVILEGES.find((each) => each.evidence === evidence)
    return ALLOWED.filter(({ operation, target }) => operation !== needed?.operation || target !== needed.target)
  }
  const cases: Record<string, Partial<InstallFacts>> = {
    'nothing can be read': {
      uniqueColumns: null,
      parts: null,
      engine: null,
      queue: null,
      privileges: null,
      roles: null,
      catalogItem: null,
    },
    'nothing is set up': {
      parts: [],
      engine: [
        { kind: 'Event', name: 'x.wake', standing: 'missing' },
        { kind: 'Script action', name: 'wake', standing: 'off' },
        { kind: 'Event queue', name: 'x.lanes', standing: 'on' },
      ],
      queue: { beat: null, oldest: null },
      uniqueColumns: { missing: ['x_lane.key'], unknown: ['x_token.key'] },
      unreadableColumns: ['x_token.access_token'],
      roles: [
        { name: 'x.admin', held: false },
        { name: 'x.operator', held: true },
      ],
      catalogItem: false,
      organizations: [],
      outboundEnabled: false,
      overriddenLogLevel: 'all',
      approvalRequired: true,
      assignmentGroup: noGroup,
    },
    drafts: { parts: [part('Flow'), part('Subflow'), part('Action'), part('Action', true)] },
    'a queue that nothing drains': { queue: { beat: 20 * MINUTE, oldest: 30 * MINUTE } },
    'a queue that nothing drains any more': { queue: { beat: 20 * MINUTE, oldest: null } },
    'a queue that is drained too slowly': { queue: { beat: MINUTE, oldest: 30 * MINUTE } },
    'groups that are not there': {
      assignmentGroup: { ...noGroup, name: 'Telephony' },
      approvalGroup: { ...noGroup, name: 'Owners' },
    },
    'groups without a member': {
      assignmentGroup: { name: 'Telephony', found: true, members: false },
      approvalGroup: { name: 'Owners', found: true, members: false },
    },
    'a privilege whose name was recorded': { privileges: missingPrivilege('recorded') },
    'a privilege whose name was derived': { privileges: missingPrivilege('pattern') },
    'privileges that are not allowed': {
      privileges: [
        ...ALLOWED,
        { operation: 'read', target: 'a', status: 'requested' },
        { operation: 'read', target: 'b', status: 'requested' },
        { operation: 'read', target: 'b', status: 'denied' },
        { operation: 'read', target: 'c', status: 'denied' },
        { operation: 'read', target: 'c', status: 'allowed' },
      ],
    },
    ...Object.fromEntries(
      credentials.map((credential) => [
        `credential ${credential}`,
        { organizations: [{ ...ORGANIZATION, credential }] },
      ]),
    ),
    ...Object.fromEntries(
      ['unverified', 'verifying', 'refused'].map((accessStatus) => [
        `access ${accessStatus}`,
        { organizations: [{ ...ORGANIZATION, accessStatus }] },
      ]),
    ),
    'verified elsewhere': { organizations: [{ ...ORGANIZATION, instance: 'prod' }] },
    'verified nowhere': { organizations: [{ ...ORGANIZATION, instance: '' }] },
    'new, and refused': { organizations: [{ ...ORGANIZATION, instance: '', accessStatus: 'refused' }] },
    'approval by nobody': {
      organizations: [
        { ...ORGANIZATION, approvalRequired: true },
        { ...ORGANIZATION, name: 'South', approvalRequired: true, approvalGroup: { members: false } },
        { ...ORGANIZATION, name: 'West', approvalRequired: true, approvalGroup: { members: true } },
      ],
    },
  }
  expectWords(
    join(__dirname, 'findings.json'),
    Object.fromEntries(Object.entries(cases).map(([name, facts]) => [name, findingsOf({ ...WELL, ...facts })])),
  )
})

test('reports as a table whose columns stand below each other', () => {
  const lines = installReport(findingsOf({ ...WELL, outboundEnabled: false, organizations: [] }), null).split('\n')

  expect(lines).toEqual([
    '2 to do.',
    '',
    'Standing  What                              Next step',
    'missing   There is no organization          Create one in BYOC Trunks > Organizations.',
    `off       No call leaves for Genesys Cloud  Set the property ${SCOPE}.outbound_enabled to true.`,
    '',
    'Event queue: could not be read.',
  ])
})
