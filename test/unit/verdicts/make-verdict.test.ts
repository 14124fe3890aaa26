import fc from 'fast-check'
import { redact } from '../../../src/server/redaction/redact'
import { isVerdictCode, retryClass, VERDICT_CODES, VERDICTS } from '../../../src/server/verdicts/all-verdicts'
import type { VerdictFacts } from '../../../src/server/verdicts/verdict-record'
import { onceOver, verdict } from '../../../src/server/verdicts/make-verdict'
import { assertProperty } from '../properties'
import { aJwt, ORG, OTHER_ORG } from '../samples'

const FULL: VerdictFacts = {
  organization: 'Acme Berlin',
  orgId: ORG,
  region: 'mypurecloud.de',
  contract: 'platform',
  credential: 'Genesys Acme',
  user: 'svc.byoc',
  scope: 'telephony:byoctrunk:edit',
  permission: 'telephony:plugin:all',
  otherOrgId: OTHER_ORG,
  problems: ['SIP URI: it has no scheme.'],
  trunkName: 'Berlin carrier',
  genesysId: 'trunk-1',
  clockDifferenceMs: 7_200_000,
  retryAfterMs: 30_000,
  instance: 'dev',
  verifiedOn: 'prod',
  writtenTo: 'organization 1 (region eu-central-1, contract platform)',
  pointsTo: 'organization 2 (region eu-central-1, contract platform)',
  property: 'glide.outbound_http_log.override',
  evidence: ['register: HTTP 401 bad.credentials'],
}

describe('verdicts', () => {
  it('say of an expired token whose clock is wrong only where the clocks differ', () => {
    for (const clockDifferenceMs of [undefined, 0]) {
      const { message, nextStep, evidence } = verdict('token_expired', { clockDifferenceMs })
      expect([message, nextStep].join()).not.toMatch(/clock|time checked/)
      expect(evidence).toEqual([])
    }
    const apart = verdict('token_expired', { clockDifferenceMs: 7_200_000 })
    expect([apart.message, apart.nextStep].join()).toMatch(/clock is .*time checked/s)
  })

  it.each(VERDICT_CODES)('%s says one thing, why and what next, with and without facts', (code) => {
    for (const facts of [{}, FULL]) {
      const given = verdict(code, facts)
      expect(given.code).toBe(code)
      expect(given.message).toMatch(/^[A-Z"].*[.]$/s)
      expect(given.nextStep).toMatch(/^[A-Z].*[.]$/s)
      expect(given.message + given.nextStep).not.toMatch(/undefined|null|\[object|NaN| {2}|\.\.|\n/)
    }
  })

  it.each(VERDICT_CODES)('%s names a place to go, or says that nothing is to be done', (code) => {
    expect(verdict(code, FULL).nextStep).toMatch(
      / > |field|choose|Choose|system property|Nothing to do|these fields|submit|Retry now/,
    )
  })

  it.each(VERDICT_CODES)('%s promises an attempt only while one is made by itself', (code) => {
    const { nextStep } = onceOver(verdict(code, FULL))
    expect(VERDICTS[code].onceOver !== undefined).toBe(['retry', 'briefly'].includes(VERDICTS[code].retry))
    expect(nextStep).toMatch(/^[A-Z].*[.]$/s)
    expect(nextStep).not.toMatch(/attempt is made|tried again (?:\w+ )*by itself|Nothing to do/)
  })

  it('is worded for its case', () => {
    expect(VERDICT_CODES.map((code) => verdict(code, FULL).message)).toHaveLength(
      new Set(VERDICT_CODES.map((code) => verdict(code, FULL).message)).size,
    )
    expect(verdict('credential_missing', FULL).message).toContain('svc.byoc')
    expect(verdict('credential_missing', { ...FULL, credentialUnreadable: true }).message).toMatch(
      /User "svc.byoc" can't read the credential .* or there is none/,
    )
    expect(verdict('endpoint_absent', FULL).nextStep).toContain('byoc_registration')
    expect(verdict('endpoint_absent', { contract: 'byoc_registration' }).nextStep).toContain('platform')
    expect(verdict('permission_missing', FULL).message).toContain('telephony:plugin:all')
    expect(verdict('token_expired', FULL).message).toContain('7200 s ahead of')
    expect(verdict('token_expired', { ...FULL, clockDifferenceMs: -5000 }).message).toContain('5 s behind the')
    expect(verdict('token_expired').message).not.toMatch(/clock/)
    expect(verdict('rate_limited', FULL).nextStep).toContain('30 s')
    expect(verdict('conflict', FULL).message).toContain('trunk-1')
    expect(verdict('instance_changed', FULL).message).toMatch(/"prod".*"dev"/)
    expect(verdict('instance_changed', { ...FULL, madeOn: 'live' }).message).toMatch(/"live".*"dev"/)
    expect(verdict('organization_changed', FULL).message).toMatch(/organization 1 .*organization 2 /)
  })

  it('keeps no more of a page than what tells what it is', () => {
    const [line = ''] = verdict('unexpected_response', { evidence: ['a\n b'.repeat(4000)] }).evidence
    expect(line.length).toBeLessThan(560)
    expect(line).toMatch(/… \(of 16000 characters\)$/)
    expect(line).not.toContain('\n')
  })

  it('is a closed set', () => {
    expect(isVerdictCode('token_expired')).toBe(true)
    expect(isVerdictCode('constructor')).toBe(false)
  })

  it('does not mint again what was minted for this attempt', () => {
    for (const code of VERDICT_CODES) {
      const cached = retryClass(code, false)
      expect(retryClass(code, true)).toBe(cached === 'heal_token' ? 'person' : cached)
    }
    expect(VERDICT_CODES.filter((code) => retryClass(code, false) === 'heal_token').sort()).toEqual([
      'organization_not_linked',
      'scope_not_granted',
      'token_expired',
      'token_for_other_organization',
      'token_rejected',
    ])
  })
})

describe('what is kept holds no secret', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{24,40}$/)
  const around = fc.string({ maxLength: 20 })

  it.each<[string, (value: string) => string]>([
    ['a bearer token', (value) => `Authorization: Bearer ${value}`],
    ['basic credentials', (value) => `basic ${value}==`],
    ['a JWT', (value) => aJwt({ jti: value })],
    ['half a JWT', (value) => `eyJ${value}.eyJ`],
    ['a token answer', (value) => `{"access_token":"${value}","expires_in":1}`],
    ['a form', (value) => `grant_type=client_credentials&client_secret=${value}&scope=a`],
    ['a body with a password', (value) => `{"auth_password" : "${value}"}`],
    [
      'the platform’s password property',
      (value) => `"trunk_sip_authentication_credentials_password":{"value":{"instance":"${value}"}}`,
    ],
    ['a password with spaces and quotes', (value) => `{"password":"a \\" ${value} b","x":1}`],
    ['a password that is cut off', (value) => `{"name":"x","auth_password":"a b ${value}`],
    ['JSON within JSON', (value) => JSON.stringify({ body: JSON.stringify({ auth_password: `a ${value}` }) })],
    ['a map as Java prints it', (value) => `{client_secret=${value}, x=1}`],
    ['a SIP URI with a password', (value) => `sip:alice:${value}@example.com`],
  ])('removes %s', (_name, write) => {
    assertProperty(
      fc.property(secret, around, around, (value, before, after) => {
        const text = `${before} ${write(value)} ${after}`
        const kept = JSON.stringify(verdict('unexpected_response', { evidence: [text] }))
        expect(kept).not.toContain(value)
        expect(redact(redact(text))).toBe(redact(text))
      }),
    )
  })

  it('removes secrets at hand, wherever they stand', () => {
    expect(redact('x hunter22 y(hunter22)', ['hunter22', ''])).toBe('x [secret] y([secret])')
    expect(verdict('stopped', { user: 'hunter22', secrets: ['hunter22'] }).message).not.toContain('hunter22')
  })

  it('leaves plain words alone', () => {
    const plain =
      "register: HTTP 400 bad.request: Field 'inboundSiteId' is required; Token claim scope: a:b; basic authentication is used; Authentication password: it is too long; token: no answer"
    expect(redact(plain)).toBe(plain)
  })
})
