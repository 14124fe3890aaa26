import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseCall } from '../../../src/server/answers/diagnose-answer'
import { diagnoseClaims } from '../../../src/server/answers/diagnose-401'
import { notToRetire } from '../../../src/server/refusals/trunk-refusals'
import { problemsOf } from '../../../src/server/verdicts/refused-fields'
import { VERDICT_CODES, VERDICTS } from '../../../src/server/verdicts/all-verdicts'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { difference, said, seen } from '../../../src/server/verdicts/wording'
import { anAnswer, NOW, OTHER_ORG } from '../samples'
import { CONTEXT, failed } from './failed'

describe('verdicts by what they lead to', () => {
  it('these hold up everything on the instance', () => {
    expect(VERDICT_CODES.filter((code) => VERDICTS[code].holdsInstance === true)).toEqual([
      'outbound_disabled',
      'unique_index_missing',
    ])
  })

  it('these open the circuit of an organization', () => {
    expect(VERDICT_CODES.filter((code) => VERDICTS[code].outage === true)).toEqual([
      'service_unavailable',
      'timeout',
      'unreachable',
    ])
  })
})

it('these show that Genesys Cloud has nothing against the caller, but against the content', () => {
  expect(VERDICT_CODES.filter((code) => VERDICTS[code].refusesContent === true)).toEqual([
    ...['inbound_site_missing', 'payload_invalid', 'conflict', 'state_conflict'],
  ])
})

it('clocks that agree are not blamed', () => {
  expect(verdict('token_expired', { clockDifferenceMs: 0 }).message).toBe(verdict('token_expired').message)
})

describe('the evidence of a failure', () => {
  it('is what was known before and what was seen, and nothing else', () => {
    expect(verdict('stopped').evidence).toEqual([])
    expect(failed(401, {}).verdict.evidence).toEqual(['before', 'register: HTTP 401 with a JSON body'])
    const address = { code: 'x', message: 'This IP is not allowed' }
    expect(failed(401, address).verdict.evidence).toHaveLength(2)
    const bad = { kind: 'bad', code: 'token_expired', evidence: ['its end'], otherOrgId: OTHER_ORG } as const
    expect(diagnoseClaims({ ...bad, clockDifferenceMs: null }, CONTEXT)?.verdict.evidence).toEqual([
      'before',
      'its end',
    ])
  })

  it('names the fields of a content that Genesys Cloud refuses, and those of nothing else', () => {
    const details = [{ fieldName: 'sip_uri', errorCode: 'INVALID' }]
    const body = { code: 'x', message: 'm', details }
    expect(failed(400, body).verdict.evidence.at(-1)).toBe('Genesys Cloud names the field sip_uri: INVALID')
    expect(failed(403, body).verdict.evidence).toHaveLength(2)
  })

  it('blames no clock where the token ends in this very moment by both', () => {
    const token = { kind: 'good', expiresAt: NOW, evidence: [] } as unknown as CallContext['token']
    const date = { date: new Date(NOW).toUTCString() }
    expect(failed(401, {}, { token, receivedAt: NOW }, date).verdict.evidence).toHaveLength(4)
  })
})

it('an HTML page is no success of a deletion, and an empty body is one', () => {
  const retire = (body: string) => diagnoseCall({ answer: anAnswer(200, body) }, { ...CONTEXT, operation: 'retire' })
  expect(retire('<html></html>').kind).toBe('failure')
  expect(retire('').kind).toBe('success')
})

it('a trunk that is not to be retired says why, and that nothing was changed', () => {
  expect(notToRetire('It is retired already.')).toEqual({
    code: 'state_refuses',
    message: 'It is retired already.',
    nextStep: 'Look at the record of the trunk; nothing was changed.',
  })
})

describe('codes about a field', () => {
  const problem = (errorCode: string): string | undefined =>
    problemsOf(anAnswer(400, { code: 'x', message: 'm', details: [{ fieldName: 'sip_uri', errorCode }] }))?.[0]

  it.each([
    ['INUSE', 'choose another one'],
    ['IN_USE', 'choose another one'],
    ['TOOLONG', 'shorten it'],
    ['TOO_LONG', 'shorten it'],
    ['STRANGE', 'correct SIP URI'],
  ])('%s: %s', (code, fix) => {
    expect(problem(code)?.toLowerCase()).toContain(fix.toLowerCase())
  })
})

describe('words of others within a sentence', () => {
  it('are cut behind 400 characters, or 200 of evidence, and lose their last period alone', () => {
    expect(said({ said: 's'.repeat(400) })).toBe('s'.repeat(400))
    expect(said({ said: 'First. Second.' })).toBe('First. Second')
    expect(seen({ evidence: ['e'.repeat(200)] })).toBe(`: ${'e'.repeat(200)}`)
    expect(seen({ evidence: ['  one  \n two. '] })).toBe(': one two')
  })

  it('a difference of nothing is no time ahead', () => {
    expect(difference(0)).toBe('0 s behind')
    expect(difference(1_000)).toBe('1 s ahead of')
  })
})
