import fc from 'fast-check'
import type { Contract } from '../../../src/server/fields/contract'
import type { TokenFinding } from '../../../src/server/claims/token-claims'
import { concludeAccess, nextCheck } from '../../../src/server/access/access-checks'
import { CHECK_NAMES, type AccessFindings, type CheckName } from '../../../src/server/access/access-findings'
import { nextAuditStep, type AuditProgress } from '../../../src/server/audit/audit-steps'
import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseCall } from '../../../src/server/answers/diagnose-answer'
import { diagnoseClaims } from '../../../src/server/answers/diagnose-401'
import type { Diagnosis, Failure } from '../../../src/server/answers/failure'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { assertProperty } from '../properties'
import { aJwt, anAnswer } from '../samples'

const FACTS = { organization: 'Acme' }
const GOOD: TokenFinding = { kind: 'good', evidence: ['Token claim org: x'], expiresAt: null }
const OPAQUE: TokenFinding = {
  kind: 'opaque',
  evidence: ['Genesys Cloud does not say.'],
  expiresAt: null,
  meantFor: false,
}
const UNLINKED: TokenFinding = {
  kind: 'bad',
  code: 'organization_not_linked',
  evidence: ['Token claim orgs: empty'],
  otherOrgId: null,
  clockDifferenceMs: null,
}

function context(operation: 'read' | 'probe', finding: TokenFinding = GOOD): CallContext {
  return { operation, contract: 'byoc_registration', token: finding, freshToken: true, facts: FACTS }
}

function answered(operation: 'read' | 'probe', status: number, body: unknown = {}): Diagnosis {
  return diagnoseCall({ answer: anAnswer(status, body) }, context(operation))
}

function claims(finding: TokenFinding): { finding: TokenFinding; failure: Failure | null } {
  return { finding, failure: diagnoseClaims(finding, context('read', finding)) }
}

const TOKEN_FINE: AccessFindings = { organization: null, credential: null, token: null, claims: claims(GOOD) }
const READ_FINE: AccessFindings = { ...TOKEN_FINE, read: answered('read', 200) }
const BODY_REFUSED = answered('probe', 400, { code: 'bad.request', message: 'name is required' })

function outcomes(found: AccessFindings, contract: Contract = 'byoc_registration'): string {
  return concludeAccess(found, contract, FACTS)
    .checks.map((check) => check.outcome)
    .join(' ')
}

describe('checking access', () => {
  it('goes from cheap to dear, and stops where the next check needs the last', () => {
    const rejected = answered('probe', 401)
    const order: [AccessFindings, CheckName | null][] = [
      [{}, 'organization'],
      [{ organization: verdict('organization_inactive') }, null],
      [{ organization: null }, 'credential'],
      [{ organization: null, credential: verdict('credential_missing') }, null],
      [{ organization: null, credential: null }, 'token'],
      [{ organization: null, credential: null, token: null }, 'claims'],
      [TOKEN_FINE, 'read'],
      [READ_FINE, 'write'],
      [{ ...READ_FINE, write: BODY_REFUSED }, null],
      [{ ...READ_FINE, write: rejected }, 'audit'],
      [{ ...READ_FINE, write: answered('probe', 403) }, null],
      [{ ...TOKEN_FINE, read: answered('read', 401) }, 'audit'],
      // The write is never probed with a token that is not proved to belong to this organization.
      [{ ...READ_FINE, claims: claims(UNLINKED) }, null],
      [{ ...READ_FINE, claims: claims(OPAQUE) }, null],
    ]
    expect(order.map(([found]) => nextCheck(found, 'byoc_registration'))).toEqual(order.map(([, next]) => next))
    expect(nextCheck(TOKEN_FINE, 'platform')).toBe('read')
    expect(nextCheck({ ...TOKEN_FINE, claims: claims(UNLINKED) }, 'platform')).toBeNull()
    expect(nextCheck(READ_FINE, 'platform')).toBe('byoc')
    expect(nextCheck({ ...READ_FINE, byoc: false }, 'platform')).toBeNull()
  })

  it('finds nothing wrong when Genesys refuses the body and not the caller', () => {
    const found = { ...READ_FINE, write: BODY_REFUSED }
    expect(concludeAccess(found, 'byoc_registration', FACTS).verdict).toBeNull()
    expect(outcomes(found)).toBe('pass pass pass pass pass skipped pass skipped')
    expect(outcomes({ ...found, byoc: true }, 'platform')).toBe('pass pass pass pass pass pass pass skipped')
  })

  it('says that reads work, writes don’t, and why', () => {
    const unlinked = concludeAccess({ ...READ_FINE, claims: claims(UNLINKED) }, 'byoc_registration', FACTS)
    expect(unlinked.verdict).toMatchObject({
      code: 'organization_not_linked',
      message: expect.stringMatching(
        /^Reads work; no write was tried with this token, and this is why: The service account/,
      ) as string,
    })
    const forbidden = concludeAccess({ ...READ_FINE, write: answered('probe', 403) }, 'byoc_registration', FACTS)
    expect(forbidden.verdict?.message).toMatch(/^Reads work, writes don't, and this is why: .*permission/)
    const neither = concludeAccess({ ...TOKEN_FINE, read: answered('read', 401) }, 'byoc_registration', FACTS)
    expect(neither.verdict?.message).not.toMatch(/Reads work/)
  })

  it('says so where reading a trunk alone is refused', () => {
    const found = { ...READ_FINE, write: answered('probe', 403) }
    const message = (trunkUnread: boolean): string | undefined =>
      concludeAccess({ ...found, trunkUnread }, 'byoc_registration', FACTS).verdict?.message
    expect(message(true)).toMatch(/^Reads that need no permission work, reading a trunk doesn't, and this is why: /)
    expect(message(false)).toMatch(/^Reads work, writes don't, and this is why: /)
  })

  it('counts the calls of each check', () => {
    const { checks } = concludeAccess(READ_FINE, 'byoc_registration', FACTS, { token: 2, read: 1 })
    expect(checks.map(({ calls }) => calls)).toEqual([0, 0, 2, 0, 1, 0, 0, 0])
  })

  it('lets the audit log tell what a 401 does not', () => {
    const found = { ...READ_FINE, write: answered('probe', 401) }
    const conclude = (audit: NonNullable<AccessFindings['audit']>): [string | undefined, string | undefined] => {
      const { verdict: given, checks } = concludeAccess({ ...found, audit }, 'byoc_registration', FACTS)
      return [given?.code, checks[7]?.outcome]
    }
    expect(conclude({ kind: 'missing_permission', permission: null, evidence: ['a'] })).toEqual([
      'permission_missing',
      'pass',
    ])
    expect(conclude({ kind: 'invalid_signature', permission: null, evidence: ['a'] })).toEqual([
      'token_rejected',
      'pass',
    ])
    expect(conclude({ kind: 'organization', permission: null, evidence: ['a'] })).toEqual([
      'organization_not_linked',
      'pass',
    ])
    expect(conclude({ kind: 'client', permission: null, evidence: ['a'] })).toEqual(['client_rejected', 'pass'])
    expect(conclude({ kind: 'token', permission: null, evidence: ['a'] })).toEqual(['token_rejected', 'pass'])
    expect(conclude({ kind: 'nothing', permission: null, evidence: ['a'] })).toEqual(['token_rejected', 'unknown'])
    const named = { kind: 'missing_permission', permission: 'telephony:trunk:add', evidence: ['a'] } as const
    const { verdict: given } = concludeAccess(
      { ...found, audit: { ...named, evidence: ['a'] } },
      'byoc_registration',
      FACTS,
    )
    expect(given?.message).toContain('telephony:trunk:add')
    expect(conclude({ notMade: 'no calls left' })).toEqual(['token_rejected', 'skipped'])
    expect(conclude(answered('read', 403) as Failure)).toEqual(['token_rejected', 'unknown'])
  })

  it.each<[string, AccessFindings, Contract, string | undefined, string]>([
    [
      'nothing was looked at',
      {},
      'platform',
      undefined,
      'skipped skipped skipped skipped skipped skipped skipped skipped',
    ],
    [
      'our own guard',
      { organization: verdict('instance_changed') },
      'platform',
      'instance_changed',
      'fail skipped skipped skipped skipped skipped skipped skipped',
    ],
    [
      'no credential',
      { organization: null, credential: verdict('credential_missing') },
      'platform',
      'credential_missing',
      'pass fail skipped skipped skipped skipped skipped skipped',
    ],
    [
      'not proved',
      { ...READ_FINE, claims: claims(OPAQUE) },
      'byoc_registration',
      'unexpected_response',
      'pass pass pass unknown pass skipped skipped skipped',
    ],
    [
      'outage',
      { ...TOKEN_FINE, read: answered('read', 503) },
      'platform',
      'service_unavailable',
      'pass pass pass pass unknown skipped skipped skipped',
    ],
    [
      'no BYOC',
      { ...READ_FINE, byoc: false },
      'platform',
      'byoc_not_enabled',
      'pass pass pass pass pass fail skipped skipped',
    ],
    [
      'products not told',
      { ...READ_FINE, byoc: null, write: BODY_REFUSED },
      'platform',
      undefined,
      'pass pass pass pass pass unknown pass skipped',
    ],
    [
      'probe switched off',
      { ...READ_FINE, write: { notMade: 'switched off' } },
      'byoc_registration',
      undefined,
      'pass pass pass pass pass skipped skipped skipped',
    ],
    [
      'no endpoint',
      { ...READ_FINE, write: answered('probe', 404) },
      'byoc_registration',
      'endpoint_absent',
      'pass pass pass pass pass skipped fail skipped',
    ],
    [
      'probe refused by what lies between',
      { ...READ_FINE, write: answered('probe', 400, '<html>Bad request</html>') },
      'byoc_registration',
      'unexpected_response',
      'pass pass pass pass pass skipped fail skipped',
    ],
    [
      'probe in conflict with something',
      { ...READ_FINE, write: answered('probe', 409) },
      'byoc_registration',
      undefined,
      'pass pass pass pass pass skipped pass skipped',
    ],
    [
      'probe accepted',
      { ...READ_FINE, write: answered('probe', 200) },
      'byoc_registration',
      undefined,
      'pass pass pass pass pass skipped unknown skipped',
    ],
  ])('%s', (_name, found, contract, code, expected) => {
    expect(concludeAccess(found, contract, FACTS).verdict?.code).toBe(code)
    expect(outcomes(found, contract)).toBe(expected)
  })

  it('keeps no token that the audit log repeats', () => {
    const token = aJwt({ jti: 'a token' })
    const audit = {
      kind: 'invalid_signature',
      permission: null,
      evidence: [`Invalid token signature: ${token}`],
    } as const
    const found = { ...READ_FINE, write: answered('probe', 401), audit: { ...audit, evidence: [...audit.evidence] } }
    const concluded = concludeAccess(found, 'byoc_registration', FACTS)
    expect(concluded.checks[7]?.evidence).toEqual(['Invalid token signature: [token]'])
    expect(JSON.stringify(concluded)).not.toContain(token)
  })

  it('gives every check with its evidence, in order', () => {
    const { checks } = concludeAccess({ ...READ_FINE, write: BODY_REFUSED }, 'platform', FACTS)
    expect(checks.map((check) => check.name)).toEqual(CHECK_NAMES)
    expect(checks.every((check) => check.evidence.length > 0)).toBe(true)
  })
})

describe('consulting the audit log', () => {
  /** Asks until the end; the log's answers are drawn at random. */
  function consult(calls: number, realtime: boolean, states: readonly string[]): { made: number; ended: string } {
    let progress: AuditProgress = { at: 'start' }
    let polls = 0
    for (let made = 0; ; made++) {
      const next = nextAuditStep(progress, calls - made)
      if (next.step === 'give_up' || next.step === 'results') {
        return { made: next.step === 'results' ? made + 1 : made, ended: next.step }
      }
      if (next.step === 'realtime') {
        if (realtime) return { made: made + 1, ended: 'realtime' }
        progress = { at: 'realtime_refused' }
      } else {
        progress = { at: 'queried', id: 'q', state: (states[polls++] ?? 'Running') as 'Running' }
      }
    }
  }

  it('never makes more calls than are left, whatever the log answers', () => {
    const states = fc.array(fc.constantFrom('Queued', 'Running', 'Succeeded', 'Failed', 'unknown'), { maxLength: 9 })
    assertProperty(
      fc.property(fc.nat(8), fc.boolean(), states, (calls, realtime, told) => {
        expect(consult(calls, realtime, told).made).toBeLessThanOrEqual(calls)
      }),
    )
  })

  it.each<[number, boolean, string[], string, number]>([
    [4, true, [], 'realtime', 1],
    [4, false, ['Queued', 'Succeeded'], 'results', 4],
    [4, false, ['Succeeded'], 'results', 3],
    [4, false, ['Queued', 'Running'], 'give_up', 3],
    [8, false, ['Queued', 'Running', 'Running', 'Failed'], 'give_up', 5],
    [3, false, ['Succeeded'], 'give_up', 1],
    [0, true, [], 'give_up', 0],
  ])('with %i calls left, realtime %s, states %j: %s', (calls, realtime, states, ended, made) => {
    expect(consult(calls, realtime, states)).toEqual({ made, ended })
  })
})
