import { join } from 'node:path'
import { concludeAccess } from '../../../src/server/access/access-checks'
import type { AccessFindings } from '../../../src/server/access/access-findings'
import type { AuditFinding } from '../../../src/server/audit/audit-log'
import { nextAuditStep, type AuditProgress, type AuditStep } from '../../../src/server/audit/audit-steps'
import { compareSites } from '../../../src/server/reconciliation/compare-sites'
import type { Contract } from '../../../src/server/fields/contract'
import type { TokenFinding } from '../../../src/server/claims/token-claims'
import type { SiteRecord } from '../../../src/server/organizations/sites.store'
import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseCall } from '../../../src/server/answers/diagnose-answer'
import { diagnoseClaims } from '../../../src/server/answers/diagnose-401'
import type { Diagnosis, Failure } from '../../../src/server/answers/failure'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { expectWords } from '../kept-words'
import { anAnswer } from '../samples'

const FACTS = { organization: 'Acme', evidence: [], permission: 'a:b:c' }
const GOOD: TokenFinding = { kind: 'good', evidence: ['Token claim org: x'], expiresAt: null }
const OPAQUE: TokenFinding = { kind: 'opaque', evidence: ['It does not say.'], expiresAt: null, meantFor: false }
const UNLINKED: TokenFinding = {
  kind: 'bad',
  code: 'organization_not_linked',
  evidence: ['Token claim orgs: empty'],
  otherOrgId: null,
  clockDifferenceMs: null,
}

function context(operation: CallContext['operation'], token: TokenFinding = GOOD): CallContext {
  return { operation, contract: 'byoc_registration', token, freshToken: true, facts: FACTS }
}

const answered = (operation: CallContext['operation'], status: number, body: unknown = {}): Diagnosis =>
  diagnoseCall({ answer: anAnswer(status, body) }, context(operation))

const failed = (status: number): Failure => answered('token', status) as Failure
const claims = (finding: TokenFinding): NonNullable<AccessFindings['claims']> => ({
  finding,
  failure: diagnoseClaims(finding, context('read', finding)),
})

const MINTED: AccessFindings = { organization: null, credential: null, token: null }
const READ: AccessFindings = { ...MINTED, claims: claims(GOOD), read: answered('read', 200) }
const REFUSED: AccessFindings = { ...READ, write: answered('probe', 401) }
const ENTRY = { permission: null, evidence: ['The log says so.'] }
const KINDS: readonly AuditFinding['kind'][] = [
  ...(['missing_permission', 'organization', 'client', 'address', 'token'] as const),
  ...(['invalid_signature', 'nothing', 'unclear'] as const),
]

it('a diagnosis says of everything that it can find what it said before', () => {
  const cases: Record<string, [AccessFindings, Contract?]> = {
    'nothing was looked at': [{}],
    'the organization is inactive': [{ organization: verdict('organization_inactive') }],
    'the organization is refused, with evidence': [
      { organization: verdict('organization_inactive', { evidence: ['It is not active.'] }) },
    ],
    'the credential is missing': [{ organization: null, credential: verdict('credential_missing') }],
    'no token is minted': [{ organization: null, credential: null, token: failed(401) }],
    'no token is minted for now': [{ organization: null, credential: null, token: failed(503) }],
    'the token is not linked': [{ ...MINTED, claims: claims(UNLINKED) }],
    'the token is not linked, and reads': [{ ...READ, claims: claims(UNLINKED) }],
    'the token is not linked, under the other contract': [{ ...MINTED, claims: claims(UNLINKED) }, 'platform'],
    'the token is not proved': [{ ...MINTED, claims: claims(OPAQUE), read: answered('read', 200) }],
    'reading is refused': [{ ...MINTED, claims: claims(GOOD), read: answered('read', 403) }],
    'reading is refused, under the other contract': [
      { ...MINTED, claims: claims(GOOD), read: answered('read', 403) },
      'platform',
    ],
    'reading has an outage': [{ ...MINTED, claims: claims(GOOD), read: answered('read', 503) }],
    'reading is refused with a 401': [{ ...MINTED, claims: claims(GOOD), read: answered('read', 401) }],
    'byoc is not enabled': [{ ...READ, byoc: false }, 'platform'],
    'byoc is not told': [{ ...READ, byoc: null }, 'platform'],
    'byoc is enabled': [{ ...READ, byoc: true }, 'platform'],
    'writing is not made': [{ ...READ, write: { notMade: 'the write was not made' } }],
    'writing succeeds': [{ ...READ, write: answered('probe', 200) }],
    'the body is refused': [
      { ...READ, write: answered('probe', 400, { code: 'bad.request', message: 'name is required' }) },
    ],
    'writing is refused': [{ ...READ, write: answered('probe', 403) }],
    'writing has an outage': [{ ...READ, write: answered('probe', 503) }],
    'writing is refused with a 401': [REFUSED],
    'the log is not asked': [{ ...REFUSED, audit: { notMade: 'the log was not asked' } }],
    'the log refuses': [{ ...REFUSED, audit: answered('audit', 403) as Failure }],
    'the log names a permission': [
      { ...REFUSED, audit: { ...ENTRY, kind: 'missing_permission', permission: 'telephony:x:edit' } },
    ],
    ...Object.fromEntries(
      KINDS.map((kind) => [`the log says ${kind}`, [{ ...REFUSED, audit: { ...ENTRY, kind } }] as [AccessFindings]]),
    ),
  }
  expectWords(
    join(__dirname, 'conclusions.json'),
    Object.fromEntries(
      Object.entries(cases).map(([name, [found, contract = 'byoc_registration']]) => {
        const { checks, verdict: said } = concludeAccess(found, contract, FACTS)
        const rows = checks.map(({ name: check, outcome, evidence }) => `${check} ${outcome}: ${evidence.join(' | ')}`)
        return [name, { checks: rows, verdict: said }]
      }),
    ),
  )
})

it('a diagnosis keeps no secret of what it was told', () => {
  const facts = { ...FACTS, secrets: ['hush-hush'] }
  const told: AuditFinding = { ...ENTRY, kind: 'token', evidence: ['It says hush-hush.'] }
  const seen = concludeAccess({ ...REFUSED, audit: told }, 'byoc_registration', facts)
  expect(JSON.stringify(seen)).not.toContain('hush-hush')
  expect(JSON.stringify(seen)).toContain('It says [secret].')
})

describe('the next step of a consultation', () => {
  const FEW = 'the realtime query is not answered, and too few calls are left for the other'

  it.each<[AuditProgress, number, AuditStep]>([
    [{ at: 'start' }, 1, { step: 'realtime' }],
    [{ at: 'start' }, 0, { step: 'give_up', reason: 'no more calls are left for this diagnosis' }],
    [{ at: 'start' }, -1, { step: 'give_up', reason: 'no more calls are left for this diagnosis' }],
    [{ at: 'realtime_refused' }, 3, { step: 'query' }],
    [{ at: 'realtime_refused' }, 2, { step: 'give_up', reason: FEW }],
    [{ at: 'queried', id: 'q', state: 'Succeeded' }, 1, { step: 'results', id: 'q' }],
    [{ at: 'queried', id: 'q', state: 'Queued' }, 2, { step: 'state', id: 'q' }],
    [{ at: 'queried', id: 'q', state: 'Running' }, 2, { step: 'state', id: 'q' }],
    [{ at: 'queried', id: 'q', state: 'Queued' }, 1, { step: 'give_up', reason: 'the audit query is still queued' }],
    [{ at: 'queried', id: 'q', state: 'Running' }, 1, { step: 'give_up', reason: 'the audit query is still running' }],
    [{ at: 'queried', id: 'q', state: 'Failed' }, 5, { step: 'give_up', reason: 'the audit query ended as failed' }],
  ])('after %j, with %i calls left', (progress, left, step) => {
    expect(nextAuditStep(progress, left)).toEqual(step)
  })
})

describe('sites that are read again', () => {
  const row = (id: string, change: Partial<SiteRecord> = {}): SiteRecord => ({
    sysId: `sys ${id}`,
    organization: 'o',
    genesysId: id.toUpperCase(),
    name: id,
    gone: false,
    ...change,
  })
  const known = [row('a'), row('b', { name: 'old' }), row('c', { gone: true }), row('d'), row('e', { gone: true })]
  const listed = [
    { id: 'a', name: 'a' },
    { id: 'A', name: 'twice' },
    { id: 'b', name: 'b' },
    { id: 'c', name: 'c' },
    { id: 'f', name: 'f' },
  ]
  const again = [
    { sysId: 'sys b', name: 'b', gone: false },
    { sysId: 'sys c', name: 'c', gone: false },
  ]

  it.each([
    [false, again],
    [true, [...again, { sysId: 'sys d', name: 'd', gone: true }]],
  ])('are compared by their ID, each once; what a whole listing (%s) lacks is gone', (complete, changed) => {
    expect(compareSites(known, listed, complete)).toEqual({
      added: [{ id: 'f', name: 'f' }],
      changed,
      seen: [{ sysId: 'sys a', name: 'a', gone: false }],
    })
  })
})
