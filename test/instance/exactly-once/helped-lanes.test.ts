import { scope as SCOPE } from '../../../now.config.json'
import type { SeamCall } from '../../../sandbox/instance/runtime/workers/pool'
import { laneKey, laneOf } from '../../../src/server/registrations/lane-key'
import { World } from '../../harness/world'
import { standingStill } from '../../setup/standing-still'

const MINUTE = 60_000
const LANES = 3
const REGISTRATIONS = `${SCOPE}_registration`
const ATTEMPTS = `${SCOPE}_attempt`
const REGISTERED = { state: 'registered', verdict: '' }
const TAKEN = { state: 'failed', verdict: 'conflict' }

let world: World

beforeAll(async () => {
  const contract = 'byoc_registration'
  // Only the app keeps two trunks from having one name.
  const standIn = 'duplicates_accepted'
  world = await World.cast({
    Uneven: { contract },
    Asked: {},
    Stale: { contract },
    Begun: { contract },
    Returned: { contract },
    Patient: { contract },
    Urgent: { contract },
    Stopped: { contract },
    Waiting: { standIn },
    Raced: { standIn },
  })
})

afterEach(() => {
  world.instance.onSeamCall = null
})

afterAll(() => world.close())

/** So many names that all have the same lane. */
function namesOf(lane: number, count: number): { trunk_name: string }[] {
  const names = Array.from({ length: count * LANES * 4 }, (_, index) => `Lane ${String(lane)}, ${String(index)}`)
  return names
    .filter((name) => laneOf(name.toLowerCase(), LANES) === lane)
    .slice(0, count)
    .map((trunk_name) => ({ trunk_name }))
}

function registration(request: string): Readonly<Record<string, string>> {
  const [row] = world.instance.database.select(REGISTRATIONS, `request=${request}`)
  if (row === undefined) throw new Error(`The request ${request} has no registration`)
  return row
}

function put(request: string, values: Record<string, string>): void {
  world.instance.database.update(REGISTRATIONS, registration(request)['sys_id'] ?? '', values)
}

/** Lets a lane work these in this order. */
function workInOrder(requests: readonly string[]): void {
  for (const [place, request] of requests.entries()) {
    put(request, { next_attempt: String(world.clock.now() - requests.length + place) })
  }
}

const key = (organization: string, lane: number): string => laneKey(world.organization(organization), lane)

/** Another lane than that of a request. */
function otherLane(organization: string, request: string): string {
  const lanes = Array.from({ length: LANES }, (_, lane) => key(organization, lane))
  return lanes.find((lane) => lane !== registration(request)['lane']) ?? ''
}

const drain = (request: string): Promise<unknown> => {
  const { lane = '', organization = '' } = registration(request)
  return world.call('Lanes', 'drain', lane, organization)
}

const attempts = (request: string): Readonly<Record<string, string>>[] =>
  world.instance.database.select(ATTEMPTS, `request=${request}`)

const isWrite = ({ op, args }: SeamCall): boolean => {
  const { table, values } = args as { table?: string; values?: Record<string, string> }
  return (
    op === 'data.insert' && table === ATTEMPTS && ['register', 'trunk_create'].includes(values?.['operation'] ?? '')
  )
}

const requestOf = ({ args }: SeamCall): string => (args as { values: Record<string, string> }).values['request'] ?? ''

it('a lane that is done helps one that has more to do than its share of the rate limit: all are registered within the minute, each once', async () => {
  const requests = await world.request('Uneven', ...namesOf(0, 110), ...namesOf(1, 5))
  // The full lane is at work while the other one ends.
  await standingStill(
    world.instance,
    () => drain(requests[0] ?? ''),
    isWrite,
    async () => {
      await drain(requests[110] ?? '')
    },
  )
  await world.work(MINUTE - 5_000)
  expect(requests.map((request) => world.outcome(request))).toEqual(requests.map(() => REGISTERED))
  expect(world.trunks('Uneven')).toHaveLength(requests.length)
  const lanes = requests.map((request) => registration(request)['lane'])
  expect(lanes.filter((lane) => lane === key('Uneven', 0)).length).toBeLessThan(110)
})

it('the status of a trunk that another lane has taken over is asked for once', async () => {
  const requests = await world.request('Asked', ...namesOf(0, 12), ...namesOf(1, 3))
  workInOrder(requests)
  await standingStill(
    world.instance,
    () => drain(requests[0] ?? ''),
    // The full lane has registered some, and named the next ones in a status event, when the other lane ends.
    (call) => isWrite(call) && requestOf(call) === requests[3],
    async () => {
      await drain(requests[12] ?? '')
    },
  )
  const lanes = requests.slice(0, 12).map((request) => registration(request)['lane'])
  expect(new Set(lanes).size).toBe(2)
  await world.work(MINUTE)
  expect(requests.map((request) => world.row(request)['trunk_status']?.slice(0, 10))).toEqual(
    requests.map(() => 'in service'),
  )
  expect(world.asked('Asked')['trunk_status']).toBe(requests.length)
})

it('a worker leaves alone what another lane has taken over since it was read, and that lane registers it at once', async () => {
  const [first = '', second = '', third = ''] = await world.request('Stale', ...namesOf(0, 3))
  workInOrder([first, second, third])
  await standingStill(
    world.instance,
    () => drain(first),
    isWrite,
    async () => {
      put(third, { lane: key('Stale', 1) })
      await Promise.resolve()
    },
  )
  expect([first, second].map((request) => world.outcome(request))).toEqual([REGISTERED, REGISTERED])
  expect([world.outcome(third).state, attempts(third)]).toEqual(['queued', []])
  await drain(third)
  expect(world.outcome(third)).toEqual(REGISTERED)
  expect(attempts(third).map(({ lane }) => lane)).toEqual([key('Stale', 1)])
})

it('a registration that left its lane and came back is registered as if it had stayed', async () => {
  const [first = '', moved = '', third = ''] = await world.request('Returned', ...namesOf(0, 3))
  const home = registration(moved)['lane'] ?? ''
  workInOrder([first, moved, third])
  world.instance.onSeamCall = (call) => {
    const request = isWrite(call) ? requestOf(call) : ''
    if (request === first) put(moved, { lane: key('Returned', 1) })
    if (request === third) put(moved, { lane: home })
    return undefined
  }
  await drain(first)
  expect([first, moved, third].map((request) => world.outcome(request))).toEqual([REGISTERED, REGISTERED, REGISTERED])
  expect(registration(moved)).toMatchObject({ attempts: '1', lane: home })
})

it('a registration that somebody has begun with stays in its lane', async () => {
  const [first = '', ...others] = await world.request('Begun', ...namesOf(0, 12), ...namesOf(1, 3))
  workInOrder([first, ...others])
  const begun = others[9] ?? ''
  const home = registration(begun)['lane']
  put(begun, { attempts: '1' })
  const small = others[11] ?? ''
  await standingStill(
    world.instance,
    () => drain(first),
    isWrite,
    async () => {
      await drain(small)
      const lanes = others.slice(0, 11).map((request) => registration(request)['lane'])
      expect(lanes.filter((lane) => lane !== home).length).toBeGreaterThan(0)
      expect(registration(begun)['lane']).toBe(home)
    },
  )
})

it('a stop is left to the other lane where that takes the registration over while the stop looks for it', async () => {
  const request = await world.one('Stopped', { trunk_name: 'Stopped' })
  const other = otherLane('Stopped', request)
  await standingStill(
    world.instance,
    async () => {
      // Nothing is done beside the other lane's worker, which may be about to write.
      const told = await world.call<{ state: string }>('TrunkRegistration', 'stop', request)
      expect(told.state).toBe('queued')
    },
    ({ op, args }) => op === 'data.insert' && (args as { table?: string }).table === `${SCOPE}_lane`,
    async () => {
      put(request, { lane: other })
      await Promise.resolve()
    },
  )
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'stopped' })
  expect(world.trunks('Stopped')).toEqual([])
})

it('a lane that is done helps nobody while another organization has work', async () => {
  const [first = '', ...others] = await world.request('Patient', ...namesOf(0, 12), ...namesOf(1, 3))
  await world.one('Urgent', { trunk_name: 'Urgent' })
  const home = registration(first)['lane']
  await standingStill(
    world.instance,
    () => drain(first),
    isWrite,
    async () => {
      await drain(others[11] ?? '')
      expect(others.slice(0, 11).map((request) => registration(request)['lane'])).toEqual(Array(11).fill(home))
    },
  )
  await world.work(MINUTE)
})

describe('of two requests of one name in two lanes', () => {
  it('the earlier one waits until the later one is decided, and gets the name', async () => {
    const [first = '', second = ''] = await world.request('Waiting', { trunk_name: 'Same' }, { trunk_name: 'Same' })
    put(second, { lane: otherLane('Waiting', second), next_attempt: String(world.clock.now() + 20_000) })
    await world.work(10_000)
    expect([world.outcome(first).state, attempts(first)]).toEqual(['queued', []])
    await drain(second)
    await world.work(5 * MINUTE)
    expect([first, second].map((request) => world.outcome(request))).toEqual([REGISTERED, TAKEN])
    expect(attempts(second)).toEqual([])
  })

  it('the later one keeps a name that it was about to take when the earlier one came', async () => {
    const [first = '', second = ''] = await world.request(
      'Raced',
      { trunk_name: 'Raced', registration_state: 'draft' },
      { trunk_name: 'Raced' },
    )
    put(second, { lane: otherLane('Raced', second) })
    await standingStill(
      world.instance,
      () => drain(second),
      isWrite,
      async () => {
        await world.call('TrunkRegistration', 'queue', first)
        await drain(first)
        expect(attempts(first)).toEqual([])
      },
    )
    await world.work(MINUTE)
    expect([first, second].map((request) => world.outcome(request))).toEqual([TAKEN, REGISTERED])
    expect(world.trunks('Raced')).toEqual(['Raced'])
  })
})
