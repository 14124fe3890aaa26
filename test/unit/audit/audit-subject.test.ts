import { parseAuditMessages, type AuditMessage } from '../../../src/server/audit/audit'
import { readAuditLog } from '../../../src/server/audit/audit-log'
import { NOW, ORG, OTHER_ORG, aRefusedCall } from '../samples'

const CLIENT = '0a7c4f5e-1111-4222-8333-944444444444'
const REFUSED = aRefusedCall({ clientId: CLIENT })
const AT = new Date(NOW).toISOString()

function entry(fields: object): AuditMessage {
  const body = JSON.stringify({ entities: [{ status: 'FAILURE', eventDate: AT, ...fields }] })
  const [message] = parseAuditMessages(body)?.messages ?? []
  if (message === undefined) throw new Error(`No entry: ${body}`)
  return message
}

const organizationsOf = (fields: object): readonly string[] => entry(fields).subject.organizations
const clientsOf = (fields: object): readonly string[] => entry(fields).subject.clients

describe('the organizations that an entry of the audit log names', () => {
  it.each([
    [{ orgId: ORG }],
    [{ genesysOrganizationId: ORG }],
    [{ 'X-Genesys-Org': ORG }],
    [{ targetOrganisation: { id: ORG, name: 'Berlin' } }],
    [{ forOrgs: [ORG] }],
    [{ propertyChanges: [null, 'text', { orgId: ORG }] }],
    [{ entityType: 'Organisation', entity: { id: ORG } }],
  ])('%j: this one', (fields) => {
    expect(organizationsOf(fields)).toEqual([ORG])
  })

  it.each([
    [{ orgId: '' }],
    [{ orgId: '  ' }],
    [{ orgId: null }],
    [{ orgId: 5 }],
    [{ organization: {} }],
    [{ organizations: [] }],
    [{ organizationType: 'customer' }],
    [{ userHomeOrgId: OTHER_ORG }],
    [{ entityType: 'OrganizationRole', entity: { id: 'r-1' } }],
    [{ entityType: 'SubOrganization', entity: { id: 's-1' } }],
    [{ entityType: 'Organization', entity: null }],
  ])('%j: none', (fields) => {
    expect(organizationsOf(fields)).toEqual([])
  })

  it('an entry with an empty organization may be of any, and one that names two is of both', () => {
    const said = { message: { message: 'Invalid token signature' } }
    expect(readAuditLog([entry({ ...said, orgId: '' })], REFUSED).kind).toBe('invalid_signature')
    const both = entry({ ...said, organizations: [{ name: 'Paris' }, { name: 'Berlin' }] })
    expect(readAuditLog([both], REFUSED).kind).toBe('invalid_signature')
  })
})

describe('the clients that an entry of the audit log names', () => {
  it.each([
    [{ client: { id: CLIENT } }],
    [{ clientId: CLIENT }],
    [{ context: { oauthClientId: CLIENT } }],
    [{ entityType: 'OAuthClient', entity: { id: CLIENT } }],
  ])('%j: this one', (fields) => {
    expect(clientsOf(fields)).toEqual([CLIENT])
  })

  it.each([
    [{ client: null }],
    [{ client: 'c-1' }],
    [{ clientIdType: 'uuid' }],
    [{ parentClientId: 'c-2' }],
    [{ entityType: 'ClientGroup', entity: { id: 'g-1' } }],
    [{ entityType: 'OAuthClient', entity: null }],
    [{ entityType: 'Trunk', entity: { id: 't-1' } }],
  ])('%j: none', (fields) => {
    expect(clientsOf(fields)).toEqual([])
  })
})

describe('what an entry of the audit log affected', () => {
  it.each(['Organization', 'Organisation', 'Authorization', 'Authorisation', 'OAuthClient', 'Session'])(
    'an account (%s): it may be about any operation',
    (entityType) => {
      const found = entry({ entityType, action: 'Delete', message: { message: 'Invalid token signature' } })
      expect(readAuditLog([found], REFUSED).kind).toBe('invalid_signature')
    },
  )
})

describe('the permission of a refusal', () => {
  const permissionOf = (message: string): string | null =>
    readAuditLog([entry({ message: { message } })], REFUSED).permission

  it('is that of the operation where the entry names several', () => {
    expect(permissionOf('Missing telephony:byoctrunk:add or telephony:byoctrunk:edit')).toBe('telephony:byoctrunk:edit')
    const named = 'Missing telephony:byoctrunk:add or Telephony:ByocTrunk:Edit'
    const capital = aRefusedCall({ clientId: CLIENT, permission: 'Telephony:ByocTrunk:edit' })
    expect(readAuditLog([entry({ message: { message: named } })], capital).permission).toBe('telephony:byoctrunk:edit')
  })

  it('is told of a missing permission alone', () => {
    expect(permissionOf('Invalid token signature, asked for telephony:byoctrunk:edit')).toBeNull()
  })

  it.each(['telephony:myplugin:all', 'telephony:pluginpool:all'])(
    'is not %s, which is about something else',
    (permission) => {
      expect(readAuditLog([entry({ message: { message: `Missing ${permission}` } })], REFUSED).kind).toBe('nothing')
    },
  )

  it('covers telephony as a whole', () => {
    expect(permissionOf('Missing telephony:*:*')).toBe('telephony:*:*')
  })
})

describe('the words of an entry', () => {
  it('stand there once, also where they are given as a pattern without a gap', () => {
    expect(entry({ message: { messageWithParams: 'Denied', messageParams: {} } }).text).toBe(
      'FAILURE · '.concat(AT, ' · Denied'),
    )
  })

  it('are at most 200, in whatever lists they stand', () => {
    const list = Array.from({ length: 150 }, () => 'a')
    expect(entry({ one: list, other: list }).text.split(' · ')).toHaveLength(200)
  })

  it('are shown where two spaces part them', () => {
    const found = readAuditLog([entry({ reason: 'a  fault', id: 'x' })], REFUSED)
    expect(found.evidence[0]).toBe(`Audit log, ${AT}: a  fault`)
  })
})
