import { OPERATIONS, type Operation } from '../../../src/server/genesys/operation'
import { readTokenAnswer } from '../../../src/server/claims/token-answer'
import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseCall } from '../../../src/server/answers/diagnose-answer'
import { diagnoseToken } from '../../../src/server/answers/diagnose-minting'
import type { Failure } from '../../../src/server/answers/failure'
import { VERDICT_CODES } from '../../../src/server/verdicts/all-verdicts'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { anAnswer, ORG } from '../samples'

const WORDS = 'The thing is as it is'

const BODIES: readonly unknown[] = [
  '',
  '<html></html>',
  { code: 'bad.request', message: WORDS },
  { code: 'bad.request', message: WORDS, details: [{ errorCode: 'INVALID', fieldName: 'sip_uri' }] },
  { code: 'general.conflict', message: "A trunk named 'Berlin' already exists" },
  { code: 'general.conflict', message: 'The version number must match' },
  { code: 'bad.request', message: "Field 'inboundSiteId' is required and cannot be empty" },
  { code: 'missing.permissions', message: 'You are missing the following permission(s): [a:b:c]' },
  { code: 'not.authorized', message: WORDS },
]

const STATUSES = [200, 302, 400, 401, 403, 404, 405, 408, 409, 413, 415, 418, 422, 429, 500, 501, 502, 503, 504]

/** Operations that send the content of a trunk. */
const WITH_CONTENT: readonly Operation[] = ['register', 'probe', 'update']

/** Every verdict that an answer to this operation can lead to, with that answer. */
function verdictsOf(operation: Operation): { of: string; failure: Failure }[] {
  return STATUSES.flatMap((status) =>
    BODIES.flatMap((body) => {
      const answer = anAnswer(status, body)
      const context: CallContext = {
        operation,
        contract: 'platform',
        token: null,
        freshToken: true,
        facts: { organization: 'Acme', orgId: ORG, trunkName: 'Berlin', genesysId: 'trunk-1', permission: 'x:y:z' },
      }
      const diagnosis =
        operation === 'token'
          ? diagnoseToken({ read: readTokenAnswer(answer) }, context)
          : diagnoseCall({ answer }, context)
      if (diagnosis === null || diagnosis.kind === 'success') return []
      return [{ of: `${operation} ${String(status)} ${JSON.stringify(body)}`, failure: diagnosis }]
    }),
  )
}

const told = ({ failure }: { failure: Failure }): string => `${failure.verdict.message} ${failure.verdict.nextStep}`

describe.each(OPERATIONS)('what a refusal of the operation "%s" says', (operation) => {
  const verdicts = verdictsOf(operation)
  const those = (wrong: (text: string, code: string) => boolean): string[] =>
    verdicts.filter((each) => wrong(told(each), each.failure.verdict.code)).map(({ of }) => of)

  it('speaks of fields to correct, a name that is taken or an inbound site only where a trunk was sent', () => {
    const ofContent =
      /registered as it is|changed as it was asked|[Cc]orrect |already has a trunk|inbound site, and neither/
    const found = those((text) => ofContent.test(text))
    expect(found.length > 0).toBe(WITH_CONTENT.includes(operation))
  })

  it('speaks of registering, changing and deleting only where that was asked', () => {
    expect(
      operation === 'register' || operation === 'probe' ? [] : those((text) => /be registered|to register/.test(text)),
    ).toEqual([])
    expect(operation === 'retire' ? [] : those((text) => /refused to delete|used by a site/.test(text))).toEqual([])
    expect(operation === 'update' ? [] : those((text) => /be changed/.test(text))).toEqual([])
  })

  it('blames the contract only where a path of the contract was asked', () => {
    const ofContract: readonly Operation[] = ['read', 'probe', 'register', 'look_up', 'list', 'template', 'metabases']
    const found = those((text) => /does not answer the contract/.test(text))
    expect(found.length > 0).toBe(ofContract.includes(operation))
  })

  it('names no permission that it only guesses', () => {
    const ofOthers: readonly Operation[] = ['token', 'verify', 'organization', 'products', 'audit']
    expect(ofOthers.includes(operation) ? those((text) => text.includes('x:y:z')) : []).toEqual([])
  })

  it('repeats Genesys’ own words where it refuses for a reason of its own', () => {
    const refusals = ['call_refused', 'deletion_refused', 'state_conflict', 'conflict']
    expect(
      verdicts
        .filter(({ failure }) => refusals.includes(failure.verdict.code))
        .filter((each) => !told(each).includes(`HTTP ${String(each.failure.status)}`))
        .map(({ of }) => of),
    ).toEqual([])
  })
})

/** Operations that lead to a registered trunk: a request that one of them can't be made for is not registered. */
const FOR_REGISTERING: readonly Operation[] = ['register', 'probe', 'template', 'metabases']

/** Codes that are about one deed by their very meaning. */
const OF_ONE_DEED: Readonly<Record<string, 'registering' | 'deleting'>> = {
  scope_not_granted: 'registering',
  deletion_refused: 'deleting',
  replaced_trunk_stands: 'deleting',
  replacement_gone: 'deleting',
  route_missing: 'registering',
}

/** The whole product of codes and operations, whether or not an answer is known that leads there. */
describe.each(OPERATIONS)('every verdict on the operation "%s"', (operation) => {
  const saying = (words: RegExp): string[] =>
    VERDICT_CODES.filter((code) => {
      const { message } = verdict(code, { operation, organization: 'Acme', orgId: ORG, trunkName: 'Berlin' })
      return words.test(message)
    })

  it('speaks of registering where a trunk was to be registered, and nowhere else', () => {
    const found = saying(/\bregister(?:ed|ing)?\b/).filter((code) => OF_ONE_DEED[code] === undefined)
    expect(found.length > 0).toBe(FOR_REGISTERING.includes(operation))
  })

  it('speaks of deleting where a trunk was to be deleted, and nowhere else', () => {
    const found = saying(/\bdelet(?:e|ed|ion)\b/).filter((code) => OF_ONE_DEED[code] === undefined)
    expect(found.length > 0).toBe(operation === 'retire')
  })

  it('speaks of changing a trunk where it was to be changed, and nowhere else', () => {
    expect(saying(/can't be changed|to change the trunk/).length > 0).toBe(operation === 'update')
  })
})

describe.each(VERDICT_CODES)('%s', (code) => {
  it('is said without gaps for every operation', () => {
    for (const operation of OPERATIONS) {
      const { message, nextStep } = verdict(code, { operation })
      expect(`${message} ${nextStep}`).toMatch(/^[A-Z].*\.$/s)
      expect(`${message} ${nextStep}`).not.toMatch(/undefined|null|\[object|NaN| {2}|\.\.|: \.|\n/)
    }
  })
})

describe('a path that is not there', () => {
  it.each(['get', 'retire', 'update'] as const)('may be that of one trunk: %s', (operation) => {
    const { message } = verdict('endpoint_absent', { operation, genesysId: 'trunk-1' })
    expect(message).toMatch(/finds no trunk trunk-1/)
  })

  it.each(['register', 'list', 'look_up', 'template'] as const)('is that of the contract: %s', (operation) => {
    const { message } = verdict('endpoint_absent', { operation, contract: 'platform', genesysId: 'trunk-1' })
    expect(message).toMatch(/does not answer the contract platform/)
  })
})
