import type { GenesysCall } from '../../../src/server/contracts/calls'
import { findRegion } from '../../../src/server/genesys/regions'
import { auditInterval, consultAuditLog, type Asking } from '../../../src/server/access/access-audit'
import { diagnoseCall } from '../../../src/server/answers/diagnose-answer'
import { aRefusedCall, anAnswer } from '../samples'

const TIME = Date.UTC(2026, 0, 5, 12, 0, 0)
const QUESTION = aRefusedCall({ clientId: 'client-1', refusedAt: TIME, askedAt: TIME })

const EMPTY = [200, { entities: [] }] as const
const REFUSALS = { status: 'FAILURE', client: { id: 'client-1' }, eventDate: '2026-01-05T12:00:00.000Z' }
const PERMISSION = [
  200,
  { entities: [{ ...REFUSALS, message: { message: 'Missing permission x for this organization' } }] },
] as const

/** Answers with scripted statuses and bodies, in order, and records the questions. */
function server(left: number, answers: readonly (readonly [number, unknown])[]) {
  const asked: string[] = []
  const calls: Asking = {
    left,
    target: { region: findRegion('eu-central-1')!, orgId: '1', contract: 'byoc_registration' },
    send: (call: GenesysCall) => {
      const [status, body] = answers[asked.length] ?? [500, {}]
      const service = /"serviceName":"(\w+)"/.exec(call.body ?? '')?.[1] ?? ''
      asked.push(`${call.method} ${call.path.replace('/api/v2/audits/query', '')} ${service}`.trim())
      calls.left -= 1
      const context = {
        operation: call.operation,
        contract: 'byoc_registration',
        token: null,
        freshToken: true,
      } as const
      return diagnoseCall({ answer: anAnswer(status, body) }, { ...context, facts: {} })
    },
  }
  return { calls, asked }
}

describe('consulting the audit log', () => {
  it('asks about the time from the refusal on, by whichever clock is behind or ahead', () => {
    const minute = 60_000
    const asked = (clockSkewMs: number) =>
      auditInterval(aRefusedCall({ refusedAt: TIME - 5 * minute, askedAt: TIME, clockSkewMs }))
    expect(asked(0)).toEqual({ from: TIME - 5.5 * minute, to: TIME + minute })
    expect(asked(60 * minute)).toEqual({ from: TIME - 5.5 * minute, to: TIME + 61 * minute })
    expect(asked(-60 * minute)).toEqual({ from: TIME - 65.5 * minute, to: TIME + minute })
  })

  it('takes the answer that comes at once', () => {
    const { calls, asked } = server(5, [PERMISSION])
    expect(consultAuditLog(calls, QUESTION).kind).toBe('missing_permission')
    expect(asked).toEqual(['POST /realtime PeoplePermissions'])
  })

  it('asks the other service where the first has no entry', () => {
    const { calls, asked } = server(5, [EMPTY, PERMISSION])
    expect(consultAuditLog(calls, QUESTION).kind).toBe('missing_permission')
    expect(asked).toEqual(['POST /realtime PeoplePermissions', 'POST /realtime Telephony'])
  })

  it('keeps the silence of the first where the second can not be asked', () => {
    expect(consultAuditLog(server(1, [EMPTY]).calls, QUESTION).kind).toBe('nothing')
    expect(consultAuditLog(server(5, [EMPTY, [403, {}]]).calls, QUESTION).kind).toBe('nothing')
    expect(consultAuditLog(server(5, [EMPTY, EMPTY]).calls, QUESTION).kind).toBe('nothing')
  })

  it('looks at a running query as long as a call is left for its results', () => {
    const running = [200, { id: 'q', state: 'Running' }] as const
    const { calls, asked } = server(6, [[404, {}], running, running, running, running, running])
    const found = consultAuditLog(calls, QUESTION)
    expect(found).toMatchObject({ kind: 'unclear', evidence: [expect.stringContaining('still running') as string] })
    expect(asked.slice(1)).toEqual(['POST  PeoplePermissions', 'GET /q', 'GET /q', 'GET /q'])
    expect(calls.left).toBe(1)
  })

  it('reads the results of a query that is done', () => {
    const answers = [[404, {}], [200, { id: 'q', state: 'Succeeded' }], PERMISSION] as const
    const { calls, asked } = server(5, answers)
    expect(consultAuditLog(calls, QUESTION).kind).toBe('missing_permission')
    expect(asked.at(-1)).toBe('GET /q/results')
  })

  it.each([401, 403])('asks no second form where the first refuses the caller with %d', (status) => {
    const { calls, asked } = server(5, [[status, {}]])
    expect(consultAuditLog(calls, QUESTION)).toMatchObject({ kind: 'failure', status })
    expect(asked).toHaveLength(1)
  })

  it.each([
    [
      'a listing that is none',
      [
        [200, { nothing: true }],
        [200, { nothing: true }],
      ],
      'names no query',
    ],
    [
      'a query that failed',
      [
        [504, {}],
        [200, { id: 'q', state: 'Failed' }],
      ],
      'ended as failed',
    ],
    [
      'a state that nobody knows',
      [
        [504, {}],
        [200, { id: 'q', state: 'Paused' }],
      ],
      'ended as unknown',
    ],
  ] as const)('is honest about %s', (_what, answers, seen) => {
    const found = consultAuditLog(server(6, answers).calls, QUESTION)
    expect(found).toMatchObject({ kind: 'unclear', evidence: [expect.stringContaining(seen) as string] })
  })
})
