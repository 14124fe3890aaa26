import type { Outcome } from '../../sandbox/cli/orders/outcome'
import { aWorld } from './support/input'
import { Scratch, start, startJson } from './support/run'

const scratch = new Scratch()
afterAll(() => {
  scratch.remove()
})

const SIP_URI = 'sip:trunk@sbc.example.com'
const TOO_LONG = `sip:${'u'.repeat(4984)}@example.com`

function worldOfMistakes() {
  const world = aWorld()
  const [north] = world.organizations
  return {
    ...world,
    organizations: [
      ...world.organizations,
      { ...north!, name: 'Malformed', orgId: '11111111-aaaa' },
      { ...north!, name: 'No credential', orgId: '33333333-cccc-4ccc-8ccc-333333333333', credential: 'Not listed' },
    ],
    requests: [
      ...world.requests,
      { organization: 'Nowhere', trunkName: 'X1', sipUri: SIP_URI, authUser: 'x1' },
      { organization: 'Malformed', trunkName: 'M1', sipUri: SIP_URI, authUser: 'm1' },
      { organization: 'No credential', trunkName: 'C1', sipUri: SIP_URI, authUser: 'c1' },
      { organization: 'North', trunkName: 'Long', sipUri: TOO_LONG, authUser: 'l1' },
      { organization: 'North', trunkName: 'Wrong', sipUri: 'mailto:trunk@example.com', authUser: 'w1' },
      { organization: 'South', trunkName: 'Twice', sipUri: SIP_URI, authUser: 't1' },
      { organization: 'South', trunkName: 'Twice', sipUri: `${SIP_URI}:5070`, authUser: 't2' },
      { organization: 'North', trunkName: 'Lost', sipUri: SIP_URI, authUser: 'p1', authPassword: 'p'.repeat(5000) },
      { organization: 'North', trunkName: 'N2', sipUri: SIP_URI, authUser: 'n2' },
    ],
  }
}

describe('mistakes that the app judges', () => {
  let outcomes: Outcome[] = []
  let byOperation: Record<string, number> = {}
  let end = {}

  beforeAll(async () => {
    const { finished, report } = await startJson(['--input', scratch.input(worldOfMistakes())])
    outcomes = report.requests
    byOperation = report.outbound.byOperation
    end = { code: finished.code, stderr: finished.stderr }
  })

  function of(trunkName: string): Outcome[] {
    return outcomes.filter((each) => each.trunkName === trunkName)
  }

  test('end with 1', () => {
    expect(end).toEqual({ code: 1, stderr: '' })
  })

  test.each([
    ['Nowhere', 'X1', 'organization_unknown'],
    ['Malformed', 'M1', 'organization_id_malformed'],
    ['No credential', 'C1', 'credential_missing'],
    ['North', 'Long', 'payload_truncated'],
    ['North', 'Wrong', 'payload_invalid'],
    ['North', 'Lost', 'payload_truncated'],
  ])('%s/%s fails with %s, without a call', (organization, trunkName, verdict) => {
    expect(of(trunkName)).toEqual([
      expect.objectContaining({ organization, state: 'failed', genesysId: null, attempts: 0 }),
    ])
    expect(of(trunkName)[0]?.verdict).toMatchObject({ code: verdict })
    expect(of(trunkName)[0]?.verdict?.message).not.toBe('')
    expect(of(trunkName)[0]?.verdict?.nextStep).not.toBe('')
  })

  test('of two trunks of one name one is registered, the other is in conflict with it', () => {
    expect(
      of('Twice')
        .map(({ state, verdict }) => [state, verdict?.code ?? null])
        .sort(),
    ).toEqual([
      ['failed', 'conflict'],
      ['registered', null],
    ])
  })

  test('the other requests are unharmed', () => {
    expect([...of('N1'), ...of('S1'), ...of('N2')].map(({ state }) => state)).toEqual(Array(3).fill('registered'))
    expect(byOperation['token']).toBe(2)
    // The later of two trunks of one name is refused before any call.
    expect(byOperation['register']).toBe(4)
  })

  test('the table says why', async () => {
    const { code: exit, stdout } = await start(['--input', scratch.input(worldOfMistakes())])
    expect(exit).toBe(1)
    for (const verdict of ['organization_unknown', 'organization_id_malformed', 'credential_missing', 'conflict']) {
      expect(stdout).toContain(verdict)
    }
    expect(stdout).toContain('4 of 11 registered')
  })
})
