import type { Outcome } from '../../sandbox/cli/orders/outcome'
import { countByOperation } from '../../sandbox/cli/output/operations'
import { nextStepInTerminal } from '../../sandbox/cli/output/next-step'
import { pacing } from '../../sandbox/cli/output/progress'
import { allRegistered, toReport } from '../../sandbox/cli/output/report'
import { toTable } from '../../sandbox/cli/output/table'

const registered: Outcome = {
  number: 'BTR0001001',
  organization: 'North',
  orgId: '11111111-aaaa-4aaa-8aaa-111111111111',
  trunkName: 'N1',
  state: 'registered',
  genesysId: 'g-1',
  attempts: 1,
  verdict: null,
}

const failed: Outcome = {
  ...registered,
  number: 'BTR0001002',
  trunkName: 'N2',
  state: 'failed',
  genesysId: null,
  attempts: 0,
  verdict: { code: 'payload_invalid', message: 'It is not a SIP URI.', nextStep: 'Correct it.' },
}

function call(method: string, path: string) {
  return { method, path, host: 'api.mypurecloud.com', status: 200, startedAt: 0, durationMs: 1 }
}

describe('operations', () => {
  test('every path of both contracts counts under the name that attempts use; others are not hidden', () => {
    const byoc = '/api/v2/architect/flows/byoctrunkregistrations'
    const edges = '/api/v2/telephony/providers/edges'
    const calls = [
      call('POST', '/oauth/token'),
      call('POST', byoc),
      call('POST', `${edges}/trunkbasesettings`),
      call('GET', byoc),
      call('GET', `${byoc}/id-1`),
      call('DELETE', `${byoc}/id-1`),
      call('PUT', `${edges}/trunkbasesettings/id-1`),
      call('GET', `${edges}/trunkbasesettings/template`),
      call('GET', `${edges}/trunkbasesettings/availablemetabases`),
      call('GET', `${edges}/trunks`),
      call('GET', '/api/v2/architect/flows'),
      call('GET', '/api/v2/tokens/me'),
      call('GET', '/api/v2/organizations/me'),
      call('GET', '/api/v2/authorization/products'),
      call('POST', '/api/v2/audits/query'),
      call('GET', '/api/v2/audits/query/1/results'),
      call('GET', '/elsewhere'),
    ]
    expect(countByOperation(calls)).toEqual({
      token: 1,
      register: 2,
      look_up: 1,
      get: 1,
      retire: 1,
      update: 1,
      template: 1,
      metabases: 1,
      status: 1,
      read: 1,
      verify: 1,
      organization: 1,
      products: 1,
      audit: 2,
      other: 1,
    })
  })
})

describe('report', () => {
  test('has the fields of the document, in whole milliseconds', () => {
    const report = toReport([registered], [call('POST', '/oauth/token')], 12.7)
    expect(report).toEqual({
      requests: [registered],
      outbound: { total: 1, byOperation: { token: 1 } },
      durationMs: 13,
    })
  })

  test('is a success only when every request is registered', () => {
    expect(allRegistered(toReport([registered, registered], [], 1))).toBe(true)
    expect(allRegistered(toReport([registered, failed], [], 1))).toBe(false)
    expect(allRegistered(toReport([registered, { ...registered, state: 'retrying' }], [], 1))).toBe(false)
  })
})

describe('table', () => {
  test('a row for each request, and what it cost', () => {
    const text = toTable(toReport([registered], [call('POST', '/oauth/token'), call('GET', '/x')], 1234))
    expect(text).toMatch(/│ BTR0001001 │ N1 +│ North +│ registered │ g-1 +│ 1 +│/)
    expect(text).toContain('1 of 1 registered, 2 calls (1 token, 1 other), 1.2 s\n')
    expect(text).not.toContain('Why not')
  })

  test('says why a request is not registered', () => {
    const text = toTable(toReport([registered, failed], [], 1234))
    expect(text).toContain('payload_invalid: It is not a SIP URI. Correct it.')
    expect(text).toContain('1 of 2 registered, 0 calls, 1.2 s\n')
  })

  test.each([
    [
      'Correct the credential, then choose Retry now on the trunk request.',
      'Correct the credential, then run npm start again.',
    ],
    ['Choose Retry now on the trunk request to go on.', 'Run npm start again.'],
    [
      'Choose Forget tokens on the organization "A", then choose Verify access on the organization.',
      'Run npm start again.',
    ],
    ['Shorten it.', 'Shorten it.'],
  ])('tells the user of a terminal to press no button: %s', (nextStep, expected) => {
    expect(nextStepInTerminal(nextStep, undefined)).toBe(expected)
    const kept = nextStepInTerminal(nextStep, 'a.db')
    expect(kept).toBe(expected === nextStep ? nextStep : `${nextStep} (npm start -- --serve --db a.db shows the form.)`)
  })

  test('prints no control character of a name', () => {
    const text = toTable(toReport([{ ...registered, trunkName: 'a\u001b]0;title\u0007\u202eb' }], [], 1))
    for (const mark of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(mark)
    expect(text).toContain('\\u001b]0;title\\u0007')
  })

  test('says how many are not over yet', () => {
    const text = toTable(toReport([registered, { ...failed, state: 'retrying' }], [], 1234))
    expect(text).toContain(
      '\n1 still to be worked when this run ended; with --db FILE the next run goes on with them\n',
    )
  })

  test('has no escape codes, and cuts no row short by a long name', () => {
    const text = toTable(toReport([{ ...registered, trunkName: 'x'.repeat(5000) }], [], 1))
    expect(text).not.toContain('\u001b')
    expect(text).toContain('registered')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200)
  })
})

describe('progress', () => {
  test('is shown ten times a second at most, and takes 2 % of the time at most, however long a look takes', () => {
    const shares = [1, 20, 700].map((lookMs) => {
      let now = 0
      let looks = 0
      const isTime = pacing(() => now)
      while (now < 600_000) {
        isTime(() => {
          looks += 1
          now += lookMs
        })
        now += 1
      }
      expect(looks).toBeGreaterThan(5)
      expect(looks).toBeLessThanOrEqual(6000)
      return (looks * lookMs) / now
    })
    for (const share of shares) expect(share).toBeLessThan(0.02)
  })
})
