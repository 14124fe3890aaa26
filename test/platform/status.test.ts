import type { StandInName } from '../../sandbox/genesys/server'
import { INPUT, withOrganization } from './support/organizations'
import { World } from './support/world'

const MINUTE = 60_000

let world: World

async function open(standIn: StandInName | null = null, statusLagMs = 3_000): Promise<void> {
  const input = standIn === null ? INPUT : withOrganization('Oslo', { standIn })
  world = await World.open(input, input, { statusLagMs })
}

afterEach(() => world.close())

function statusOf(request: string): string {
  return world.row(request)['trunk_status'] ?? ''
}

function polls(): number {
  return world.asked()['trunk_status'] ?? 0
}

describe('the state of a new trunk', () => {
  it('is asked for by an event that is due later; no lane is held and nothing is asked meanwhile', async () => {
    await open()
    const request = await world.one('Oslo')
    await world.work(5_000)
    const { database } = world.instance
    expect(world.outcome(request).state).toBe('registered')
    expect([polls(), statusOf(request)]).toEqual([0, ''])
    expect(database.count('x_gcx_byoc_lane', '')).toBe(0)
    const [event, ...more] = database.select('sysevent', 'name=x_gcx_byoc.trunk.status')
    expect(more).toEqual([])
    expect(event).toMatchObject({ state: 'ready', process_on: '2026-01-15 09:00:10' })

    await world.work(10_000)
    expect(statusOf(request)).toBe(
      'in service; enabled; connected; OPTIONS sbc1.example.com:5061: answered; REGISTER sbc1.example.com:5061: answered',
    )
    await world.work(60 * MINUTE)
    expect(polls()).toBe(1)
  })

  it('is asked for again while Genesys has not made the trunk, or it is not in service', async () => {
    await open(null, 40_000)
    const request = await world.one('Oslo')
    await world.work(12_000)
    expect(statusOf(request)).toBe('Genesys Cloud has not made the trunk yet.')
    await world.work(20_000)
    expect(statusOf(request)).toBe('not in service; enabled; not connected')
    await world.work(2 * MINUTE)
    expect(statusOf(request)).toMatch(/^in service/)
    expect(polls()).toBe(3)
  })

  it('of a trunk that never gets into service is shown as it is, and asked for five times', async () => {
    await open('trunk_never_in_service')
    const request = await world.one('Oslo')
    await world.work(120 * MINUTE)
    expect(statusOf(request)).toContain('not in service')
    expect(statusOf(request)).toContain('OPTIONS sbc1.example.com:5061: not answered')
    expect(polls()).toBe(5)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  })

  it('is left out where the organization does not answer it', async () => {
    await open('trunk_status_absent')
    const request = await world.one('Oslo')
    await world.work(120 * MINUTE)
    expect([polls(), statusOf(request)]).toEqual([1, ''])
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  })

  it.each([
    ['a 503', { kind: 'status', when: 'before', status: 503 }],
    ['a 429', { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 5 }],
    ['a reset', { kind: 'reset', when: 'before' }],
  ] as const)('is asked for again after %s', async (_name, fault) => {
    await open()
    const request = await world.one('Oslo')
    world.genesys.faults.next({ operation: 'trunk_status' }, fault)
    await world.work(5 * MINUTE)
    expect(statusOf(request)).toMatch(/^in service/)
    expect(polls()).toBe(2)
  })

  it('is not asked for under the other contract', async () => {
    await open()
    const request = await world.one('Berlin')
    await world.work(30 * MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    expect([polls(), statusOf(request)]).toEqual([0, ''])
  })

  it('of many trunks is asked for within the rate limit, after the registrations', async () => {
    world = await World.open(INPUT, INPUT, { requestsPerMinute: 30 })
    const requests = await world.request('Oslo', ...Array.from({ length: 60 }, () => ({})))
    await world.work(60 * MINUTE)
    expect(requests.map((request) => world.outcome(request).state)).toEqual(requests.map(() => 'registered'))
    expect(requests.filter((request) => !statusOf(request).startsWith('in service'))).toEqual([])
    const created = world.genesys.requests.filter((call) => call.operation === 'trunk_create' && call.status === 200)
    expect(created).toHaveLength(requests.length)
    const refused = world.genesys.requests.filter(({ status }) => status === 429)
    expect(refused.length).toBeLessThan(5)
  })
})
