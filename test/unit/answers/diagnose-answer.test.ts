import fc from 'fast-check'
import type { Answer } from '../../../src/server/genesys/answer'
import { OPERATIONS } from '../../../src/server/genesys/operation'
import type { Thrown } from '../../../src/server/servicenow/fault'
import { readTokenAnswer } from '../../../src/server/claims/token-answer'
import { checkToken } from '../../../src/server/claims/token-claims'
import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseCall, notAsPromised } from '../../../src/server/answers/diagnose-answer'
import { diagnoseClaims } from '../../../src/server/answers/diagnose-401'
import { diagnoseToken } from '../../../src/server/answers/diagnose-minting'
import type { Failure } from '../../../src/server/answers/failure'
import { assertProperty } from '../properties'
import { aJwt, anAnswer, NOW, ORG, OTHER_ORG } from '../samples'

const CLAIMS = { aud: ORG, org: ORG, orgs: [ORG], scope: 'telephony:byoctrunk:edit', exp: NOW / 1000 + 3600 }

function tokenOf(claims: object): CallContext['token'] {
  const scope = 'telephony:byoctrunk:edit'
  return checkToken({ token: aJwt(claims), targetOrgId: ORG, scope, grantedScope: null, now: NOW, skewMs: 0 })
}

function context(change: Partial<CallContext> = {}): CallContext {
  return {
    operation: 'register',
    contract: 'byoc_registration',
    token: tokenOf(CLAIMS),
    freshToken: false,
    facts: { organization: 'Acme', orgId: ORG },
    ...change,
  }
}

function failed(answer: Answer, change: Partial<CallContext> = {}): Failure {
  const diagnosis = diagnoseCall({ answer }, context(change))
  if (diagnosis.kind === 'success') throw new Error('it succeeded')
  return diagnosis
}

const BAD_CREDENTIALS = { status: 401, code: 'bad.credentials', message: 'Invalid credentials' }
const SITE = "Field 'inboundSiteId' is required and cannot be empty"

describe('what an answer means', () => {
  it.each<[number, unknown, string, boolean, string]>([
    // Each row has status, body, code, uncertain for a write, and retry class.
    [200, '<html></html>', 'unexpected_response', true, 'retry'],
    [200, '', 'unexpected_response', true, 'retry'],
    [201, '{"id":"a', 'unexpected_response', true, 'retry'],
    [301, '', 'unexpected_response', false, 'person'],
    [302, '', 'unexpected_response', true, 'person'],
    [303, '', 'unexpected_response', true, 'person'],
    [307, '', 'unexpected_response', false, 'person'],
    [400, { code: 'invalid.value', message: 'bad sip_uri' }, 'payload_invalid', false, 'person'],
    [400, { code: 'bad.request', message: SITE }, 'inbound_site_missing', false, 'person'],
    [400, { error: 'bad_request', error_description: 'sip_uri is missing' }, 'payload_invalid', false, 'person'],
    [400, { errors: ['sip_uri is missing'] }, 'payload_invalid', false, 'person'],
    [400, '<html></html>', 'unexpected_response', false, 'person'],
    [400, '', 'unexpected_response', false, 'person'],
    [401, BAD_CREDENTIALS, 'token_rejected', false, 'heal_token'],
    [401, '', 'token_rejected', false, 'heal_token'],
    [403, { code: 'missing.permissions', message: 'm' }, 'permission_missing', false, 'person'],
    [403, { code: 'not.authorized', message: 'm' }, 'permission_missing', false, 'person'],
    [403, '<html>blocked by a proxy</html>', 'unexpected_response', false, 'person'],
    [404, '', 'endpoint_absent', false, 'person'],
    [405, '', 'endpoint_absent', false, 'person'],
    [408, '', 'timeout', true, 'retry'],
    [409, { code: 'conflict', message: 'm' }, 'state_conflict', false, 'briefly'],
    [409, { code: 'conflict', message: "A trunk named 'x' already exists" }, 'conflict', false, 'person'],
    [409, { code: 'conflict', details: [{ errorCode: 'x', fieldName: 'name' }] }, 'conflict', false, 'person'],
    [409, { code: 'c', details: [{ errorCode: 'TAKEN', fieldName: 'uri' }] }, 'payload_invalid', false, 'person'],
    [409, { code: 'c', details: [{ errorCode: 'x', fieldName: 'version' }] }, 'state_conflict', false, 'briefly'],
    [409, { code: 'c', message: 'The version number must be unique in name' }, 'state_conflict', false, 'briefly'],
    [409, '', 'state_conflict', false, 'briefly'],
    [409, '<html></html>', 'unexpected_response', false, 'person'],
    [413, '', 'payload_invalid', false, 'person'],
    [415, '', 'unexpected_response', false, 'person'],
    [418, '', 'unexpected_response', false, 'person'],
    [422, { code: 'invalid.value', message: 'm' }, 'payload_invalid', false, 'person'],
    [429, { code: 'too.many.requests', message: 'm' }, 'rate_limited', false, 'retry'],
    [500, {}, 'service_unavailable', true, 'retry'],
    [502, '<html></html>', 'service_unavailable', true, 'retry'],
    [503, '', 'service_unavailable', true, 'retry'],
    [504, { code: 'request.timeout', message: 'm' }, 'timeout', true, 'retry'],
  ])('%i %j is %s', (status, body, code, uncertain, retry) => {
    const write = failed(anAnswer(status, body))
    expect([write.verdict.code, write.uncertain, write.retry]).toEqual([code, uncertain, retry])
    const read = failed(anAnswer(status, body), { operation: 'read' })
    const mayBeOther = [400, 409, 413, 422].includes(status)
    expect([read.verdict.code, read.uncertain]).toEqual([mayBeOther ? read.verdict.code : code, false])
    expect(mayBeOther ? read.verdict.code : '').toMatch(/^(?:call_refused|unexpected_response|)$/)
  })

  it.each<[string, number, unknown, string]>([
    ['retire', 400, { code: 'bad.request', message: 'in use' }, 'deletion_refused'],
    ['retire', 409, { code: 'general.conflict', message: 'm' }, 'deletion_refused'],
    ['retire', 400, '<html></html>', 'unexpected_response'],
    ['look_up', 400, { code: 'bad.request', message: 'm' }, 'call_refused'],
    ['audit', 404, '', 'call_refused'],
    ['verify', 400, { code: 'bad.request', message: 'm' }, 'unexpected_response'],
  ])('%s %i %j is %s', (operation, status, body, code) => {
    const seen = failed(anAnswer(status, body), { operation: operation as CallContext['operation'] })
    expect(seen.verdict.code).toBe(code)
  })

  it('is a success when JSON comes, and for a DELETE also when nothing comes', () => {
    expect(diagnoseCall({ answer: anAnswer(200, { id: 'x' }) }, context()).kind).toBe('success')
    expect(diagnoseCall({ answer: anAnswer(204, '') }, context({ operation: 'retire' })).kind).toBe('success')
  })

  it('is uncertain when a write’s success names no trunk', () => {
    const seen = notAsPromised(anAnswer(200, {}), context(), 'the answer names no trunk id')
    expect(seen).toMatchObject({ uncertain: true, retry: 'retry', verdict: { code: 'unexpected_response' } })
    expect(seen.verdict.evidence).toContain('the answer names no trunk id')
  })

  const CORRELATION_ID = 'a3fa5e9d-0a0e-4e0c-9c6d-2f0b1c8d7e65'

  it('keeps what Genesys says: its error, its correlation id, when to come back', () => {
    const seen = failed(
      anAnswer(503, { code: 'x', message: 'm' }, { 'retry-after': '20', 'inin-correlation-id': CORRELATION_ID }),
    )
    expect(seen).toMatchObject({ retryAfterMs: 20_000, status: 503 })
    expect(seen.verdict.evidence).toEqual([`register: HTTP 503 x: m, correlation id ${CORRELATION_ID}`])
    expect(seen.verdict.nextStep).toContain('20 s')
  })

  it('names the fields that Genesys refuses', () => {
    const details = [{ errorCode: 'INVALID', fieldName: 'sip_uri', message: 'is not a SIP URI' }]
    const seen = failed(anAnswer(400, { code: 'invalid.value', message: 'm', details }))
    expect(seen.verdict.message).toContain('SIP URI: Genesys Cloud says: is not a SIP URI; correct SIP URI.')
    expect(seen.verdict.evidence).toContain('Genesys Cloud names the field sip_uri: INVALID, is not a SIP URI')
  })

  it.each([
    ['sip_uri', 'INVALID_VALUE', 'SIP URI: Genesys Cloud does not take this value; correct SIP URI.'],
    ['name', 'REQUIRED_FIELD_MISSING', 'Trunk name: Genesys Cloud needs a value here; fill it in.'],
    ['allow_list[2]', 'INVALID_VALUE', 'Allow list: Genesys Cloud does not take this value; correct Allow list.'],
    [
      'properties.trunk_sip_termination_uri.value.instance',
      'DUPLICATE_VALUE',
      'Termination identifier: Genesys Cloud has this value in another place already; choose another one.',
    ],
    ['inboundSite.id', null, 'Inbound site ID: Genesys Cloud does not take this value; correct Inbound site ID.'],
    ['trunk_label', 'VALUE_TOO_LONG', 'Trunk name: the value is too long for Genesys Cloud; shorten it.'],
    [
      'trunkMetabase.id',
      'INVALID_VALUE',
      'trunkMetabase.id (a field of Genesys Cloud): Genesys Cloud does not take this value.',
    ],
    ['constructor', 'INVALID_VALUE', 'constructor (a field of Genesys Cloud): Genesys Cloud does not take this value.'],
  ])('says %s with %s as the form does, and keeps the code for who works on it', (fieldName, errorCode, sentence) => {
    const details = [{ ...(errorCode === null ? {} : { errorCode }), fieldName }]
    const { verdict } = failed(anAnswer(400, { code: 'invalid.value', message: 'm', details }))
    expect(verdict.message).toContain(sentence)
    expect(verdict.message).not.toMatch(/[A-Z]_[A-Z]/)
    expect(verdict.evidence).toContain(
      `Genesys Cloud names the field ${fieldName}${errorCode === null ? '' : `: ${errorCode}`}`,
    )
  })

  it.each([
    ['INVALID_VALUE', undefined],
    ['bad.request', undefined],
    ["Field 'sip_uri' is required and cannot be empty", 'Field SIP URI is required and cannot be empty.'],
    ['bad.request: auth_user is unknown (NOT_FOUND_IN_REALM)', 'Auth user is unknown.'],
    ['The value of trunk_access_acl_allowList[2] is no CIDR', 'The value of Allow list is no CIDR.'],
    ['inboundSite.id must be given', 'Inbound site ID must be given.'],
    ['The host sbc1.example.com does not resolve', 'The host sbc1.example.com does not resolve.'],
    ['The name is too short', 'The name is too short.'],
    ['Use TLS 1.2 or an e.164 number.', 'Use TLS 1.2 or an e.164 number.'],
  ])('says %j of a refusal without a code, and a field by its name on the form', (message, words) => {
    const { verdict } = failed(anAnswer(400, { code: 'bad.request', message }))
    const said = words ?? 'Genesys Cloud refused its content, and does not say what of it.'
    expect(verdict.message).toBe(`The request can't be registered as it is: ${said}`)
    const details = [{ errorCode: 'INVALID_VALUE', fieldName: 'sip_uri', message }]
    const named = failed(anAnswer(400, { code: 'bad.request', message, details })).verdict.message
    expect(named).toContain(
      words === undefined ? 'SIP URI: Genesys Cloud does not take this value' : words.slice(0, -1),
    )
    expect(named).not.toMatch(/[A-Z]_[A-Z]|bad\.request|sip_uri/)
  })

  it('says that a name is taken without a code', () => {
    const body = {
      code: 'duplicate.name',
      message: 'NAME_ALREADY_EXISTS: a trunk with this trunk_label exists already',
    }
    const { verdict } = failed(anAnswer(409, body))
    expect(verdict.code).toBe('conflict')
    expect(verdict.message).toMatch(/: a trunk with this Trunk name exists already\.$/)
  })

  it('says what it saw when that is not in the contract', () => {
    expect(failed(anAnswer(400, '<html></html>')).verdict.message).toBe(
      'Genesys Cloud answered with something that is not in its contract: register: HTTP 400 with an HTML page.',
    )
  })

  it('names the permission that Genesys names, or else the one that the contract needs', () => {
    const message = 'You are missing the following permission(s): telephony:plugin:all'
    const facts = { permission: 'telephony:byoctrunk:edit' }
    const named = failed(anAnswer(403, { code: 'missing.permissions', message }), { facts })
    expect(named.verdict.message).toContain('lacks the permission telephony:plugin:all in')
    const unnamed = failed(anAnswer(403, { code: 'not.authorized', message: 'no' }), { facts })
    expect(unnamed.verdict.message).toContain('lacks the permission telephony:byoctrunk:edit in')
  })

  it('blames what BYOC’s absence explains on it', () => {
    const change = { operation: 'template', contract: 'platform', byocEnabled: false } as const
    expect(failed(anAnswer(404, ''), change).verdict.code).toBe('byoc_not_enabled')
    expect(failed(anAnswer(404, ''), { ...change, byocEnabled: null }).verdict.code).toBe('endpoint_absent')
    expect(failed(anAnswer(429, ''), change).verdict.code).toBe('rate_limited')
    expect(failed(anAnswer(401, ''), change).verdict.code).toBe('token_rejected')
  })
})

describe('why 401', () => {
  it.each<[string, object, string]>([
    ['other organization', { ...CLAIMS, org: OTHER_ORG }, 'token_for_other_organization'],
    ['orgs empty', { ...CLAIMS, orgs: [] }, 'organization_not_linked'],
    ['scope missing', { ...CLAIMS, scope: '' }, 'scope_not_granted'],
    ['expired', { ...CLAIMS, exp: NOW / 1000 - 1 }, 'token_expired'],
    ['claims are fine', CLAIMS, 'token_rejected'],
  ])('%s', (_name, claims, code) => {
    const seen = failed(anAnswer(401, BAD_CREDENTIALS), { token: tokenOf(claims) })
    expect([seen.verdict.code, seen.retry]).toEqual([code, 'heal_token'])
    expect(seen.verdict.evidence[0]).toBe('register: HTTP 401 bad.credentials: Invalid credentials')
    expect(seen.verdict.evidence.join()).toMatch(/Token claim|Token expires/)
    // A token minted for this attempt and refused again is for a person.
    expect(failed(anAnswer(401), { token: tokenOf(claims), freshToken: true }).retry).toBe('person')
  })

  it('the clock of the host that refused decides, and the difference is named', () => {
    const date = new Date(NOW + 7_200_000).toUTCString()
    const seen = failed(anAnswer(401, BAD_CREDENTIALS, { date }), { receivedAt: NOW })
    expect(seen.verdict.code).toBe('token_expired')
    expect(seen.verdict.message).toContain('7200 s ahead of')
    const same = failed(anAnswer(401, BAD_CREDENTIALS, { date: new Date(NOW).toUTCString() }), { receivedAt: NOW })
    expect(same.verdict.code).toBe('token_rejected')
  })
})

describe('why no answer came', () => {
  it.each<[Thrown, string, boolean]>([
    ['timeout', 'timeout', true],
    ['connect_timeout', 'unreachable', false],
    ['refused', 'unreachable', false],
    ['unknown_host', 'unreachable', false],
    ['tls', 'unreachable', false],
    ['denied', 'privilege_denied', false],
    ['denied_answer', 'privilege_denied', true],
    ['reset', 'unreachable', true],
    ['redirect', 'unexpected_response', true],
    ['unknown', 'unreachable', true],
  ])('%s', (thrown, code, uncertain) => {
    expect(diagnoseCall({ thrown, text: 'java.net.X' }, context())).toMatchObject({
      verdict: { code },
      uncertain,
      status: null,
    })
    expect(diagnoseCall({ thrown, text: '' }, context({ operation: 'get' }))).toMatchObject({ uncertain: false })
    expect(diagnoseToken({ thrown, text: '' }, context({ operation: 'token' }))).toMatchObject({ verdict: { code } })
  })
})

describe('the token', () => {
  it('is minted, or the refusal is a verdict', () => {
    const minted = readTokenAnswer(anAnswer(200, { access_token: 'x' }))
    expect(diagnoseToken({ read: minted }, context())).toBeNull()
    const refused = readTokenAnswer(anAnswer(429, '', { 'retry-after': '9' }))
    expect(diagnoseToken({ read: refused }, context({ operation: 'token' }))).toMatchObject({
      verdict: { code: 'token_rate_limited' },
      retry: 'retry',
      retryAfterMs: 9000,
      uncertain: false,
    })
  })

  it('is judged by its claims', () => {
    const finding = tokenOf(CLAIMS)
    expect(finding && diagnoseClaims(finding, context())).toBeNull()
    const other = tokenOf({ ...CLAIMS, org: OTHER_ORG })
    expect(other && diagnoseClaims(other, context())).toMatchObject({
      verdict: { code: 'token_for_other_organization' },
    })
  })
})

describe('an answer that repeats a token', () => {
  const token = aJwt({ jti: 'a token that was sent' })
  const bodies = [
    { code: 'bad.credentials', message: `Invalid token ${token}` },
    { error: 'invalid_client', error_description: `Bearer ${token}` },
    { code: 'x', message: 'm', details: [{ fieldName: 'f', errorCode: token, message: token }] },
  ]
  const findings = [tokenOf(CLAIMS), tokenOf({ ...CLAIMS, orgs: [] }), tokenOf({ ...CLAIMS, exp: 1 })]

  it.each([400, 401, 403, 409, 429, 500])('%i: no verdict keeps it', (status) => {
    for (const body of bodies) {
      for (const finding of findings) {
        const seen = failed(anAnswer(status, body), { token: finding })
        expect(seen.verdict.evidence[0]).toMatch(/^register: HTTP/)
        expect(JSON.stringify(seen)).not.toContain(token.slice(0, 30))
      }
      const refused = readTokenAnswer(anAnswer(status, body))
      expect(JSON.stringify(diagnoseToken({ read: refused }, context()))).not.toContain(token.slice(0, 30))
    }
  })
})

describe('every answer', () => {
  const body = fc.oneof(
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc
      .record({ code: fc.string(), message: fc.string(), error: fc.string() }, { requiredKeys: [] })
      .map((value) => JSON.stringify(value)),
  )
  const operation = fc.constantFrom(...OPERATIONS.filter((one) => one !== 'token'))

  it('is judged, and only writes are ever uncertain', () => {
    assertProperty(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        body,
        operation,
        fc.boolean(),
        (status, text, what, freshToken) => {
          const seen = diagnoseCall({ answer: anAnswer(status, text) }, context({ operation: what, freshToken }))
          const isWrite = ['register', 'update', 'retire', 'route_update'].includes(what)
          const sound =
            seen.kind === 'success'
              ? status >= 200 && status < 300
              : seen.verdict.evidence.length > 0 &&
                (isWrite || !seen.uncertain) &&
                !(freshToken && seen.retry === 'heal_token')
          expect(sound).toBe(true)
        },
      ),
      600,
    )
  })
})
