import { scope as SCOPE } from '../../../now.config.json'
import { html } from '../../../sandbox/genesys/server'
import type { SeamCall } from '../../../sandbox/instance/runtime/workers/pool'
import { standingStill as standsStill } from '../../setup/standing-still'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const REQUESTS = `${SCOPE}_trunk_request`
const REGISTRATIONS = `${SCOPE}_registration`
const ATTEMPTS = `${SCOPE}_attempt`

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterEach(() => {
  world.instance.onSeamCall = null
  world.genesys.faults.clear()
  world.setProperty('lanes_per_organization', '3')
  world.setProperty('lane_time_slice_seconds', '60')
})

afterAll(() => world.close())

const standingStill = (
  begin: () => Promise<unknown>,
  at: (call: SeamCall) => boolean,
  meanwhile: () => Promise<void>,
): Promise<void> => standsStill(world.instance, begin, at, meanwhile)

const ask = (method: string, sysId: string): Promise<{ state: string; refused: string }> =>
  world.call('TrunkRegistration', method, sysId)

/**
 * Drains a lane as its event does. The event itself can't be waited for: while its worker stands still, the instance is
 * not idle.
 */
async function workLane(request: string): Promise<void> {
  const [row] = world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)
  await world.call('Lanes', 'drain', row?.['lane'] ?? '', row?.['organization'] ?? '')
}

const isAbout = ({ args }: SeamCall, sysId: string): boolean => {
  const { table, sysId: written, value: read } = args as { table?: string; sysId?: string; value?: string }
  return table === REQUESTS && (written ?? read) === sysId
}

it('a worker that stood still for longer than its lease before it put a request off does not undo the cancellation', async () => {
  const sysId = await world.one('South', { trunk_name: 'Canceled', registration_state: 'draft' })
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'before', status: 429 })
  await standingStill(
    () => ask('register', sysId),
    ({ op, args }) => {
      const { table, values } = args as { table?: string; values?: Record<string, string> }
      return op === 'data.update' && table === REQUESTS && values?.['registration_state'] === 'retrying'
    },
    async () => {
      world.clock.set(world.clock.now() + 9 * MINUTE)
      await ask('cancel', sysId)
      expect(world.outcome(sysId).state).toBe('cancelled')
    },
  )
  await world.work(30 * MINUTE)
  expect(world.outcome(sysId).state).toBe('cancelled')
  expect(world.trunks('South')).not.toContain('Canceled')
})

it.each([
  ['while it is called', 0],
  ['when its caller’s lease has run out', 9 * MINUTE],
])('who cancels while Genesys is called is not overruled by who stops %s', async (_when, later) => {
  const name = `Withdrawn ${String(later)}`
  const sysId = await world.one('West', { trunk_name: name, registration_state: 'draft' })
  let refused = ''
  await standingStill(
    () => ask('register', sysId),
    ({ op, args }) => op === 'outbound.execute' && /byoctrunkregistrations/.test(JSON.stringify(args)),
    async () => {
      await ask('cancel', sysId)
      world.clock.set(world.clock.now() + later)
      refused = (await ask('stop', sysId)).refused
    },
  )
  expect(refused).toBe('It is to be withdrawn, and nobody can take that back.')
  await world.work(60 * MINUTE)
  expect(world.outcome(sysId).state).toBe('retired')
  expect(world.trunks('West')).not.toContain(name)
})

it.each(['draft', 'failed'])(
  'a stop finishes a cancellation (%s) whose node died between its two writes',
  async (from) => {
    const name = `Half canceled ${from}`
    const sysId = await world.one('West', { trunk_name: name, registration_state: 'draft' })
    if (from === 'failed') {
      await ask('queue', sysId)
      await ask('stop', sysId)
    }
    await ask('queue', sysId)
    world.instance.onSeamCall = ({ op, args }) => {
      const { table, values } = args as { table?: string; values?: Record<string, string> }
      const isIt = op === 'data.update' && table === REGISTRATIONS && values?.['operation'] === 'cancel'
      return isIt ? 'crash after' : undefined
    }
    await expect(ask('cancel', sysId)).rejects.toThrow('crashed')
    world.instance.onSeamCall = null
    world.clock.set(world.clock.now() + 9 * MINUTE)
    expect((await ask('stop', sysId)).refused).toBe('It is to be withdrawn, and nobody can take that back.')
    expect(world.outcome(sysId).state).toBe('cancelled')
    expect((await ask('retryNow', sysId)).refused).not.toBe('')
    await world.work(30 * MINUTE)
    expect(world.outcome(sysId).state).toBe('cancelled')
    expect(world.trunks('West')).not.toContain(name)
  },
)

/** A write whose lane another worker may hold by now is not begun. */
it('a worker that stood still for longer than its lease before it claims a write sends nothing', async () => {
  const sysId = await world.one('North', { trunk_name: 'Not begun', registration_state: 'draft' })
  await ask('queue', sysId)
  const sent = world.writes('North').length
  let read = 0
  await standingStill(
    () => workLane(sysId),
    ({ op, args }) => {
      // The organization is read once when the lane is opened, and once right before the write.
      if (op === 'data.query' && (args as { table?: string }).table === `${SCOPE}_organization`) read += 1
      return read === 2
    },
    async () => {
      world.clock.set(world.clock.now() + 9 * MINUTE)
      await ask('cancel', sysId)
      expect(world.outcome(sysId).state).toBe('cancelled')
    },
  )
  await world.work(60 * MINUTE)
  expect(world.outcome(sysId).state).toBe('cancelled')
  expect(world.writes('North')).toHaveLength(sent)
})

it('a worker that stood still with a claim does not send the write, says so at once, and goes on with the next', async () => {
  const sysId = await world.one('South', { trunk_name: 'Late claim', registration_state: 'draft' })
  await ask('queue', sysId)
  await standingStill(
    () => workLane(sysId),
    ({ op, args }) => {
      const { table, values } = args as { table?: string; values?: Record<string, string> }
      return op === 'data.insert' && table === ATTEMPTS && values?.['operation'] === 'register'
    },
    () => {
      // This is longer than a call may take, and shorter than the lane's time slice.
      world.clock.set(world.clock.now() + 40_000)
      return Promise.resolve()
    },
  )
  await world.work(10_000)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
  const attempts = world.instance.database.select(ATTEMPTS, `request=${sysId}^operation=register^ORDERBYkey`)
  expect(attempts.map(({ verdict = '' }) => verdict)).toEqual(['never_sent', ''])
  const notes = world.instance.database.select('sys_journal_field', `element_id=${sysId}^element=work_notes`)
  expect(notes.map(({ value }) => value).join()).not.toContain('itself failed')
})

it('the holder of a lane begins nothing whose write, sent once more with a new token, could outlast the lease', async () => {
  world.setProperty('lanes_per_organization', '1')
  world.setProperty('lane_time_slice_seconds', '600')
  const [first = '', second = ''] = await world.request(
    'West',
    { trunk_name: 'First of two', registration_state: 'draft' },
    { trunk_name: 'Second of two', registration_state: 'draft' },
  )
  await ask('queue', first)
  await ask('queue', second)
  const left: number[] = []
  await standingStill(
    () => workLane(first),
    ({ op, args }) => op === 'outbound.execute' && /byoctrunkregistrations/.test(JSON.stringify(args)),
    () => {
      world.clock.set(world.clock.now() + 200_000)
      world.instance.onSeamCall = ({ op, args }) => {
        if (op === 'outbound.execute' && /byoctrunkregistrations/.test(JSON.stringify(args))) {
          const [lane] = world.instance.database.select(`${SCOPE}_lane`, '')
          left.push(Number(lane?.['lease_until']) - world.clock.now())
        }
        return undefined
      }
      return Promise.resolve()
    },
  )
  await world.work(MINUTE)
  expect([first, second].map((sysId) => world.outcome(sysId).state)).toEqual(['registered', 'registered'])
  // Two writes and the mint between them each take up to their timeout of 30 s.
  expect(left.filter((ms) => ms < 120_000)).toEqual([])
  expect(left).toHaveLength(1)
})

it('a write that lands while it is stopped is taken up again, and is registered', async () => {
  const sysId = await world.one('West', { trunk_name: 'Stopped too early', registration_state: 'draft' })
  await standingStill(
    () => ask('register', sysId),
    ({ op, args }) => op === 'outbound.execute' && /byoctrunkregistrations/.test(JSON.stringify(args)),
    async () => {
      world.clock.set(world.clock.now() + 9 * MINUTE)
      await ask('stop', sysId)
      expect(world.outcome(sysId).state).toBe('outcome_unknown')
    },
  )
  await world.work(30 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})

it('a stop that stood still leaves no registration failed whose trunk was made meanwhile', async () => {
  const sysId = await world.one('West', { trunk_name: 'Stopped too late', registration_state: 'draft' })
  await ask('queue', sysId)
  await standingStill(
    () => ask('stop', sysId),
    ({ op, args }) => {
      const { table, values } = args as { table?: string; values?: Record<string, string> }
      return op === 'data.update' && table === REGISTRATIONS && values?.['state'] === 'failed'
    },
    async () => {
      world.clock.set(world.clock.now() + 9 * MINUTE)
      await workLane(sysId)
      expect(world.outcome(sysId).state).toBe('registered')
    },
  )
  await world.work(30 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
  const [registration] = world.instance.database.select(REGISTRATIONS, `request=${sysId}`)
  expect([registration?.['state'], registration?.['wish'] ?? '']).toEqual(['registered', ''])
})

it('a cancellation that stood still before it was written takes the trunk back that was made meanwhile', async () => {
  const sysId = await world.one('West', { trunk_name: 'Canceled too late', registration_state: 'draft' })
  await standingStill(
    () => ask('cancel', sysId),
    (call) => call.op === 'data.update' && isAbout(call, sysId),
    async () => {
      await ask('register', sysId)
      expect(world.outcome(sysId).state).toBe('registered')
    },
  )
  await world.work(30 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'retired', verdict: '' })
  expect(world.trunks('West')).not.toContain('Canceled too late')
})

it('the sweeper makes no registration anew for a request that is being queued right now', async () => {
  const sysId = await world.one('South', { trunk_name: 'Being queued', registration_state: 'draft' })
  const registrations = (): readonly Readonly<Record<string, string>>[] =>
    world.instance.database.select(REGISTRATIONS, `request=${sysId}`)
  await standingStill(
    () => ask('queue', sysId),
    ({ op, args }) => op === 'data.insert' && (args as { table?: string }).table === REGISTRATIONS,
    async () => {
      world.clock.set(world.clock.now() + 4 * MINUTE)
      await world.call('Sweeper', 'sweep')
      expect(registrations()).toEqual([])
    },
  )
  await world.work(MINUTE)
  expect(registrations()).toMatchObject([{ state: 'registered', created_anew: '0' }])
})

it('a worker that stood still until its new token had expired gets another one', async () => {
  world.genesys.faults.next({ operation: 'register' }, { kind: 'reset', when: 'after' })
  const sysId = await world.one('North', { trunk_name: 'Expired' })
  await world.work(MINUTE)
  expect(world.outcome(sysId).state).toBe('retrying')
  world.genesys.state.tokens.revoke('client-North')
  let lookUps = 0
  await standingStill(
    () => world.work(3 * 60 * MINUTE),
    ({ op, args }) => {
      if (op !== 'outbound.execute' || !/byoctrunkregistrations\?name=Expired/.test(JSON.stringify(args))) return false
      lookUps += 1
      return lookUps === 2
    },
    () => {
      world.clock.set(world.clock.now() + 61 * MINUTE)
      return Promise.resolve()
    },
  )
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})

it('what a worker that died leaves with a gateway’s 502 is looked up, and not sent again', async () => {
  const sysId = await world.one('West', { trunk_name: 'Behind a gateway', registration_state: 'draft' })
  world.genesys.faults.next({ operation: 'register', times: 1 }, html('after', 502))
  const before = world.writes('West').length
  world.instance.onSeamCall = ({ op, args }) => {
    const isIt = op === 'data.update' && (args as { table?: string }).table === REGISTRATIONS
    return isIt ? 'crash before' : undefined
  }
  await expect(ask('register', sysId)).rejects.toThrow('crashed')
  world.instance.onSeamCall = null
  await world.work(60 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
  expect(world.writes('West')).toHaveLength(before + 1)
})

it('a worker that stood still with a refused write writes nothing over what another worker has registered since', async () => {
  const sysId = await world.one('South', { trunk_name: 'Overtaken', registration_state: 'draft' })
  world.genesys.faults.next({ operation: 'register', times: 1 }, { kind: 'status', when: 'before', status: 409 })
  let answered = false
  await standingStill(
    () => ask('register', sysId),
    ({ op, args }) => {
      if (op === 'data.update' && (args as { table?: string }).table === ATTEMPTS) answered = true
      return answered && op === 'data.get' && (args as { table?: string }).table === REGISTRATIONS
    },
    async () => {
      world.clock.set(world.clock.now() + 20 * MINUTE)
      await workLane(sysId)
      await workLane(sysId)
      expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    },
  )
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
  await world.work(30 * MINUTE)
  expect(world.trunks('South').filter((name) => name === 'Overtaken')).toHaveLength(1)
})

it('a transaction that stood still before trying a request again is told that it was canceled meanwhile', async () => {
  const sysId = await world.one('North', { trunk_name: 'Canceled first' })
  await ask('stop', sysId)
  let refused = ''
  await standingStill(
    async () => {
      refused = (await ask('retryNow', sysId)).refused
    },
    (call) => call.op === 'data.get' && isAbout(call, sysId),
    async () => {
      await ask('cancel', sysId)
    },
  )
  expect(refused).toMatch(/can't be tried again/)
  expect(world.outcome(sysId).state).toBe('cancelled')
})

describe('a transaction that stood still before queuing a request', () => {
  it.each([
    ['before it read what it writes to', 'data.get'],
    ['between its reading and its writing', 'data.update'],
  ])('%s does not set to work again what was retired meanwhile', async (_when, op) => {
    const sysId = await world.one('North', { trunk_name: `Retired at ${op}`, registration_state: 'draft' })
    await standingStill(
      () => ask('queue', sysId),
      (call) => call.op === op && isAbout(call, sysId),
      async () => {
        await ask('register', sysId)
        expect(world.outcome(sysId).state).toBe('registered')
        await ask('retire', sysId)
        await workLane(sysId)
        expect(world.outcome(sysId).state).toBe('retired')
      },
    )
    const asked = world.genesys.requests.length
    await world.work(30 * MINUTE)
    expect(world.outcome(sysId)).toEqual({ state: 'retired', verdict: '' })
    expect(world.genesys.requests).toHaveLength(asked)
  })

  it('does not set to work again what is being retired', async () => {
    const sysId = await world.one('North', { trunk_name: 'Being retired', registration_state: 'draft' })
    await standingStill(
      () => ask('queue', sysId),
      (call) => call.op === 'data.update' && isAbout(call, sysId),
      async () => {
        await ask('register', sysId)
        await ask('retire', sysId)
        expect(world.outcome(sysId).state).toBe('retiring')
      },
    )
    await world.work(30 * MINUTE)
    expect([world.outcome(sysId).state, world.trunks('North').includes('Being retired')]).toEqual(['retired', false])
  })

  it.each(['data.get', 'data.update'])(
    'does not queue anew what was canceled before anything of it was sent (%s)',
    async (op) => {
      const sysId = await world.one('North', { trunk_name: `Canceled at ${op}`, registration_state: 'draft' })
      await standingStill(
        () => ask('queue', sysId),
        (call) => call.op === op && isAbout(call, sysId),
        async () => {
          await ask('queue', sysId)
          await ask('cancel', sysId)
          expect(world.outcome(sysId).state).toBe('cancelled')
        },
      )
      await world.work(30 * MINUTE)
      expect(world.outcome(sysId).state).toBe('cancelled')
      expect(world.trunks('North')).not.toContain(`Canceled at ${op}`)
    },
  )
})
