import fc from 'fast-check'
import { parseAuditMessages } from '../../../src/server/audit/audit'
import { causeOf } from '../../../src/server/audit/audit-cause'
import { readAuditLog, type AuditFinding, type RefusedCall } from '../../../src/server/audit/audit-log'
import { assertProperty } from '../properties'
import { NOW, ORG, OTHER_ORG, aRefusedCall } from '../samples'

const CLIENT = '0a7c4f5e-1111-4222-8333-944444444444'
const OTHER_CLIENT = '0a7c4f5e-9999-4222-8333-944444444444'
const REFUSED = aRefusedCall({ clientId: CLIENT })

/**
 * Words for each cause. Genesys publishes no list; these are error codes and messages of its API from users' reports
 * (MyPureCloud/platform-client-sdk-python, issue 1; terraform-provider-genesyscloud, issue 277), and other words for
 * the same.
 */
const WORDS = {
  missing_permission: [
    'Missing permission scope telephony:byoctrunk:edit for this organization',
    'Unable to perform the requested action. You are missing the following permission(s): [telephony:byoctrunk:edit]',
    'Requires ALL of the permissions: telephony:byoctrunk:edit',
    'The service account does not hold telephony:byoctrunk:edit',
    'Access denied: telephony:byoctrunk:edit',
    'No role of the client grants the permission',
    'insufficient_scope',
    'missing.any.permissions',
  ],
  invalid_signature: [
    'Invalid token signature',
    'Token signature verification failed',
    'The signature of the access token could not be verified',
    'Signature mismatch: unknown signing key',
    'INVALID_TOKEN_SIGNATURE',
    'tokenSignatureInvalid',
    'JWS not accepted',
  ],
  organization: [
    'The service account is not linked to the organization',
    'Organization has no trust relationship with the account that asks',
    'organization.not.linked',
  ],
  client: ['OAuth client is inactive', 'Unknown client', 'The service account was disabled', 'CLIENT_SUSPENDED'],
  token: ['Token revoked', 'Invalid token', 'The access token has expired', 'Token of another region'],
  address: ['Remote address is outside the allowed ranges', 'The IP is not on the allowlist', 'IP_NOT_ALLOWED'],
} as const

type Kind = keyof typeof WORDS

const KINDS = Object.keys(WORDS) as Kind[]

interface Entry {
  at: number
  fields: object
}

function entry({ at, fields }: Entry): object {
  return { status: 'FAILURE', client: { id: CLIENT }, eventDate: new Date(at).toISOString(), ...fields }
}

function read(entries: readonly Entry[], refused: RefusedCall = REFUSED): AuditFinding {
  const body = JSON.stringify({ entities: entries.map(entry) })
  return readAuditLog(parseAuditMessages(body)?.messages ?? [], refused)
}

const saying = (message: string): object => ({ message: { message } })

describe('the time of an entry', () => {
  // Witness: Platform API, AuditLogMessage: eventDate is ISO-8601, e.g. yyyy-MM-ddTHH:mm:ss[.mmm]Z.
  const at = (eventDate: unknown): number | null =>
    parseAuditMessages(JSON.stringify({ entities: [{ status: 'FAILURE', eventDate }] }))?.messages[0]?.at ?? null

  it.each([
    '2026-03-01T12:00:00Z',
    '2026-03-01T12:00:00.000Z',
    '2026-03-01T12:00:00.000000Z',
    '2026-03-01T14:00:00+02:00',
    '2026-03-01T14:00:00.000+0200',
    '2026-03-01T07:00:00-05:00',
    // Without a zone it is UTC, wherever the instance stands.
    '2026-03-01T12:00:00',
    '2026-03-01T12:00:00.000',
  ])('%s is noon in UTC', (eventDate) => {
    expect(at(eventDate)).toBe(Date.UTC(2026, 2, 1, 12))
  })

  it.each([
    ['yesterday'],
    [''],
    ['2026-02-31T12:00:00Z'],
    ['2026-03-01T25:00:00Z'],
    ['Sun, 01 Mar 2026 12:00:00 GMT'],
    ['03/01/2026 12:00'],
    [null],
    [17],
    [undefined],
  ])('%j is none', (eventDate) => {
    expect(at(eventDate)).toBeNull()
  })

  it('an entry without a time decides nothing, and that is said', () => {
    const untimed = { fields: { ...saying('Invalid token signature'), eventDate: null }, at: NOW }
    const found = read([untimed])
    expect(found.kind).toBe('nothing')
    expect(found.evidence.join('\n')).toContain('Disregarded, of an unknown time: Audit log, no date:')
    const own = { at: NOW - 60_000, fields: saying('OAuth client is inactive') }
    expect(read([untimed, own]).kind).toBe('client')
  })

  it('an entry that names no cause leaves the word to the one before it', () => {
    const silent = { at: NOW - 1_000, fields: saying('Authorization failed') }
    const told = { at: NOW - 60_000, fields: saying('OAuth client is inactive') }
    expect(read([silent, told]).kind).toBe('client')
    expect(read([silent]).kind).toBe('unclear')
  })

  it('an entry without a client may be about this one', () => {
    const unnamed = { at: NOW - 60_000, fields: { ...saying('Invalid token signature'), client: null } }
    expect(read([unnamed]).kind).toBe('invalid_signature')
  })
})

describe('the words of an entry', () => {
  it.each(KINDS.flatMap((kind) => WORDS[kind].map((words) => [kind, words] as const)))('%s: %s', (kind, words) => {
    expect(causeOf(words)).toBe(kind)
    expect(read([{ at: NOW - 60_000, fields: saying(words) }]).kind).toBe(kind)
  })

  // Witness: the audit entry that Genesys' support names for a missing token says nothing of the cause
  // (community.genesys.com, "AuditApi - PeoplePermissions AccessToken response question").
  it.each([
    'failed to create access token',
    'Authorization failed',
    'Another permission was granted',
    'The signature was verified',
    'Permissions of role changed',
    '',
  ])('name no cause: %s', (words) => {
    const found = read([{ at: NOW, fields: saying(words) }])
    expect(found.kind).toBe('unclear')
    expect(found.evidence).toHaveLength(1)
  })

  it('are filled in where they are given as a pattern', () => {
    const message = {
      message: '',
      messageWithParams: 'The {thing} of the token is {state}',
      messageParams: { thing: 'signature', state: 'invalid' },
    }
    const found = read([{ at: NOW, fields: { message } }])
    expect(found.kind).toBe('invalid_signature')
    expect(found.evidence[0]).toContain('The signature of the token is invalid')
  })

  it('name the permission, which is not always the one that the contract has', () => {
    const missing = (permission: string) => read([{ at: NOW, fields: saying(`Missing permission ${permission}`) }])
    expect(missing('telephony:byoctrunk:edit').permission).toBe('telephony:byoctrunk:edit')
    expect(missing('telephony:plugin:all').permission).toBe('telephony:plugin:all')
    expect(missing('x')).toMatchObject({ kind: 'missing_permission', permission: null })
  })

  it('tell where the caller was seen', () => {
    const [evidence] = read([{ at: NOW, fields: { ...saying('IP_NOT_ALLOWED'), remoteIp: ['203.0.113.9'] } }]).evidence
    expect(evidence).toContain('203.0.113.9')
  })
})

/** Ways in which an entry shows that it is about something else. */
const FOREIGN: Readonly<Record<string, readonly Entry[]>> = {
  'another organization': [
    { orgId: OTHER_ORG },
    { organizationId: OTHER_ORG.toUpperCase() },
    { organization: { id: OTHER_ORG, name: 'Paris' } },
    { organization: { name: 'Paris' } },
    { context: { 'X-Genesys-Organization': OTHER_ORG } },
    { message: { message: 'Missing permission telephony:byoctrunk:edit', messageParams: { orgId: OTHER_ORG } } },
    { message: { message: `Missing permission telephony:byoctrunk:edit in organization ${OTHER_ORG}` } },
    { message: { message: `Missing permission telephony:byoctrunk:edit (org: ${OTHER_ORG})` } },
    { message: { message: 'Missing permission telephony:byoctrunk:edit in organization "Paris"' } },
    { entityType: 'Organization', entity: { id: OTHER_ORG } },
    { propertyChanges: [{ property: 'reason', newValues: [`organization ${OTHER_ORG} lacks it`] }] },
  ].map((fields) => ({ at: NOW, fields: { ...saying('Missing permission telephony:byoctrunk:edit'), ...fields } })),
  'another client': [
    { client: { id: OTHER_CLIENT } },
    { client: undefined, entityType: 'OAuthClient', entity: { id: OTHER_CLIENT } },
    { client: undefined, context: { clientId: OTHER_CLIENT } },
  ].map((fields) => ({ at: NOW, fields: { ...saying('Missing permission telephony:byoctrunk:edit'), ...fields } })),
  'another time': [NOW - 120_000, NOW - 3_600_000, NOW - 86_400_000, NOW + 7_200_000].map((at) => ({
    at,
    fields: saying('Missing permission telephony:byoctrunk:edit'),
  })),
  'another operation': [
    saying('Missing permission routing:queue:add'),
    saying('Missing permission telephony:sites:edit'),
    saying('Missing permission telephony:byoctrunk:delete'),
    { ...saying('Missing permission'), entityType: 'Queue' },
    { ...saying('Missing permission'), entityType: 'TrunkBase', action: 'Delete' },
    saying('Missing permission for POST /api/v2/routing/queues'),
  ].map((fields) => ({ at: NOW, fields })),
}

describe('an entry of something else', () => {
  const each = Object.entries(FOREIGN).flatMap(([against, entries]) =>
    entries.map((one) => [against, JSON.stringify({ at: one.at - NOW, ...one.fields }), one] as const),
  )

  it.each(each)('%s: %s', (against, _fields, one) => {
    const alone = read([one])
    expect(alone.kind).toBe('nothing')
    expect(alone.evidence.at(-1)).toContain(`Disregarded, of ${against}`)

    const own = read([{ at: NOW - 60_000, fields: saying('Invalid token signature') }, one])
    expect(own.kind).toBe('invalid_signature')
    expect(own.evidence[0]).toContain('Invalid token signature')
    expect(own.evidence.slice(1).join('\n')).toContain(`Disregarded, of ${against}`)
  })

  it('names the organization that it is of', () => {
    expect(
      read([{ at: NOW, fields: { ...saying('Missing permission'), orgId: OTHER_ORG } }]).evidence.join(),
    ).toContain(OTHER_ORG)
  })

  it('is none because a shared account has its home elsewhere, or because it names this organization beside another', () => {
    const home = { ...saying('Missing permission telephony:byoctrunk:edit'), userHomeOrgId: OTHER_ORG }
    expect(read([{ at: NOW, fields: home }]).kind).toBe('missing_permission')
    const both = {
      ...saying('The client is not linked'),
      orgId: ORG,
      context: { tokenOrgId: OTHER_ORG, org: [OTHER_ORG] },
    }
    expect(read([{ at: NOW, fields: both }]).kind).toBe('client')
  })

  it('does not come from this organization because its account has its home here', () => {
    const fields = { ...saying('Missing permission'), orgId: OTHER_ORG, userHomeOrgId: ORG }
    expect(read([{ at: NOW, fields }]).kind).toBe('nothing')
  })

  it('is of another time where it names none', () => {
    const body = JSON.stringify({ entities: [{ status: 'FAILURE', message: 'Invalid signature', eventDate: 'soon' }] })
    expect(readAuditLog(parseAuditMessages(body)?.messages ?? [], REFUSED).kind).toBe('nothing')
  })

  it('is none where deleting was refused, and deleting is what it says', () => {
    const retire = aRefusedCall({ clientId: CLIENT, operation: 'retire' })
    const fields = { ...saying('Missing permission telephony:byoctrunk:delete'), entityType: 'TrunkBase' }
    expect(read([{ at: NOW, fields }], retire)).toMatchObject({
      kind: 'missing_permission',
      permission: 'telephony:byoctrunk:delete',
    })
  })

  it('of this time may be stamped by either of two clocks that differ', () => {
    const slow = aRefusedCall({ clientId: CLIENT, clockSkewMs: -7_200_000 })
    const at = (time: number) => read([{ at: time, fields: saying('Invalid signature') }], slow).kind
    expect([at(NOW), at(NOW - 7_200_000), at(NOW - 3_600_000)]).toEqual([
      'invalid_signature',
      'invalid_signature',
      'nothing',
    ])
  })

  it('that was carried out is no refusal', () => {
    const fields = { ...saying('Missing permission was added'), status: 'SUCCESS' }
    expect(read([{ at: NOW, fields }])).toMatchObject({ kind: 'nothing', evidence: [expect.any(String)] })
  })
})

describe('a mixture of entries', () => {
  const own = fc.record({
    kind: fc.constantFrom(...KINDS),
    word: fc.nat(),
    at: fc.integer({ min: NOW - 60_000, max: NOW }),
    named: fc.boolean(),
  })
  const foreign = fc.constantFrom(...Object.values(FOREIGN).flat())
  const mixture = fc.record({
    own: fc.uniqueArray(own, { maxLength: 5, selector: ({ at }) => at }),
    foreign: fc.array(foreign, { maxLength: 8 }),
    order: fc.infiniteStream(fc.double({ noNaN: true })),
  })

  it('is told by its newest entry that is of this refusal, whatever else stands there and in whatever order', () => {
    assertProperty(
      fc.property(mixture, ({ own: given, foreign: others, order }) => {
        const ours = given.map(({ kind, word, at, named }) => {
          const words = WORDS[kind][word % WORDS[kind].length] ?? ''
          return { kind, at, fields: { ...saying(words), ...(named ? { orgId: ORG } : {}) } }
        })
        const mixed = [...ours, ...others].map((one) => ({ one, key: order.next().value as number }))
        const found = read(mixed.sort((a, b) => a.key - b.key).map(({ one }) => one))
        const newest = [...ours].sort((one, other) => other.at - one.at)[0]
        expect(found.kind).toBe(newest?.kind ?? 'nothing')
        // The evidence counts the entries that are left out, and no others.
        expect(found.evidence.some((line) => line.startsWith('Disregarded'))).toBe(others.length > 0)
      }),
    )
  })

  it('says nothing else for what is disregarded', () => {
    assertProperty(
      fc.property(mixture, ({ own: given, foreign: others }) => {
        const ours = given.map(({ kind, word, at }) => ({
          at,
          fields: saying(WORDS[kind][word % WORDS[kind].length] ?? ''),
        }))
        const [alone, among] = [read(ours), read([...others, ...ours])]
        expect(among).toMatchObject({ kind: alone.kind, permission: alone.permission })
        expect(among.evidence.slice(0, alone.evidence.length)).toEqual(alone.evidence)
      }),
    )
  })
})
