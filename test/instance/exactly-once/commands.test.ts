import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(async () => {
  await world.close()
})

const give = (name: 'retryNow' | 'stop' | 'cancel' | 'retire', sysId: string): Promise<{ refused: string }> =>
  world.call('TrunkRegistration', name, sysId)

const notes = (sysId: string): string[] =>
  world.instance.database
    .select('sys_journal_field', `element_id=${sysId}^element=work_notes^ORDERBYsys_created_on`)
    .map(({ value = '' }) => value)

const trunks = (): string[] =>
  (world.genesys.state.organization(orgIdOf('North'))?.registrations.all() ?? []).map(({ name }) => name)

let made = 0
/** A trunk request in a state that it has reached by the steps which lead there. */
async function requestIn(state: string): Promise<{ sysId: string; name: string }> {
  made += 1
  const name = `${state} ${String(made)}`
  const one = (typed = {}): Promise<string> => world.one('North', { trunk_name: name, ...typed })
  const failing = (): void => {
    world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'before', status: 503 })
  }
  switch (state) {
    case 'draft':
      return { sysId: await one({ registration_state: 'draft' }), name }
    case 'awaiting_approval': {
      world.updateOrganization('North', { approval_required: '1' })
      const sysId = await one()
      world.updateOrganization('North', { approval_required: '0' })
      return { sysId, name }
    }
    case 'queued':
      return { sysId: await one(), name }
    case 'retrying': {
      failing()
      const sysId = await one()
      await world.work(1000)
      return { sysId, name }
    }
    case 'failed': {
      const sysId = await one()
      await give('stop', sysId)
      return { sysId, name }
    }
    case 'outcome_unknown': {
      world.genesys.faults.next({ operation: 'register' }, { kind: 'reset', when: 'after' })
      const sysId = await one()
      await world.work(1000)
      await give('stop', sysId)
      return { sysId, name }
    }
    case 'registered': {
      const sysId = await one()
      await world.work(MINUTE)
      return { sysId, name }
    }
    case 'cancelled': {
      const sysId = await one()
      await give('cancel', sysId)
      return { sysId, name }
    }
    case 'retiring':
    case 'retired': {
      const sysId = await one()
      await world.work(MINUTE)
      await give('retire', sysId)
      if (state === 'retired') await world.work(MINUTE)
      return { sysId, name }
    }
    case 'rejected': {
      const sysId = await one({ registration_state: 'draft' })
      world.instance.database.update(`${SCOPE}_trunk_request`, sysId, { registration_state: 'rejected' })
      return { sysId, name }
    }
    default:
      throw new Error(`Nobody brings a request to ${state}`)
  }
}

describe('what a person asks for, in every state', () => {
  it.each([
    // Each row has a state, the states after "Retry now", "Stop" and "Cancel", and the trunks that are in Genesys then.
    ['draft', 'registered', 'draft', 'cancelled'],
    ['queued', 'registered', 'failed', 'cancelled'],
    ['retrying', 'registered', 'outcome_unknown', 'retired'],
    ['failed', 'registered', 'failed', 'cancelled'],
    ['outcome_unknown', 'registered', 'outcome_unknown', 'retired'],
    ['registered', 'registered', 'registered', 'retired'],
    ['retiring', 'retired', 'failed', 'retired'],
    ['awaiting_approval', 'awaiting_approval', 'failed', 'cancelled'],
    ['rejected', 'refused', 'rejected', 'rejected'],
    ['cancelled', 'refused', 'cancelled', 'cancelled'],
    ['retired', 'refused', 'retired', 'retired'],
  ])('%s: tried again it ends %s, stopped %s, canceled %s', async (state, retried, stopped, canceled) => {
    const ends: string[] = []
    const refusals: string[] = []
    for (const name of ['retryNow', 'stop', 'cancel'] as const) {
      const { sysId, name: trunk } = await requestIn(state)
      expect(world.outcome(sysId).state).toBe(state)
      const { refused } = await give(name, sysId)
      await world.work(20 * MINUTE)
      const end = world.outcome(sysId).state
      refusals.push(refused)
      ends.push(refused === '' ? end : 'refused')
      // Genesys has the trunk exactly when the request is registered, or may be.
      const there = trunks().includes(trunk)
      expect([name, end, there]).toEqual([
        name,
        end,
        end === 'registered' || (there && /outcome_unknown|failed/.test(end)),
      ])
    }
    expect(ends).toEqual([retried, stopped, canceled])
    const cant = expect.stringMatching(/^A request that is .+ can't be tried again\.$/) as string
    expect(refusals).toEqual([retried === 'refused' ? cant : '', '', ''])
  })
})

describe('while no call may leave', () => {
  const REGISTRATIONS = `${SCOPE}_registration`

  /** A command that was given while a worker held the lane, and that the worker did not see any more. */
  const pending = (sysId: string, name: string): void => {
    const { database } = world.instance
    const [registration] = database.select(REGISTRATIONS, `request=${sysId}`)
    database.update(REGISTRATIONS, registration?.['sys_id'] ?? '', { wish: name, next_attempt: '0' })
  }

  const events = (): number => world.instance.database.count('sysevent', `name=${SCOPE}.lane.ready`)

  afterEach(() => {
    world.setProperty('outbound_enabled', 'true')
  })

  it.each([
    ['retrying', 'stop', 'outcome_unknown'],
    ['queued', 'cancel', 'cancelled'],
    ['retiring', 'cancel', 'retiring'],
  ])('a request that is %s and is asked to %s ends %s, in no loop', async (state, name, end) => {
    const { sysId } = await requestIn(state)
    world.setProperty('outbound_enabled', 'false')
    pending(sysId, name)
    const before = events()
    // Two turns of the job that wakes lanes.
    await world.work(11 * MINUTE)
    expect(world.outcome(sysId).state).toBe(end)
    expect(events() - before).toBeLessThan(12)
  })
})

test('a withdrawal that is pending is not taken back by who tries the request again', async () => {
  const { sysId, name } = await requestIn('retrying')
  const { database } = world.instance
  const [registration] = database.select(`${SCOPE}_registration`, `request=${sysId}`)
  database.update(`${SCOPE}_registration`, registration?.['sys_id'] ?? '', { wish: 'cancel' })
  await give('retryNow', sysId)
  await world.work(30 * MINUTE)
  expect(['cancelled', 'retired']).toContain(world.outcome(sysId).state)
  expect(trunks()).not.toContain(name)
})

describe('work notes', () => {
  it('tell each step of an outage and of an unknown outcome, with the time of the next', async () => {
    const { faults } = world.genesys
    faults.next({ operation: 'register' }, { kind: 'refuse' })
    faults.next({ operation: 'list' }, { kind: 'status', when: 'before', status: 503 })
    const sysId = await world.one('North', { trunk_name: 'Noted' })
    await world.work(30 * MINUTE)
    expect(world.outcome(sysId).state).toBe('registered')
    const told = notes(sysId)
    expect(told.some((note) => /^Attempt 1: .+\nThe next attempt is made at .+ UTC\./s.test(note))).toBe(true)
    expect(told.some((note) => /A write was sent whose answer is not known/.test(note))).toBe(true)
    expect(told.some((note) => /It is not in Genesys Cloud/.test(note))).toBe(true)
    expect(told.filter((note) => note.startsWith('Registered in Genesys Cloud'))).toHaveLength(1)
  })
})
