import { scope as SCOPE } from '../../now.config.json'
import { INPUT } from '../harness/organizations'
import { World } from '../harness/world'

const MINUTE = 60_000

let world: World

beforeEach(async () => {
  world = await World.cast({
    'Once asked': {},
    'Many at once': {},
    'Never in service': { standIn: 'trunk_never_in_service' },
    'Not answered': { standIn: 'trunk_status_absent' },
    'a 503': {},
    'a 429': {},
    'a reset': {},
    'Registered anew': {},
    'Deleted meanwhile': {},
    'Of the other contract': { contract: 'byoc_registration' },
  })
})

afterEach(() => world.close())

function statusOf(request: string): string {
  return world.row(request)['trunk_status'] ?? ''
}

function polls(name: string): number {
  return world.asked(name)['trunk_status'] ?? 0
}

describe('the state of a new trunk', () => {
  it('is asked for by an event that is due later; no lane is held and nothing is asked meanwhile', async () => {
    const name = 'Once asked'
    const request = await world.one(name)
    await world.work(5_000)
    const { database } = world.instance
    expect(world.outcome(request).state).toBe('registered')
    expect([polls(name), statusOf(request)]).toEqual([0, ''])
    expect(database.count(`${SCOPE}_lane`, '')).toBe(0)
    const [event, ...more] = database.select('sysevent', `name=${SCOPE}.trunk.status`)
    expect(more).toEqual([])
    expect(event).toMatchObject({ state: 'ready', process_on: '2026-01-15 09:00:11' })

    await world.work(10_000)
    expect(statusOf(request)).toBe(
      'in service; enabled; connected; OPTIONS sbc1.example.com:5061: answered; REGISTER sbc1.example.com:5061: answered',
    )
    await world.work(60 * MINUTE)
    expect(polls(name)).toBe(1)
  })

  it('of many trunks is asked for by few events, and for each trunk once', async () => {
    const name = 'Many at once'
    const requests = await world.request(name, ...Array.from({ length: 20 }, () => ({})))
    await world.work(5_000)
    const { database } = world.instance
    const events = database.select('sysevent', `name=${SCOPE}.trunk.status^state=ready`)
    const registrations = database.select(`${SCOPE}_registration`, `requestIN${requests.join(',')}`)
    const laneOf = new Map(registrations.map(({ sys_id: sysId = '', lane }) => [sysId, lane]))
    // Of the trunks that an event names, another lane may have taken some over; the event of that lane names them, too.
    const own = events.flatMap(({ parm1 = '', parm2 }) =>
      parm1.split(',').filter((named) => laneOf.get(named) === parm2),
    )
    expect(own.sort()).toEqual([...laneOf.keys()].sort())
    expect(events.length).toBeLessThanOrEqual(10)

    await world.work(10_000)
    expect(requests.filter((request) => !statusOf(request).startsWith('in service'))).toEqual([])
    expect(polls(name)).toBe(requests.length)
  })

  it('of a trunk that never gets into service is shown as it is, and asked for five times', async () => {
    const name = 'Never in service'
    const request = await world.one(name)
    await world.work(120 * MINUTE)
    expect(statusOf(request)).toContain('not in service')
    expect(statusOf(request)).toContain('OPTIONS sbc1.example.com:5061: not answered')
    expect(polls(name)).toBe(5)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  })

  it('of an organization that is deleted is asked for no more, without an error', async () => {
    const request = await world.one('Deleted meanwhile')
    await world.work(5_000)
    expect(world.outcome(request).state).toBe('registered')
    world.instance.database.delete(`${SCOPE}_organization`, world.organization('Deleted meanwhile'))
    const before = world.instance.log.filter(({ level }) => level === 'error').length
    await world.work(120 * MINUTE)
    expect([polls('Deleted meanwhile'), statusOf(request)]).toEqual([0, ''])
    expect(world.instance.log.filter(({ level }) => level === 'error').slice(before)).toEqual([])
  })

  it('is left out where the organization does not answer it', async () => {
    const request = await world.one('Not answered')
    await world.work(120 * MINUTE)
    expect([polls('Not answered'), statusOf(request)]).toEqual([1, ''])
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  })

  it.each([
    ['a 503', { kind: 'status', when: 'before', status: 503 }],
    ['a 429', { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 5 }],
    ['a reset', { kind: 'reset', when: 'before' }],
  ] as const)('is asked for again after %s', async (name, fault) => {
    const request = await world.one(name)
    world.genesys.faults.next({ operation: 'trunk_status', orgId: world.orgId(name) }, fault)
    await world.work(5 * MINUTE)
    expect(statusOf(request)).toMatch(/^in service/)
    expect(polls(name)).toBe(2)
  })

  it('is not asked for by an event that was left of an earlier trunk of the request', async () => {
    const name = 'Registered anew'
    const request = await world.one(name)
    await world.work(MINUTE)
    expect([statusOf(request).slice(0, 10), polls(name)]).toEqual(['in service', 1])
    const [registration] = world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)
    await world.call('StatusPoller', 'poll', registration?.['sys_id'] ?? '', '1:an-earlier-trunk')
    await world.work(60 * MINUTE)
    expect(polls(name)).toBe(1)
  })

  it('is not asked for under the other contract', async () => {
    const request = await world.one('Of the other contract')
    await world.work(30 * MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    expect([polls('Of the other contract'), statusOf(request)]).toEqual([0, ''])
  })
})

describe('the state of a new trunk in another cloud', () => {
  let other: World

  afterEach(() => other.close())

  it('is asked for again while Genesys has not made the trunk, or it is not in service', async () => {
    other = await World.open(INPUT, INPUT, { statusLagMs: 40_000 })
    const request = await other.one('Oslo')
    await other.work(12_000)
    expect(other.row(request)['trunk_status']).toBe('Genesys Cloud has not made the trunk yet.')
    await other.work(20_000)
    expect(other.row(request)['trunk_status']).toBe('not in service; enabled; not connected')
    await other.work(2 * MINUTE)
    expect(other.row(request)['trunk_status']).toMatch(/^in service/)
    expect(other.asked()['trunk_status']).toBe(3)
  })

  it('of trunks for which no call is left is asked for at times that are spread over a minute', async () => {
    other = await World.open(INPUT, INPUT, { requestsPerMinute: 30 })
    other.setProperty('lanes_per_organization', '1')
    await other.request('Oslo', ...Array.from({ length: 12 }, () => ({})))
    await other.work(15_000)
    const waiting = other.instance.database.select('sysevent', `name=${SCOPE}.trunk.status^state=ready`)
    const times = waiting.map(({ process_on: at = '' }) => at)
    expect(times.length).toBeGreaterThanOrEqual(4)
    // Polls at one moment would find the same status again.
    expect(new Set(times).size).toBeGreaterThanOrEqual(3)
  })

  it('of many trunks is asked for within the rate limit, after the registrations', async () => {
    other = await World.open(INPUT, INPUT, { requestsPerMinute: 30 })
    const requests = await other.request('Oslo', ...Array.from({ length: 60 }, () => ({})))
    await other.work(60 * MINUTE)
    expect(requests.map((request) => other.outcome(request).state)).toEqual(requests.map(() => 'registered'))
    expect(requests.filter((request) => !other.row(request)['trunk_status']?.startsWith('in service'))).toEqual([])
    const created = other.genesys.requests.filter((call) => call.operation === 'trunk_create' && call.status === 200)
    expect(created).toHaveLength(requests.length)
    const refused = other.genesys.requests.filter(({ status }) => status === 429)
    expect(refused.length).toBeLessThan(5)
  })
})
