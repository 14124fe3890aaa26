import { join } from 'node:path'
import {
  auditQueryCall,
  auditRealtimeCall,
  auditResultsCall,
  auditStateCall,
  parseAuditMessages,
  parseAuditQuery,
  type AuditMessage,
} from '../../../src/server/audit/audit'
import { readAuditLog, type RefusedCall } from '../../../src/server/audit/audit-log'
import { expectWords } from '../kept-words'
import { aRefusedCall, aTarget, NOW, ORG, OTHER_ORG } from '../samples'

const CLIENT = '0a7c4f5e-1111-4222-8333-944444444444'
const REFUSED = aRefusedCall({ clientId: CLIENT })
const AT = new Date(REFUSED.refusedAt).toISOString()
const SAID = { message: { message: 'Missing permission telephony:byoctrunk:edit' } }

const messages = (...entities: unknown[]): AuditMessage[] =>
  parseAuditMessages(JSON.stringify({ entities }))?.messages ?? []
const entry = (more: object = {}): object => ({ eventDate: AT, status: 'FAILURE', client: { id: CLIENT }, ...more })

/** Entries of the log, each at a border of what counts. */
const ENTRIES: Record<string, object[]> = {
  'no entry': [],
  'an entry without a cause': [entry({ message: { message: 'It did not go well' } })],
  'five entries without a cause': Array.from({ length: 5 }, (_none, nth) =>
    entry({ note: `It went on ${String(nth)}` }),
  ),
  'a permission': [entry(SAID)],
  'a success': [entry({ ...SAID, status: 'SUCCESS' })],
  'a status that begins otherwise': [entry({ ...SAID, status: 'UNSUCCESSFUL' })],
  'no status': [entry({ ...SAID, status: undefined })],
  'no date': [entry({ ...SAID, eventDate: undefined })],
  'two of no date': [entry({ ...SAID, eventDate: 'soon' }), entry({ ...SAID, eventDate: 'soon' })],
  'an address': [entry({ ...SAID, remoteIp: ['203.0.113.9', '203.0.113.10'] })],
  'an address that is none': [entry({ ...SAID, remoteIp: [7] })],
  'an address without end': [entry({ ...SAID, remoteIp: ['9'.repeat(60)] })],
  'another organization': [entry({ ...SAID, orgId: OTHER_ORG })],
  'several others': [
    entry({ ...SAID, orgIds: [OTHER_ORG, ...['a', 'b', 'c'].map((one) => OTHER_ORG.replace('1', one))] }),
  ],
  'its organization among others': [entry({ ...SAID, orgIds: [OTHER_ORG, ORG.toUpperCase()] })],
  'its organization by name': [entry({ ...SAID, organizationName: ' berlin ' })],
  'another organization by name': [entry({ ...SAID, organization: { name: 'Paris' } })],
  'its organization in words': [
    entry({ note: `The organization "Berlin" is missing a permission: telephony:byoctrunk:edit` }),
  ],
  'another organization in words': [entry({ ...SAID, note: `It is of organization id: ${OTHER_ORG}, not yours` })],
  'an organization that was affected': [entry({ ...SAID, entityType: 'Organization', entity: { id: OTHER_ORG } })],
  'a suborganization that was affected': [
    entry({ ...SAID, entityType: 'SubOrganizations', entity: { id: OTHER_ORG } }),
  ],
  'another client': [{ ...entry(SAID), client: { id: 'other', name: 'x' } }],
  'two of other clients': [
    { ...entry(SAID), client: { id: 'other' } },
    { ...entry(SAID), client: { name: 'another' } },
  ],
  'another client that was affected': [
    { ...entry(SAID), client: undefined, entityType: 'OAuthClient', entity: { id: 'c-9' } },
  ],
  'a client by a member of its own': [{ ...entry(SAID), client: undefined, context: [{ oauth_client_id: ' C-9 ' }] }],
  'a client deep inside': [{ ...entry(SAID), client: undefined, a: { b: { c: { d: { clientId: 'c-4' } } } } }],
  'a client too deep inside': [
    { ...entry(SAID), client: undefined, a: { b: { c: { d: { e: { clientId: 'c-5' } } } } } },
  ],
  'no client': [{ ...entry(SAID), client: '' }],
  'another path': [entry({ note: 'Access denied to /api/v2/users/x of it' })],
  'its path among others': [entry({ note: 'Access denied to /api/v2/users/x and /api/v2/architect/flows/y' })],
  'another entity': [entry({ entityType: 'Queue', note: 'The client is not active' })],
  'a trunk that was made': [entry({ entityType: 'TrunkBase', action: 'Create', note: 'The client is not active' })],
  'a trunk that was deleted': [entry({ entityType: 'TrunkBase', action: 'Delete', note: 'The client is not active' })],
  'a trunk that was changed': [entry({ entityType: 'TrunkBase', action: 'Update', note: 'The client is not active' })],
  'a trunk that was read': [entry({ entityType: 'TrunkBase', action: 'View', note: 'The client is not active' })],
  'an account': [entry({ entityType: 'OAuthToken', note: 'The client is not active' })],
  'permissions of other things': [
    entry({ note: 'Missing telephony:phone:edit, telephony:plugins:all, x:trunk:add of it' }),
  ],
  'a permission on plugins': [entry({ note: 'Missing telephony:plugin:all, sadly' })],
  'a permission on all': [entry({ note: 'Missing telephony:*:add, sadly' })],
  'a permission to delete trunks': [entry({ note: 'Missing telephony:byoctrunk:delete, sadly' })],
  'a permission to view trunks': [entry({ note: 'Missing telephony:byoctrunk:view, sadly' })],
  'a pattern with its values': [
    entry({ message: { messageWithParams: 'Lacks {p} and {q}', messageParams: { p: 'telephony:byoctrunk:edit' } } }),
  ],
  'a pattern without values': [entry({ message: { messageWithParams: 'Lacks {p} of it' } })],
  'the latest decides': [
    entry({ eventDate: new Date(REFUSED.refusedAt - 1000).toISOString(), note: 'Invalid token signature' }),
    entry(SAID),
  ],
  'the latest that names a cause decides': [
    entry({ note: 'The OAuth client is not active' }),
    entry({ eventDate: new Date(REFUSED.refusedAt + 1000).toISOString(), note: 'It did not go well' }),
  ],
  'words without end': [entry({ note: `Missing permission ${'and so on '.repeat(60)}` })],
  'the same words twice': [entry({ one: 'Missing permission now', two: 'Missing permission now', three: 'id-1' })],
  'no sentence at all': [{ status: 'FAILURE', eventDate: AT, word: 'alone' }],
}

it('reads every entry of the log as before, and says why it counts or not', () => {
  const found = Object.entries(ENTRIES).map(([name, entities]) => [name, readAuditLog(messages(...entities), REFUSED)])
  expectWords(join(__dirname, 'audit-words.json'), {
    ...(Object.fromEntries(found) as object),
    'for a change': readAuditLog(messages(...(ENTRIES['a trunk that was deleted'] ?? [])), {
      ...REFUSED,
      operation: 'update',
    }),
    'for a deletion': readAuditLog(messages(...(ENTRIES['a trunk that was deleted'] ?? [])), {
      ...REFUSED,
      operation: 'retire',
    }),
    'for whatever client': readAuditLog(messages(...(ENTRIES['another client'] ?? [])), { ...REFUSED, clientId: null }),
  })
})

it.each<[string, number, Partial<RefusedCall>, boolean]>([
  ['30 s before the refusal', REFUSED.refusedAt - 30_000, {}, true],
  ['more than that before it', REFUSED.refusedAt - 30_001, {}, false],
  ['a minute after the question', NOW + 60_000, {}, true],
  ['more than that after it', NOW + 60_001, {}, false],
  ['by a clock that is an hour ahead', NOW + 3_660_000, { clockSkewMs: 3_600_000 }, true],
  ['by a clock that is an hour ahead, and more', NOW + 3_660_001, { clockSkewMs: 3_600_000 }, false],
])('an entry %s counts, or not', (_name, at, change, counts) => {
  const seen = readAuditLog(messages(entry({ ...SAID, eventDate: new Date(at).toISOString() })), {
    ...REFUSED,
    ...change,
  })
  expect(seen.kind).toBe(counts ? 'missing_permission' : 'nothing')
})

it('asks by the calls of before', () => {
  const target = aTarget('platform')
  const question = { serviceName: 'Telephony', from: NOW - 1000, to: NOW, clientId: 'c-1' }
  expectWords(join(__dirname, 'audit-calls.json'), {
    realtime: auditRealtimeCall(target, question),
    query: auditQueryCall(target, { ...question, clientId: null }),
    state: auditStateCall(target, 'q/1'),
    results: auditResultsCall(target, 'q/1', null),
    'results of the next page': auditResultsCall(target, 'q/1', 'c'),
  })
})

it('reads the state of a query, and a page of entries, within bounds', () => {
  const states = ['Queued', 'Running', 'Succeeded', 'Failed', 'Cancelled', 'Lost']
  expect(states.map((state) => parseAuditQuery(JSON.stringify({ id: 'q', state }))?.state)).toEqual([
    ...states.slice(0, 5),
    'unknown',
  ])
  expect(['', '{}', '{"id":"a/b"}', '[]'].map(parseAuditQuery)).toEqual([null, null, null, null])
  expect(['', '{}', '[]', '{"entities":7}'].map(parseAuditMessages)).toEqual([null, null, null, null])
  expect(parseAuditMessages('{"entities":[7,null],"cursor":"c"}')).toEqual({ messages: [], cursor: 'c' })
  expect(messages(...Array.from({ length: 101 }, () => entry()))).toHaveLength(100)
  const wide = messages({ words: Array.from({ length: 300 }, (_none, index) => `w${String(index)}`) })[0]?.text ?? ''
  expect(wide.split(' · ')).toHaveLength(200)
  const deep = (levels: number): object => (levels === 0 ? { word: 'found' } : { a: deep(levels - 1) })
  expect([4, 5, 6].map((levels) => messages(deep(levels))[0]?.text)).toEqual(['found', 'found', ''])
  expect(messages({ long: 'x'.repeat(5000) })[0]?.text).toMatch(/^x{4000}… \(of \d+ characters\)$/)
})
