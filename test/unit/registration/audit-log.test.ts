import { parseAuditMessages, parseAuditQuery, type AuditMessage } from '../../../src/server/access/audit'
import { readAuditLog } from '../../../src/server/access/audit-log'

function messages(...entities: object[]): AuditMessage[] {
  return parseAuditMessages(JSON.stringify({ entities }))?.messages ?? []
}

const FAILED = {
  status: 'FAILURE',
  client: { id: 'c-1' },
  eventDate: '2026-01-15T12:00:00.000Z',
  serviceName: 'PeoplePermissions',
}

describe('the audit log', () => {
  it.each([
    [{ message: { message: 'Invalid token signature' } }, 'invalid_signature'],
    [{ message: 'Token signature verification failed' }, 'invalid_signature'],
    [
      { message: { message: 'Missing permission scope telephony:byoctrunk:edit for this organization' } },
      'missing_permission',
    ],
    [
      { propertyChanges: [{ property: 'reason', newValues: ['permission telephony:plugin:all is missing'] }] },
      'missing_permission',
    ],
    [{ message: 'Insufficient scope' }, 'missing_permission'],
    [{ action: 'Refuse', reasonCode: 'missing.permissions' }, 'missing_permission'],
    [{ reasonCode: 'INVALID_TOKEN_SIGNATURE' }, 'invalid_signature'],
    [{ reasonCode: 'token.signature.invalid' }, 'invalid_signature'],
    [{ message: 'Another permission was granted. Nothing is missing' }, 'unclear'],
    [{ message: 'Token revoked' }, 'unclear'],
    [{ message: 'Permissions of role changed' }, 'unclear'],
  ])('%j tells %s', (entity, kind) => {
    const found = readAuditLog(messages({ ...FAILED, ...entity }), { clientId: 'c-1' })
    expect(found.kind).toBe(kind)
    expect(found.evidence[0]).toContain('2026-01-15')
  })

  it('goes by the latest entry that tells, of this account, about something refused', () => {
    const old = { ...FAILED, eventDate: '2026-01-14T12:00:00.000Z', message: 'Missing permission' }
    const later = { ...FAILED, message: 'Invalid signature' }
    const other = {
      ...FAILED,
      eventDate: '2026-01-16T12:00:00.000Z',
      client: { id: 'c-2' },
      message: 'Missing permission',
    }
    const success = {
      ...FAILED,
      eventDate: '2026-01-17T12:00:00.000Z',
      status: 'SUCCESS',
      message: 'Missing permission was added',
    }
    expect(readAuditLog(messages(old, later, other, success), { clientId: 'c-1' }).kind).toBe('invalid_signature')
    expect(readAuditLog(messages(other), { clientId: 'c-1' }).kind).toBe('nothing')
    expect(readAuditLog(messages(other), { clientId: null }).kind).toBe('missing_permission')
    expect(readAuditLog([], { clientId: null }).evidence).toHaveLength(1)
  })

  it('reads pages and queries', () => {
    expect(parseAuditMessages('{"entities":[],"cursor":"c"}')).toEqual({ messages: [], cursor: 'c' })
    expect(parseAuditMessages('<html>')).toBeNull()
    expect(parseAuditQuery('{"id":"q","state":"Succeeded"}')).toEqual({ id: 'q', state: 'Succeeded' })
    expect(parseAuditQuery('{"id":"q","state":"Sleeping"}')).toEqual({ id: 'q', state: 'unknown' })
    expect(parseAuditQuery('{"state":"Queued"}')).toBeNull()
  })
})
