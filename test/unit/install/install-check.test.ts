import { scope as SCOPE } from '../../../now.config.json'
import { findingsOf } from '../../../src/server/install/install-check'
import type { InstallFacts, OrganizationFacts } from '../../../src/server/install/install-facts'
import { NEEDED_PRIVILEGES } from '../../../src/server/install/needed-privileges'
import { installReport } from '../../../src/server/install/install-report'

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

  expect(findingsOf({ ...WELL, parts }).map(({ what, nextStep }) => `${what}: ${nextStep}`)).toEqual([
    'Action "C" is a draft: Open it in Workflow Studio and choose Publish.',
    'Action "D" is a draft: Open it in Workflow Studio and choose Publish.',
    'Subflow "B" is a draft: Open it in Workflow Studio and choose Publish.',
    'Flow "A" is a draft: Open it in Workflow Studio and choose Activate.',
  ])
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
