import type { Outcome } from '../../../src/server/attempts/outbound'
import { diagnoseOutcome, thrownReason } from '../../../src/server/attempts/diagnose-outcome'
import { REST_MESSAGE, restFunction } from '../../../src/server/attempts/rest-functions'
import type { GenesysCall } from '../../../src/server/contracts/calls'
import type { CallContext } from '../../../src/server/answers/call-context'
import { anAnswer, NOW } from '../samples'

const REGISTRATIONS = '/api/v2/architect/flows/byoctrunkregistrations'
const BASES = '/api/v2/telephony/providers/edges/trunkbasesettings'

const of = (method: string, path: string): ReturnType<typeof restFunction> =>
  restFunction({ method, path } as GenesysCall)

describe('the function of the REST Message', () => {
  it.each([
    ['POST', '/oauth/token', 'token', null],
    ['GET', '/api/v2/architect/flows', 'read_flows', null],
    ['PUT', `${REGISTRATIONS}/x`, 'change_registration', 'x'],
    ['GET', '/api/v2/tokens/me', 'tokens_me', null],
    ['GET', '/api/v2/organizations/me', 'organizations_me', null],
    ['GET', '/api/v2/authorization/products', 'products', null],
    ['GET', `${BASES}/availablemetabases`, 'available_metabases', null],
    ['POST', BASES, 'create_trunk', null],
    ['GET', BASES, 'list_trunks', null],
    ['PUT', `${BASES}/x`, 'change_trunk', 'x'],
    ['GET', '/api/v2/telephony/providers/edges/trunks', 'trunk_status', null],
    ['GET', '/api/v2/telephony/providers/edges/sites', 'list_sites', null],
    ['POST', '/api/v2/audits/query/realtime', 'audit_realtime', null],
    ['POST', REGISTRATIONS, 'register', null],
    ['GET', REGISTRATIONS, 'list_registrations', null],
    ['GET', `${REGISTRATIONS}/a%20b`, 'get_registration', 'a%20b'],
    ['DELETE', `${REGISTRATIONS}/x`, 'retire_registration', 'x'],
    ['GET', `${BASES}/template`, 'trunk_template', null],
    ['GET', `${BASES}/templates`, 'get_trunk', 'templates'],
    ['DELETE', `${BASES}/template`, 'retire_trunk', 'template'],
    ['POST', '/api/v2/audits/query', 'audit_query', null],
    ['GET', '/api/v2/audits/query/q-1', 'audit_state', 'q-1'],
    ['GET', '/api/v2/audits/query/q-1/results', 'audit_results', 'q-1'],
  ])('of %s %s is %s', (method, path, name, id) => {
    expect(of(method, path)).toEqual({ name, ids: id === null ? {} : { id } })
  })

  it('of an outbound route has two identifiers', () => {
    const routes = '/api/v2/telephony/providers/edges/sites/s-1/outboundroutes'
    expect(of('GET', routes)).toEqual({ name: 'list_routes', ids: { site: 's-1' } })
    expect(of('GET', `${routes}/r-1`)).toEqual({ name: 'get_route', ids: { site: 's-1', id: 'r-1' } })
    expect(of('PUT', `${routes}/r-1`)).toEqual({ name: 'change_route', ids: { site: 's-1', id: 'r-1' } })
    expect(() => of('GET', '/api/v2/telephony/providers/edges/sites//outboundroutes')).toThrow('No function')
  })

  it('is one of the message that the package brings', () => {
    expect(REST_MESSAGE).toBe('BYOC Genesys Cloud')
  })

  it.each([
    ['PUT', REGISTRATIONS],
    ['POST', '/oauth/token/x'],
    ['GET', `${REGISTRATIONS}/`],
    ['GET', `${REGISTRATIONS}/a/b`],
    ['GET', '/api/v2/audits/query//results'],
    ['GET', '/api/v2/audits/query/q/results/results'],
    ['GET', `/x${REGISTRATIONS}/a`],
    ['GET', `/${'x'.repeat(100)}`],
  ])('of %s %s is none', (method, path) => {
    expect(() => of(method, path)).toThrow(`No function of the REST Message "${REST_MESSAGE}" makes ${method} ${path}`)
  })
})

describe('the diagnosis of a call’s end', () => {
  const CONTEXT: CallContext = {
    operation: 'register',
    contract: 'byoc_registration',
    token: null,
    freshToken: false,
    facts: {},
  }

  it('of an answer goes by the time at which it came', () => {
    const end = { kind: 'answered', answer: anAnswer(200), sentAt: NOW, durationMs: 250 } as Outcome
    expect(diagnoseOutcome(end, CONTEXT)).toMatchObject({ kind: 'success' })
    const token = { kind: 'good', evidence: [], expiresAt: NOW + 1000 } as const
    const date = new Date(NOW + 2000).toUTCString()
    const answer = anAnswer(401, { code: 'bad.credentials', message: 'Invalid token' }, { date })
    const told = (durationMs: number): unknown => {
      const seen = diagnoseOutcome(
        { kind: 'answered', answer, sentAt: NOW, durationMs },
        {
          ...CONTEXT,
          token,
        },
      )
      return seen.kind === 'failure' ? seen.verdict : seen
    }
    const clock = "Instance's clock: 2026-01-15T12:00:00.999Z"
    expect(told(999)).toMatchObject({ code: 'token_expired', evidence: expect.arrayContaining([clock]) as string[] })
    expect(told(1000)).toMatchObject({
      code: 'token_expired',
      evidence: expect.not.arrayContaining([expect.stringContaining("Instance's clock")]) as string[],
    })
  })

  it('of none keeps the name of a denied privilege alone', () => {
    const end = { kind: 'thrown', thrown: 'privilege', privilege: 'GlideRecord.insert' } as unknown as Outcome & {
      kind: 'thrown'
    }
    expect(thrownReason(end)).toEqual({ thrown: 'privilege', text: 'GlideRecord.insert' })
    expect(thrownReason({ kind: 'thrown', thrown: 'unknown', sentAt: NOW, durationMs: 5 })).toEqual({
      thrown: 'unknown',
      text: '',
    })
    const timeout = diagnoseOutcome({ ...end, thrown: 'timeout' }, CONTEXT)
    expect(timeout).toMatchObject({ kind: 'failure', verdict: { code: 'timeout' } })
  })
})
