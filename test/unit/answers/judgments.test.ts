import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseCall, notAsPromised } from '../../../src/server/answers/diagnose-answer'
import { diagnoseClaims } from '../../../src/server/answers/diagnose-401'
import { diagnoseToken } from '../../../src/server/answers/diagnose-minting'
import { failureOf, type Failure } from '../../../src/server/answers/failure'
import {
  contradicted,
  forbidden,
  invalid,
  loginRefusal,
  otherwiseNamed,
  stale,
} from '../../../src/server/verdicts/refused-answers'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { anAnswer, NOW, OTHER_ORG } from '../samples'
import { CONTEXT, failed } from './failed'

describe('a failure besides its verdict', () => {
  it.each<[number, object, boolean]>([
    // A name that is taken, or a contradiction of whatever kind, may come from an earlier write of the same request.
    [409, { code: 'conflict', message: 'A trunk of this name already exists' }, true],
    [409, { code: 'conflict', message: 'm' }, true],
    [400, { code: 'c', message: 'The name is already in use' }, true],
    [400, { code: 'c', message: 'm' }, false],
    [404, {}, false],
    [500, {}, false],
  ])('HTTP %i %j may be of the request’s own making: %p', (status, body, own) => {
    expect(failed(status, body).mayBeOwn).toBe(own)
  })

  it.each([
    [404, true],
    [405, true],
    [501, true],
    [400, false],
    [410, false],
    [500, false],
  ])('HTTP %i says that nothing is at the path: %p', (status, absent) => {
    expect(failed(status, {}).absent).toBe(absent)
  })

  it('keeps what was seen before, then what it saw', () => {
    expect(failed(500, {}).verdict.evidence).toEqual(['before', 'register: HTTP 500 with a JSON body'])
  })

  it('that rests on no call is no call’s', () => {
    const found = verdict('payload_invalid')
    expect(failureOf(found)).toEqual({
      kind: 'failure',
      verdict: found,
      retry: 'person',
      retryAfterMs: null,
      uncertain: false,
      mayStillLand: false,
      mayBeOwn: false,
      absent: false,
      status: null,
    })
    expect(failureOf(found, 5)).toMatchObject({ retryAfterMs: 5 })
    // No token is behind it that a new one could replace.
    expect(failureOf(verdict('token_rejected')).retry).toBe('person')
  })
})

describe('a success with a body that is none', () => {
  it.each([
    [300, 'retire', ''],
    [200, 'register', ''],
    [204, 'read', ''],
  ] as const)('is a failure: HTTP %i to %s', (status, operation, body) => {
    expect(failed(status, body, { operation }).verdict.code).toBe('unexpected_response')
  })

  it('says what came instead', () => {
    expect(failed(200, '<html></html>').verdict.evidence.at(-1)).toBe('HTTP 200 with an HTML page instead of JSON')
    const lacking = notAsPromised(anAnswer(200, {}), CONTEXT, 'it has no id')
    expect(lacking.verdict.evidence).toEqual(['before', 'register: HTTP 200 with a JSON body', 'it has no id'])
  })
})

describe('a call without an answer', () => {
  const thrown = (how: 'denied' | 'timeout', text: string): Failure => {
    const found = diagnoseCall({ thrown: how, text }, CONTEXT)
    if (found.kind === 'success') throw new Error('it succeeded')
    return found
  }

  it('says how it failed, and what the platform says of that', () => {
    expect(thrown('timeout', 'after 30 s').verdict.evidence).toEqual([
      'before',
      'register: no answer (timeout): after 30 s',
    ])
    expect(thrown('timeout', '').verdict.evidence).toEqual(['before', 'register: no answer (timeout)'])
  })

  it('names the privilege that the platform denies', () => {
    expect(thrown('denied', 'RESTMessageV2.execute').verdict.message).toContain('RESTMessageV2.execute')
    expect(thrown('denied', '').verdict).toEqual({
      ...verdict('privilege_denied', CONTEXT.facts),
      evidence: ['before', 'register: no answer (denied)'],
    })
    // A text about anything else is no privilege.
    expect(thrown('timeout', 'after 30 s').verdict.message).toBe(thrown('timeout', '').verdict.message)
  })
})

describe('a token', () => {
  const BAD = { kind: 'bad', code: 'token_for_other_organization', evidence: ['its org'] } as const

  it('that is bad names the other organization, and the difference of the clocks', () => {
    const found = diagnoseClaims({ ...BAD, otherOrgId: OTHER_ORG, clockDifferenceMs: null }, CONTEXT, ['first'])
    expect(found?.verdict.message).toContain(OTHER_ORG)
    expect(found?.verdict.evidence).toEqual(['before', 'first', 'its org'])
    const late = diagnoseClaims(
      { ...BAD, code: 'token_expired', otherOrgId: null, clockDifferenceMs: 7_200_000 },
      CONTEXT,
    )
    expect(late?.verdict.message).toContain('7200 s ahead of')
  })

  it('that a host calls expired is told with both clocks', () => {
    const expiresAt = NOW - 1000
    const token = { kind: 'good', expiresAt, evidence: [] } as unknown as CallContext['token']
    const date = { date: new Date(NOW).toUTCString() }
    const expired = failed(401, {}, { token, receivedAt: NOW - 5000 }, date)
    expect(expired).toMatchObject({ status: 401, verdict: { code: 'token_expired' } })
    expect(expired.verdict.evidence.slice(2)).toEqual([
      `Token expires at: ${new Date(expiresAt).toISOString()}`,
      `Genesys' clock: ${new Date(NOW).toISOString()}`,
      `Instance's clock: ${new Date(NOW - 5000).toISOString()}`,
    ])
    expect(expired.verdict.message).toMatch(/5 s/)
    // The instance's own clock says the same: no difference is to blame.
    const agreed = failed(401, {}, { token, receivedAt: NOW }, date)
    expect(agreed.verdict.evidence).toHaveLength(4)
    expect(agreed.verdict.message).not.toMatch(/\d s (?:ahead|behind)/)
    // It ends in this very moment.
    const token2 = { kind: 'good', expiresAt: NOW, evidence: [] } as unknown as CallContext['token']
    expect(failed(401, {}, { token: token2 }, date).verdict.code).toBe('token_expired')
    const token3 = { kind: 'good', expiresAt: NOW + 1000, evidence: [] } as unknown as CallContext['token']
    expect(failed(401, {}, { token: token3 }, date).verdict.code).toBe('token_rejected')
    expect(failed(401, {}, { token: token2 }).verdict.code).toBe('token_rejected')
    expect(failed(401, {}, {}, date).verdict.code).toBe('token_rejected')
  })

  it('whose 401 names its cause has that verdict', () => {
    expect(failed(401, { code: 'x', message: 'IP address not allowed' }).verdict.code).toBe('address_not_allowed')
  })

  it('that is refused in an answer of another shape is told by what was seen', () => {
    const read = { kind: 'refused', answer: anAnswer(200, {}), seen: 'it has no access_token' } as const
    const found = diagnoseToken({ read }, { ...CONTEXT, operation: 'token' })
    expect(found?.verdict.code).toBe('unexpected_response')
    expect(found?.verdict.evidence).toEqual(['before', 'Token endpoint: it has no access_token'])
  })
})

describe('Genesys’ words about a write', () => {
  const detail = (fieldName: string, errorCode: string, message?: string) => ({ fieldName, errorCode, message })
  const answer = (status: number, details: object[], message = 'm') =>
    anAnswer(status, { code: 'bad', message, details })

  it.each<[string, object[], string, string]>([
    [
      'a missing site, by a detail’s code',
      [detail('inboundSite', 'REQUIRED_FIELD_MISSING')],
      'm',
      'inbound_site_missing',
    ],
    [
      'a missing site, among others',
      [detail('sip_uri', 'INVALID'), detail('inboundSite', 'REQUIRED_FIELD_MISSING')],
      'm',
      'inbound_site_missing',
    ],
    ['a missing field that is none', [detail('sip_uri', 'REQUIRED_FIELD_MISSING')], 'm', 'payload_invalid'],
    ['a wrong site', [detail('inboundSite', 'INVALID')], 'm', 'payload_invalid'],
    ['a taken name, by its field', [detail('name', 'x', 'is already taken')], 'm', 'conflict'],
    ['a taken name, among others', [detail('sip_uri', 'x'), detail('name', 'ALREADY_EXISTS')], 'm', 'conflict'],
    ['a taken name within the body', [detail('trunk.name', 'DUPLICATE')], 'm', 'conflict'],
    ['a field whose name begins like it', [detail('name_of_site', 'DUPLICATE')], 'm', 'payload_invalid'],
    ['a taken value of another field', [detail('uri', 'DUPLICATE')], 'The name is fine', 'payload_invalid'],
    ['a taken name, in words', [], 'A trunk of that name is in use', 'conflict'],
    ['a trunk that is named, in words', [], 'A trunk named x already exists', 'conflict'],
    ['a name that is not taken', [], 'The name has a strange letter', 'payload_invalid'],
  ])('HTTP 400: %s', (_what, details, message, code) => {
    expect(invalid(answer(400, details, message))).toBe(code)
  })

  it('takes a required field by the error’s own code', () => {
    const body = { code: 'REQUIRED_FIELD_MISSING', message: 'inboundSite' }
    expect(invalid(anAnswer(400, body))).toBe('inbound_site_missing')
  })

  it('HTTP 409: names what contradicts', () => {
    expect(contradicted(answer(409, [detail('name', 'x')]))).toBe('conflict')
    expect(contradicted(answer(409, [detail('uri', 'x')]))).toBe('payload_invalid')
    expect(contradicted(answer(409, [{ errorCode: 'x' }]))).toBe('state_conflict')
    expect(contradicted(answer(409, []))).toBe('state_conflict')
  })

  it('about a change: a version that is not the current one, or else what it says of the content', () => {
    const version = 'The version does not match the current one'
    expect(stale(answer(400, [], version))).toBe('state_conflict')
    expect(stale(answer(400, [detail('version', 'STALE')]))).toBe('state_conflict')
    expect(stale(answer(400, [], 'The version is no number'))).toBe('payload_invalid')
    expect(stale(answer(400, []))).toBe('payload_invalid')
    expect(stale(answer(409, []))).toBe('state_conflict')
    expect(stale(answer(409, [detail('uri', 'x')], 'The current uri'))).toBe('payload_invalid')
    expect(stale(anAnswer(400, '<html></html>'))).toBe('unexpected_response')
  })

  it('about who may not: the permissions that it names, or the cause, or a permission after all', () => {
    const lacking = 'You are missing the following permission(s): telephony:plugin:all (not for this IP)'
    expect(forbidden(anAnswer(403, { code: 'missing.permissions', message: lacking }))).toBe('permission_missing')
    expect(forbidden(anAnswer(403, { code: 'x', message: 'This IP is not allowed' }))).toBe('address_not_allowed')
    expect(forbidden(anAnswer(403, { code: 'x', message: 'm' }))).toBe('permission_missing')
    expect(otherwiseNamed('call_refused')(anAnswer(403, { message: 'This IP is not allowed' }))).toBe(
      'address_not_allowed',
    )
    expect(otherwiseNamed('call_refused')(anAnswer(403, { message: 'm' }))).toBe('call_refused')
  })

  it('of the login host, in the shape of either host', () => {
    const judge = loginRefusal('client_rejected')
    expect(judge(anAnswer(400, { code: 'x', message: 'Rate limit exceeded' }))).toBe('token_rate_limited')
    expect(judge(anAnswer(400, { code: 'x', message: 'm' }))).toBe('client_rejected')
    expect(judge(anAnswer(400, { code: 'x' }))).toBe('client_rejected')
    expect(judge(anAnswer(400, { error: 'invalid_scope' }))).toBe('scope_not_granted')
    expect(judge(anAnswer(400, ''))).toBe('client_rejected')
  })
})
