import { scope as SCOPE } from '../../../now.config.json'
import type { Fault } from '../../../sandbox/genesys/server'
import { growingTables, nameOfRead, readsOf } from '../../../bench/measures/query-plans'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DOWN: Fault = { kind: 'status', when: 'before', status: 503 }

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(async () => {
  await world.close()
})

const column = (sysId: string, name: string): string =>
  world.instance.database.get(`${SCOPE}_trunk_request`, sysId)?.[name] ?? ''

/** Calls for North's trunks in the last hour. */
function callsInAnHour(): number {
  const since = world.clock.now() - HOUR
  return world.instance.database
    .select(`${SCOPE}_attempt`, `organization=${world.organization('North')}`)
    .filter(({ operation, started }) => operation !== 'token' && Number(started) >= since).length
}

const requests = (prefix: string, count: number): { trunk_name: string }[] =>
  Array.from({ length: count }, (_unused, index) => ({ trunk_name: `${prefix} ${String(index + 1)}` }))

/** Closes North's circuit, and forgets what Genesys asked it to wait. */
function recover(): void {
  world.genesys.faults.clear()
  world.instance.database.update(`${SCOPE}_organization`, world.organization('North'), {
    failures: '0',
    openings: '0',
    open_until: '0',
    probe_until: '0',
    blocked_until: '0',
  })
}

beforeEach(recover)

describe('an organization whose circuit is open', () => {
  const LANES = 3
  const TRUNKS = 12
  const wakes = (query: string): number =>
    world.instance.database.count(
      'sysevent',
      `name=${SCOPE}.lane.ready^parm1STARTSWITH${world.organization('North')}^${query}`,
    )

  it('has one event waiting for each lane, and one for each request that was tried, however long it lasts', async () => {
    world.genesys.faults.always({ orgId: orgIdOf('North'), operation: ['register', 'list'] }, DOWN)
    await world.request('North', ...requests('Down', TRUNKS))
    await world.work(3 * HOUR)
    expect(wakes('state=ready')).toBeLessThanOrEqual(LANES + TRUNKS)
    const before = wakes('state=processed')
    await world.work(HOUR)
    // A probe each ten minutes. For each, every lane has its own event and at most one of the sweeper's, and the
    // request that was tried has one.
    expect(callsInAnHour()).toBeGreaterThanOrEqual(5)
    expect(wakes('state=processed') - before).toBeLessThanOrEqual(6 * (2 * LANES + 3))
    world.genesys.faults.clear()
    await world.work(20 * MINUTE)
    const left = world.instance.database.count(`${SCOPE}_registration`, 'stateINqueued,retrying,registering')
    expect(left).toBe(0)
  })
})

describe('requests that have waited for hours without being tried', () => {
  it('may come from a restored backup, and are looked up together, once for each lane', async () => {
    const blockedUntil = String(world.clock.now() + 2 * HOUR)
    world.instance.database.update(`${SCOPE}_organization`, world.organization('North'), {
      blocked_until: blockedUntil,
    })
    const sysIds = await world.request('North', ...requests('Waited', 12))
    const answered = world.genesys.requests.length
    await world.work(2 * HOUR + 10 * MINUTE)
    expect(sysIds.map((sysId) => column(sysId, 'registration_state'))).toEqual(sysIds.map(() => 'registered'))
    const made = world.genesys.requests.slice(answered).map(({ operation }) => operation)
    expect(made.filter((operation) => operation === 'register')).toHaveLength(12)
    const looks = made.filter((operation) => operation === 'list').length
    expect([looks >= 1, looks <= 3]).toEqual([true, true])
  })
})

describe('more of them than a minute allows to write', () => {
  const THREE = threeOf('byoc_registration')
  let slow: World
  let north: string

  /** Three lanes write ten trunks a minute each. */
  beforeAll(async () => {
    slow = await World.open(THREE, THREE, { requestsPerMinute: 44 })
    north = slow.organization('North')
  })

  afterAll(() => slow.close())

  const looksAfterAnHour = async (requested: { trunk_name: string }[]): Promise<[string[], number]> => {
    slow.instance.database.update(`${SCOPE}_organization`, north, {
      blocked_until: String(slow.clock.now() + 2 * HOUR),
    })
    const sysIds = await slow.request('North', ...requested)
    const answered = slow.genesys.requests.length
    await slow.work(2 * HOUR + 20 * MINUTE)
    const made = slow.genesys.requests.slice(answered).filter(({ operation }) => operation === 'list')
    return [sysIds.map((sysId) => slow.outcome(sysId).state), made.length]
  }

  it('are looked up together once for each lane, however many minutes it takes; an hour later they are looked up again', async () => {
    const [states, looks] = await looksAfterAnHour(requests('Many', 75))
    expect(states).toEqual(states.map(() => 'registered'))
    expect([looks >= 1, looks <= 3]).toEqual([true, true])
    const [again, looksAgain] = await looksAfterAnHour(requests('Again', 6))
    expect(again).toEqual(again.map(() => 'registered'))
    expect(looksAgain).toBeGreaterThanOrEqual(1)
  })

  it('do not have each of their events open a session while their lanes wait for the next minute', async () => {
    await slow.request('North', ...requests('Events', 60))
    const reads = await readsOf(slow.instance.database.sqlite, growingTables(SCOPE), () => slow.work(30_000))
    const sessions = reads.filter((read) => nameOfRead(read, SCOPE) === 'attempt: lane, started')
    expect([sessions.length >= 3, sessions.length <= 2 * 3]).toEqual([true, true])
    await slow.work(5 * MINUTE)
    expect(slow.instance.database.count(`${SCOPE}_registration`, `organization=${north}^state=queued`)).toBe(0)
  })

  it('do not have each of their events open a session while their client may ask for no token', async () => {
    const { database } = slow.instance
    for (const { sys_id: token = '' } of database.select(`${SCOPE}_token`, '')) database.delete(`${SCOPE}_token`, token)
    slow.genesys.faults.next({ operation: 'token' }, { kind: 'status', when: 'before', status: 429 })
    await slow.request('North', { trunk_name: 'Limit' })
    await slow.work(1000)
    const sysIds = await slow.request('North', ...requests('Limited', 30))
    const reads = await readsOf(database.sqlite, growingTables(SCOPE), () => slow.work(30_000))
    const sessions = reads.filter((read) => nameOfRead(read, SCOPE) === 'attempt: lane, started')
    expect([sessions.length >= 2, sessions.length <= 2 * 3]).toEqual([true, true])
    const told = sysIds.filter((sysId) => slow.outcome(sysId).verdict === 'token_rate_limited')
    expect([told.length >= 1, told.length <= 3]).toEqual([true, true])
    await slow.work(5 * MINUTE)
    expect(sysIds.map((sysId) => slow.outcome(sysId).state)).toEqual(sysIds.map(() => 'registered'))
  })

  it('those whose name is taken are told so, each by a look of its own', async () => {
    const [states] = await looksAfterAnHour([...requests('Other', 8), { trunk_name: 'many 7' }])
    expect(states).toEqual([...requests('Other', 8).map(() => 'registered'), 'failed'])
  })

  it('are looked up again once the organization is moved', async () => {
    const { database } = slow.instance
    const lookedFor = (): number =>
      database.count(`${SCOPE}_registration`, `organization=${north}^state=queued^looked_at>0`)
    database.update(`${SCOPE}_organization`, north, { blocked_until: String(slow.clock.now() + 2 * HOUR) })
    await slow.request('North', ...requests('Move', 40))
    await slow.work(2 * HOUR + 30_000)
    expect(lookedFor()).toBeGreaterThan(0)
    await slow.instance.run(
      `(function () {
        var record = new GlideRecord('${SCOPE}_organization')
        record.get('${north}')
        record.setValue('region', 'eu-west-1')
        record.setValue('change_reason', 'It moved')
        record.setValue('leave_trunks', '1')
        record.update()
      })()`,
      { user: 'admin' },
    )
    expect(lookedFor()).toBe(0)
  })
})

describe('a comparison that finds the circuit open', () => {
  it('waits, but for no longer than a day', async () => {
    const { database } = world.instance
    const north = world.organization('North')
    const openUntil = String(world.clock.now() + 9 * MINUTE)
    database.update(`${SCOPE}_organization`, north, { openings: '9', failures: '20', open_until: openUntil })
    const waiting = (): number => database.count('sysevent', `name=${SCOPE}.reconcile^state=ready^parm1=${north}`)
    const before = waiting()
    const begun = (age: number): string => `${String(world.clock.now() - age)}:1:0:0:0:0:0:0:0:`
    await world.call('Reconciler', 'reconcile', north, begun(HOUR))
    expect(waiting()).toBe(before + 1)
    await world.call('Reconciler', 'reconcile', north, begun(25 * HOUR))
    expect(waiting()).toBe(before + 1)
    expect(database.get(`${SCOPE}_organization`, north)?.['drift_summary']).toBe(
      'Not reconciled: the organization could not be asked for a day.',
    )
  })
})

describe('a paused lane', () => {
  it('whose worker died before it had set the event is woken by the sweeper', async () => {
    const { database } = world.instance
    const [sysId = ''] = await world.request('North', { trunk_name: 'Left by its worker' })
    const [{ lane = '', organization = '' } = {}] = database.select(`${SCOPE}_registration`, `request=${sysId}`)
    for (const event of database.select('sysevent', `state=ready^parm1=${lane}`))
      database.delete('sysevent', event['sys_id'] ?? '')
    const until = String(world.clock.now() + 4 * MINUTE)
    database.insert(`${SCOPE}_lane`, { key: `${lane}:wake`, organization, holder: 'dead', lease_until: until })
    await world.work(10 * MINUTE)
    expect(column(sysId, 'registration_state')).toBe('registered')
  })
})
