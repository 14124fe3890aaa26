import { parseAuditMessages, parseAuditQuery, type AuditMessage } from '../../../src/server/audit/audit'
import { readAuditLog } from '../../../src/server/audit/audit-log'
import { aRefusedCall } from '../samples'

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
    [{ message: 'Token revoked' }, 'token'],
    [{ message: 'Permissions of role changed' }, 'unclear'],
  ])('%j tells %s', (entity, kind) => {
    const found = readAuditLog(messages({ ...FAILED, ...entity }), aRefusedCall())
    expect(found.kind).toBe(kind)
    expect(found.evidence[0]).toContain('2026-01-15')
  })

  // A change reads its trunk before it writes, and may be refused there.
  it.each([
    ['View', 'missing_permission', 'nothing'],
    ['Update', 'missing_permission', 'missing_permission'],
    ['Create', 'nothing', 'nothing'],
    ['Delete', 'nothing', 'nothing'],
  ])('an entry of the action %s: %s for a refused read, %s for a refused change', (action, ofRead, ofChange) => {
    const found = messages({ ...FAILED, entityType: 'Trunk', action, message: 'The permission is missing' })
    expect(readAuditLog(found, { ...aRefusedCall(), operation: 'read' }).kind).toBe(ofRead)
    expect(readAuditLog(found, { ...aRefusedCall(), operation: 'update' }).kind).toBe(ofChange)
  })

  it('reads pages and queries', () => {
    expect(parseAuditMessages('{"entities":[],"cursor":"c"}')).toEqual({ messages: [], cursor: 'c' })
    expect(parseAuditMessages('<html>')).toBeNull()
    expect(parseAuditQuery('{"id":"q","state":"Succeeded"}')).toEqual({ id: 'q', state: 'Succeeded' })
    expect(parseAuditQuery('{"id":"q","state":"Sleeping"}')).toEqual({ id: 'q', state: 'unknown' })
    expect(parseAuditQuery('{"state":"Queued"}')).toBeNull()
  })
})
