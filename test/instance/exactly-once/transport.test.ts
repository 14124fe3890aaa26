import { scope as SCOPE } from '../../../now.config.json'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Fault } from '../../../sandbox/genesys/server'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const TOKENS = `${SCOPE}_token`

let world: World

beforeEach(async () => {
  world = await World.open(threeOf('byoc_registration'))
  // Every test begins in a new minute.
  world.clock.set(world.clock.now() + HOUR)
})

afterEach(async () => {
  await world.close()
})

const always = (name: 'North' | 'South' | 'West', fault: Fault): void => {
  world.genesys.faults.always({ orgId: orgIdOf(name), operation: ['register', 'list'] }, fault)
}

const status = (code: number, retryAfterSeconds?: number): Fault => ({
  kind: 'status',
  when: 'before',
  status: code,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
})

const column = (sysId: string, name: string): string =>
  world.instance.database.get(`${SCOPE}_trunk_request`, sysId)?.[name] ?? ''

/** Times of an organization's calls, in milliseconds, as far as they are later than a moment. */
function calls(name: 'North' | 'South' | 'West', since: number): number[] {
  return world.instance.database
    .select(`${SCOPE}_attempt`, `organization=${world.organization(name)}^ORDERBYstarted`)
    .filter(({ operation, started }) => operation !== 'token' && Number(started) >= since)
    .map(({ started }) => Number(started) - since)
}

const requests = (prefix: string, count: number): { trunk_name: string }[] =>
  Array.from({ length: count }, (_unused, index) => ({ trunk_name: `${prefix} ${String(index + 1)}` }))

describe.each([429, 503])('Retry-After with %d', (code) => {
  it('holds for all lanes of the organization, and for who works them next', async () => {
    const asked = world.genesys.faults.next({ orgId: orgIdOf('North'), operation: 'register' }, status(code, 120))
    const since = world.clock.now()
    const [first = ''] = await world.request('North', { trunk_name: `Asked to wait ${String(code)}` })
    await world.work(SECOND)
    expect(asked.struck).toBe(1)
    expect(column(first, 'registration_state')).toBe('retrying')
    // New requests wake all lanes; none of them may call before Genesys allows it.
    const later = await world.request('North', ...requests(`Later ${String(code)}`, 6))
    await world.work(118 * SECOND)
    expect(calls('North', since)).toEqual([0])
    await world.work(20 * MINUTE)
    expect([first, ...later].map((sysId) => column(sysId, 'registration_state'))).toEqual(
      Array.from({ length: 7 }, () => 'registered'),
    )
    expect(Math.min(...calls('North', since).slice(1))).toBeGreaterThanOrEqual(120 * SECOND)
  })
})

describe('one organization answers only 503, another one 429', () => {
  const TRUNKS = 12

  async function timeOfWest(prefix: string): Promise<number> {
    const since = world.clock.now()
    const sysIds = await world.request('West', ...requests(prefix, TRUNKS))
    await world.work(5 * MINUTE)
    expect(sysIds.map((sysId) => column(sysId, 'registration_state'))).toEqual(sysIds.map(() => 'registered'))
    const made = calls('West', since)
    expect(made).toHaveLength(TRUNKS)
    return Math.max(...made)
  }

  it('and the third one’s requests finish as fast as alone', async () => {
    const alone = await timeOfWest('Alone')
    world.clock.set(world.clock.now() + HOUR)
    always('North', status(503))
    always('South', status(429))
    const since = world.clock.now()
    await world.request('North', ...requests('Outage', 30))
    await world.request('South', ...requests('Flood', 30))
    expect(await timeOfWest('Beside')).toBe(alone)
    // Neither organization is asked for each of its requests: one's circuit opens, the other is left alone for a
    // minute.
    expect(calls('North', since).length).toBeLessThan(25)
    expect(calls('South', since).length).toBeLessThan(25)
  })

  it('until it is over: one probe closes the circuit', async () => {
    const north = (): Record<string, string> =>
      world.instance.database.get(`${SCOPE}_organization`, world.organization('North')) ?? {}
    always('North', status(503))
    always('South', status(429))
    await world.request('North', ...requests('Outage', 30))
    await world.request('South', ...requests('Flood', 30))
    await world.work(5 * MINUTE)
    expect(Number(north()['openings'])).toBeGreaterThan(0)
    world.genesys.faults.clear()
    await world.work(30 * MINUTE)
    expect(north()).toMatchObject({ openings: '0', failures: '0' })
    const left = world.instance.database.count(`${SCOPE}_registration`, 'stateINqueued,retrying,registering')
    expect(left).toBe(0)
  })
})

describe('one organization answers nothing', () => {
  /** Sets the number of the node's jobs that work the queue. */
  const setJobs = (jobs: string): void => {
    const [queue] = world.instance.database.select('sysevent_queue', `queue=${SCOPE}.lanes`)
    world.instance.database.update('sysevent_queue', queue?.['sys_id'] ?? '', { job_config_value: jobs })
  }

  const areRegistered = (sysIds: readonly string[]): boolean =>
    sysIds.every((sysId) => column(sysId, 'registration_state') === 'registered')

  it('and where the node has more than two jobs, the others’ requests are registered meanwhile', async () => {
    setJobs('6')
    let answer = (): void => undefined
    const answered = new Promise<void>((resolve) => (answer = resolve))
    always('North', { kind: 'hold', when: 'before', until: answered })
    const silent = await world.request('North', ...requests('Silent', 12))
    const others = await world.request('West', ...requests('Meanwhile', 12))
    const worked = world.work(5 * MINUTE)
    const held = (): Record<string, string | null>[] =>
      world.instance.database.select(`${SCOPE}_attempt`, `requestIN${silent.join(',')}`)
    try {
      while (held().length === 0 || !areRegistered(others)) await nextTurn()
      // Calls of the silent organization each hold a worker and a connection, and none of them has ended.
      expect([...new Set(held().map(({ verdict }) => verdict))]).toEqual(['unanswered'])
    } finally {
      answer()
      await worked
    }
    expect(areRegistered(silent)).toBe(true)
  })

  it('and holds the two jobs of a node, as shipped, for one timeout; then one job for one probe at a time', async () => {
    always('North', { kind: 'silence', when: 'before' })
    const since = world.clock.now()
    const silent = await world.request('North', ...requests('Never answered', 12))
    const others = await world.request('West', ...requests('Beside it', 12))
    await world.work(25 * SECOND)
    expect(areRegistered(others)).toBe(true)
    // Two timeouts open the organization's circuit. Where both jobs store their first timeout in one moment, the two count
    // as one (no update of GlideRecord adds to a column), and each job calls once more.
    expect(calls('North', since).length).toBeLessThanOrEqual(4)
    await world.work(10 * MINUTE)
    const probes = calls('North', since).filter((at) => at >= 25 * SECOND)
    expect(probes.length).toBeGreaterThan(1)
    for (const [index, at] of probes.entries()) {
      expect(at - (probes[index - 1] ?? 0)).toBeGreaterThanOrEqual(25 * SECOND)
    }
    world.genesys.faults.clear()
    await world.work(HOUR)
    expect(areRegistered(silent)).toBe(true)
  })
})

describe('a write that is refused with 401', () => {
  it('is sent once more at once, with a token minted anew', async () => {
    const refused = world.genesys.faults.next({ orgId: orgIdOf('North'), operation: 'register' }, status(401))
    const since = world.clock.now()
    const [sysId = ''] = await world.request('North', { trunk_name: 'Token of yesterday' })
    await world.work(SECOND)
    expect(refused.struck).toBe(1)
    expect(column(sysId, 'registration_state')).toBe('registered')
    const [first = 0, second = 0, ...more] = calls('North', since)
    expect([second - first < SECOND, more]).toEqual([true, []])
    const minted = `organization=${world.organization('North')}^operation=token^started>=${String(since)}`
    expect(world.instance.database.count(`${SCOPE}_attempt`, minted)).toBeGreaterThan(0)
  })
})

describe('a write that may have been carried out', () => {
  it('behind a gateway that lost the service (502) is left alone for as long as it may still land', async () => {
    world.genesys.faults.next({ orgId: orgIdOf('North'), operation: 'register' }, status(502))
    const since = world.clock.now()
    const [sysId = ''] = await world.request('North', { trunk_name: 'Behind a gateway' })
    await world.work(HOUR)
    expect(column(sysId, 'registration_state')).toBe('registered')
    const [, lookUp = 0, second = 0] = calls('North', since)
    expect(lookUp).toBeGreaterThanOrEqual(15 * MINUTE)
    expect(second).toBeGreaterThanOrEqual(lookUp)
  })

  it('by the answer of the service itself (500) is looked up soon', async () => {
    world.genesys.faults.next({ orgId: orgIdOf('North'), operation: 'register' }, status(500))
    const since = world.clock.now()
    await world.request('North', { trunk_name: 'By the service itself' })
    await world.work(HOUR)
    const [, lookUp = 0] = calls('North', since)
    expect(lookUp).toBeGreaterThanOrEqual(30 * SECOND)
    expect(lookUp).toBeLessThan(2 * MINUTE)
  })

  it('and isn’t listed yet is adopted when Genesys refuses its name to the second write', async () => {
    const unlisted = {
      body: (told: string) => JSON.stringify({ ...(JSON.parse(told) as object), entities: [], total: 0 }),
    }
    world.genesys.faults.next(
      { orgId: orgIdOf('South'), operation: 'register' },
      { kind: 'status', when: 'after', status: 500 },
    )
    const lagging = world.genesys.faults.next(
      { orgId: orgIdOf('South'), operation: 'list' },
      { kind: 'lie', ...unlisted },
    )
    const [sysId = ''] = await world.request('South', { trunk_name: 'Not listed yet' })
    await world.work(HOUR)
    expect(lagging.struck).toBe(1)
    expect(world.writes('South').length).toBeGreaterThanOrEqual(2)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect(world.trunks('South').filter((name) => name === 'Not listed yet')).toHaveLength(1)
  })
})

it('the calls of the last minute count against a lane’s share, however many it made before', async () => {
  const three = threeOf('byoc_registration')
  const slow = await World.open(three, three, { requestsPerMinute: 44 })
  try {
    const { database } = slow.instance
    const organization = slow.organization('West')
    database.update(`${SCOPE}_organization`, organization, { requests_per_minute: '44' })
    // As many as are read of a minute, each a day old, of each lane.
    for (let call = 0; call < 3000; call++) {
      const [lane, started] = [`${organization}:${String(call % 3)}`, String(slow.clock.now() - 24 * HOUR + call)]
      database.insert(`${SCOPE}_attempt`, { key: `old-${String(call)}`, lane, started })
    }
    const since = slow.clock.now()
    for (let asked = 0; asked < 4; asked++) {
      await slow.request('West', ...requests(`Asked ${String(asked)}`, 12))
      await slow.work(10 * SECOND)
    }
    const writes = database
      .select(`${SCOPE}_attempt`, `organization=${organization}^operation=register`)
      .filter(({ started }) => Number(started) < since + MINUTE)
    expect(writes.length).toBeGreaterThan(20)
    // 14 of the 44 are for work outside of the lanes.
    expect(writes.length).toBeLessThanOrEqual(30)
    await slow.work(5 * MINUTE)
    expect(slow.trunks('West')).toHaveLength(48)
  } finally {
    await slow.close()
  }
})

it('a waiting request says why once, however long it waits', async () => {
  world.setProperty('outbound_enabled', 'false')
  const [sysId = ''] = await world.request('West', { trunk_name: 'Switched off' })
  await world.work(HOUR)
  expect(world.outcome(sysId)).toEqual({ state: 'retrying', verdict: 'outbound_disabled' })
  const notes = world.instance.database.select('sys_journal_field', `element_id=${sysId}^element=work_notes`)
  const why = world.row(sysId)['verdict_message'] ?? ''
  expect(why).not.toBe('')
  expect(notes.filter(({ value = '' }) => value.startsWith(why))).toHaveLength(1)
  world.setProperty('outbound_enabled', 'true')
  await world.work(10 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})

describe('an outage of the login host', () => {
  it('pauses the organization, and is a person’s after the budget', async () => {
    world.genesys.faults.always({ operation: 'token' }, status(503))
    world.setProperty('retry_hours', '1')
    const since = world.clock.now()
    const [sysId = ''] = await world.request('South', { trunk_name: 'No token' })
    await world.work(50 * MINUTE)
    expect(column(sysId, 'registration_state')).toBe('retrying')
    const tokens = world.instance.database
      .select(`${SCOPE}_attempt`, `operation=token^organization=${world.organization('South')}`)
      .filter(({ started }) => Number(started) >= since)
    // A token request every 15 seconds would make 200.
    expect(tokens.length).toBeLessThan(20)
    await world.work(40 * MINUTE)
    expect(column(sysId, 'registration_state')).toBe('failed')
    expect(column(sysId, 'verdict')).toBe('service_unavailable')
    expect(column(sysId, 'verdict_evidence')).toMatch(/no token could be obtained for 1 h/)
    expectNoPromise(sysId)
  })

  it('is told as it was, although another worker is getting a token when the budget ends', async () => {
    await world.one('West', { trunk_name: 'With a token' })
    await world.work(MINUTE)
    const { database } = world.instance
    const organization = world.organization('West')
    const [token] = database.select(TOKENS, `organization=${organization}`)
    database.delete(TOKENS, token?.['sys_id'] ?? '')
    world.genesys.faults.always({ operation: 'token' }, status(503))
    world.setProperty('retry_hours', '1')
    const sysId = await world.one('West', { trunk_name: 'Another mints' })
    await world.work(50 * MINUTE)
    expect(world.outcome(sysId)).toEqual({ state: 'retrying', verdict: 'service_unavailable' })
    const key = `${token?.['key'] ?? ''}:mint`
    const mint = database.insert(TOKENS, { key, organization, minter: 'other' })
    for (let minute = 0; minute < 30; minute++) {
      database.update(TOKENS, mint, { mint_lease: String(world.clock.now() + 61 * SECOND) })
      await world.work(MINUTE)
    }
    expect(database.get(TOKENS, mint)).toMatchObject({ minter: 'other' })
    expect(world.outcome(sysId)).toEqual({ state: 'failed', verdict: 'service_unavailable' })
    expect(column(sysId, 'verdict_evidence')).toMatch(/HTTP 503[^]*no token could be obtained for 1 h/)
    expectNoPromise(sysId)
  })
})

/** Asserts that a request whose attempts are over promises no further attempt. */
function expectNoPromise(sysId: string): void {
  const notes = world.instance.database.select('sys_journal_field', `element_id=${sysId}^element=work_notes`)
  const last = notes.map(({ value = '' }) => value).find((value) => value.includes('No further attempt')) ?? ''
  expect(last).toContain(column(sysId, 'next_step'))
  for (const text of [column(sysId, 'next_step'), last, column(sysId, 'requester_note')])
    expect(text).not.toMatch(/Nothing to do|next attempt is made|tried again by itself/)
}
