import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(async () => {
  await world.close()
})

afterEach(() => {
  world.genesys.faults.clear()
  world.clock.setSecondNodeAhead(0)
  world.instance.onSeamCall = null
  world.setProperty('lanes_per_organization', '3')
})

const refuseOnce = (): void => {
  world.genesys.faults.next(
    { orgId: orgIdOf('North'), operation: 'register' },
    { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 30 },
  )
}

const registrationOf = (request: string): { sysId: string; row: Readonly<Record<string, string>> } => {
  const [row] = world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)
  return { sysId: row?.['sys_id'] ?? '', row: row ?? {} }
}

describe('stored times have whole seconds', () => {
  test.each([0, 1, 300, 600, 900, 999])('a retry is made when it is due, the clock at .%d', async (fraction) => {
    world.clock.set((Math.floor(world.clock.now() / MINUTE) + 5) * MINUTE + fraction)
    refuseOnce()
    const sysId = await world.one('North', { trunk_name: `Fraction ${String(fraction)}` })
    await world.work(SECOND)
    expect(world.outcome(sysId).state).toBe('retrying')
    const due = Number(registrationOf(sysId).row['next_attempt'])
    // The wait is two seconds of backoff with jitter, and the time that Genesys asked for.
    expect(due - world.clock.now()).toBeLessThan(33 * SECOND)
    await world.work(due - world.clock.now() + SECOND)
    expect(world.outcome(sysId).state).toBe('registered')
  })

  test('no event is worked before its time', async () => {
    world.clock.set((Math.floor(world.clock.now() / MINUTE) + 5) * MINUTE + 700)
    refuseOnce()
    const sysId = await world.one('North', { trunk_name: 'Never early' })
    await world.work(SECOND)
    const due = Number(registrationOf(sysId).row['next_attempt'])
    const waiting = world.instance.database.select('sysevent', `name=${SCOPE}.lane.ready^state=ready`)
    const times = waiting.map((event) => Date.parse(`${(event['process_on'] ?? '').replace(' ', 'T')}Z`))
    expect(times.some((time) => time >= due && time < due + SECOND)).toBe(true)
    await world.work(MINUTE)
  })
})

describe('two nodes whose clocks differ', () => {
  test.each([2000, -2000])('by %d ms change nothing', async (ahead) => {
    await world.one('North', { trunk_name: `Token ${String(ahead)}` })
    await world.work(SECOND)
    world.clock.setSecondNodeAhead(ahead)
    const names = Array.from({ length: 24 }, (_unused, nth) => ({
      trunk_name: `Ahead ${String(ahead)} ${String(nth)}`,
    }))
    const sysIds: string[] = []
    for (const name of names) {
      sysIds.push(await world.one('North', name))
      if (sysIds.length % 6 === 0) await world.work(4 * SECOND)
    }
    // No lane waits for the sweeper.
    expect(sysIds.map((sysId) => world.outcome(sysId).state)).toEqual(sysIds.map(() => 'registered'))
    expect(world.trunks('North').filter((name) => name.startsWith(`Ahead ${String(ahead)} `))).toHaveLength(24)
  })

  test('an event that arrives before its time comes again', async () => {
    world.clock.set(world.clock.now() + 10 * MINUTE)
    refuseOnce()
    const sysId = await world.one('North', { trunk_name: 'Woken early' })
    await world.work(SECOND)
    const { database } = world.instance
    const due = Number(registrationOf(sysId).row['next_attempt'])
    const lane = registrationOf(sysId).row['lane'] ?? ''
    for (const event of database.select('sysevent', `name=${SCOPE}.lane.ready^state=ready^parm1=${lane}`)) {
      const early = new Date(Math.floor(due / SECOND) * SECOND - 2 * SECOND)
      database.update('sysevent', event['sys_id'] ?? '', {
        process_on: early.toISOString().slice(0, 19).replace('T', ' '),
      })
    }
    // The second event comes as late after the due time as the first one came early.
    await world.work(due - world.clock.now() + 4 * SECOND)
    expect(world.outcome(sysId).state).toBe('registered')
  })
})

describe('a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody', () => {
  const ahead = (): string => String(world.clock.now() + DAY)

  beforeEach(() => {
    world.clock.set(world.clock.now() + 10 * MINUTE)
  })

  const REGISTERED = { state: 'registered', verdict: '' }

  const outcome = async (sysId: string, withinMs: number): Promise<{ state: string; verdict: string }> => {
    await world.work(withinMs)
    return world.outcome(sysId)
  }

  test('the lease of a lane', async () => {
    const sysId = await world.one('South', { trunk_name: 'Lease' })
    const { lane = '', organization = '' } = registrationOf(sysId).row
    world.instance.database.insert(`${SCOPE}_lane`, { key: lane, organization, holder: 'gone', lease_until: ahead() })
    expect(await outcome(sysId, 6 * MINUTE)).toEqual(REGISTERED)
  })

  test('the lease of a lane, by the worker that finds it', async () => {
    const sysId = await world.one('South', { trunk_name: 'Found lease' })
    const { lane = '', organization = '' } = registrationOf(sysId).row
    world.instance.database.insert(`${SCOPE}_lane`, { key: lane, organization, holder: 'gone', lease_until: ahead() })
    await world.call('Lanes', 'drain', lane, organization)
    expect(world.outcome(sysId)).toEqual(REGISTERED)
  })

  test('the lease of a lane in which nothing is due', async () => {
    const { database } = world.instance
    const lane = database.insert(`${SCOPE}_lane`, {
      key: 'x',
      organization: '',
      holder: 'gone',
      lease_until: ahead(),
    })
    await world.work(6 * MINUTE)
    expect(database.get(`${SCOPE}_lane`, lane)).toBeNull()
  })

  test('the next attempt', async () => {
    const sysId = await world.one('South', { trunk_name: 'Next attempt' })
    world.instance.database.update(`${SCOPE}_registration`, registrationOf(sysId).sysId, { next_attempt: ahead() })
    expect(await outcome(sysId, 6 * MINUTE)).toEqual(REGISTERED)
  })

  test('the write without an answer', async () => {
    world.genesys.faults.next({ orgId: orgIdOf('South'), operation: 'register' }, { kind: 'reset', when: 'after' })
    const sysId = await world.one('South', { trunk_name: 'Write sent' })
    await world.work(SECOND)
    world.instance.database.update(`${SCOPE}_registration`, registrationOf(sysId).sysId, {
      write_sent: ahead(),
      next_attempt: String(world.clock.now()),
    })
    expect(await outcome(sysId, 32 * MINUTE)).toEqual(REGISTERED)
    expect(world.trunks('South').filter((name) => name === 'Write sent')).toHaveLength(1)
  })

  describe('the first attempt', () => {
    const GIVEN_UP = 'failed'

    beforeEach(() => {
      world.setProperty('retry_hours', '1')
    })

    afterEach(() => {
      world.setProperty('retry_hours', '24')
      const well = { failures: '0', openings: '0', open_until: '0', probe_until: '0', blocked_until: '0' }
      world.updateOrganization('South', well)
    })

    async function asked(name: string): Promise<string> {
      const sysId = await world.one('South', { trunk_name: name })
      world.instance.database.update(`${SCOPE}_registration`, registrationOf(sysId).sysId, { first_attempt: ahead() })
      return sysId
    }

    test('of a request that gets no token', async () => {
      world.instance.database.select(`${SCOPE}_token`, '').forEach(({ sys_id: token = '' }) => {
        world.instance.database.delete(`${SCOPE}_token`, token)
      })
      world.genesys.faults.next({ operation: 'token', times: 1000 }, { kind: 'status', when: 'before', status: 503 })
      const sysId = await asked('Never a token')
      expect((await outcome(sysId, 120 * MINUTE)).state).toBe(GIVEN_UP)
    })

    test('of a request that is to wait for longer than requests are tried', async () => {
      world.genesys.faults.next(
        { orgId: orgIdOf('South'), operation: 'register', times: 1000 },
        { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 20 * 3600 },
      )
      const sysId = await asked('To wait')
      expect((await outcome(sysId, MINUTE)).state).toBe(GIVEN_UP)
    })
  })

  test('the organization’s circuit', async () => {
    world.updateOrganization('South', { failures: '5', openings: '1', open_until: ahead(), probe_until: ahead() })
    expect(await outcome(await world.one('South', { trunk_name: 'Circuit' }), 6 * MINUTE)).toEqual(REGISTERED)
  })

  test('the pause of the login host', async () => {
    const { database } = world.instance
    const organization = world.organization('South')
    const alias = database.get(`${SCOPE}_organization`, organization)?.['credential_alias'] ?? ''
    const notBefore = String(world.clock.now() + 3 * DAY)
    for (const { sys_id: token = '' } of database.select(`${SCOPE}_token`, `organization=${organization}`)) {
      database.delete(`${SCOPE}_token`, token)
    }
    database.insert(`${SCOPE}_token`, {
      key: `${organization}:${alias}:${orgIdOf('South')}:eu-central-1:other`,
      organization,
      credential_alias: alias,
      not_before: notBefore,
    })
    expect(await outcome(await world.one('South', { trunk_name: 'Login host' }), 6 * MINUTE)).toEqual(REGISTERED)
  })

  test('calls of the lane', async () => {
    const organization = world.organization('South')
    for (let nth = 0; nth < 330; nth++) {
      world.instance.database.insert(`${SCOPE}_attempt`, {
        key: `ahead ${String(nth)}`,
        lane: `${organization}:${String(nth % 3)}`,
        started: ahead(),
      })
    }
    expect(await outcome(await world.one('South', { trunk_name: 'Calls' }), MINUTE)).toEqual(REGISTERED)
  })
})

test('who holds a lane for as long as its slice gives it up, and takes it again', async () => {
  const names = ['Slice 1', 'Slice 2', 'Slice 3', 'Slice 4']
  world.setProperty('lanes_per_organization', '1')
  const requests = await world.request('West', ...names.map((trunk_name) => ({ trunk_name })))
  let taken = 0
  world.instance.onSeamCall = ({ op, args }) => {
    if (op === 'data.insert' && (args as { table?: string }).table === `${SCOPE}_lane`) taken += 1
    const registers = op === 'outbound.execute' && /byoctrunkregistrations/.test(JSON.stringify(args))
    if (registers) world.clock.set(world.clock.now() + 25 * SECOND)
    return undefined
  }
  await world.work(10 * MINUTE)
  expect(requests.map((sysId) => world.outcome(sysId))).toEqual(
    requests.map(() => ({ state: 'registered', verdict: '' })),
  )
  expect(taken).toBeGreaterThan(1)
})

test('a lane that another worker holds is looked at before its key is inserted', async () => {
  const { database } = world.instance
  const sysId = await world.one('West', { trunk_name: 'Held' })
  const { lane = '', organization = '' } = registrationOf(sysId).row
  const lease = String(world.clock.now() + 100 * SECOND)
  const held = database.insert(`${SCOPE}_lane`, { key: lane, organization, holder: 'living', lease_until: lease })
  const inserted: unknown[] = []
  world.instance.onSeamCall = ({ op, args }) => {
    if (op === 'data.insert' && (args as { table?: string }).table === `${SCOPE}_lane`) inserted.push(args)
    return undefined
  }
  await world.work(SECOND)
  expect(inserted).toEqual([])
  expect(world.outcome(sysId).state).toBe('queued')
  database.delete(`${SCOPE}_lane`, held)
  await world.work(6 * MINUTE)
  expect(inserted.length).toBeGreaterThan(0)
  expect(world.outcome(sysId).state).toBe('registered')
})
