import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const ATTEMPTS = `${SCOPE}_attempt`
const REGISTRATIONS = `${SCOPE}_registration`

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
  world.setProperty('lanes_per_organization', '1')
})

afterAll(async () => {
  await world.close()
})

/** Adds a business rule of the instance's own that refuses a table's records; returns a function that removes it. */
function rule(table: string, when: { insert?: boolean; update?: boolean }, filter: string, script: string): () => void {
  const { database } = world.instance
  const sysId = database.insert('sys_script', {
    name: 'A rule of the instance',
    collection: table,
    when: 'before',
    order: '100',
    active: '1',
    action_insert: when.insert === true ? '1' : '0',
    action_update: when.update === true ? '1' : '0',
    filter_condition: filter,
    script,
  })
  return () => {
    database.delete('sys_script', sysId)
  }
}

const ABORT = 'current.setAbortAction(true)'

const events = (): number => world.instance.database.count('sysevent', `name=${SCOPE}.lane.ready`)

/** Asserts that the request is registered once the fault is gone, with one trunk. */
async function healed(organization: 'North' | 'South' | 'West', sysId: string, name: string): Promise<void> {
  await world.work(40 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
  expect(world.trunks(organization).filter((each) => each === name)).toHaveLength(1)
}

describe('the work on one request throws', () => {
  const BOOM = `throw new Error('boom\\n    at work (script:1:1)')`

  test('the others of its lane go on; it says why, is tried again a few times, and then is a person’s', async () => {
    const [first = '', ...others] = await world.request(
      'North',
      ...['Broken', 'Second', 'Third'].map((trunk_name) => ({ trunk_name })),
    )
    const allow = rule(ATTEMPTS, { insert: true }, `operation=register^request=${first}`, BOOM)
    const before = events()
    await world.work(5 * SECOND)
    expect(others.map((sysId) => world.outcome(sysId).state)).toEqual(['registered', 'registered'])
    expect(world.outcome(first)).toEqual({ state: 'retrying', verdict: 'app_failed' })
    const row = world.row(first)
    expect(row['verdict_message']).toBe('BYOC Trunks itself failed while it worked on the request: boom.')
    expect(JSON.stringify(row)).not.toMatch(/script:1:1|at work/)
    await world.work(3 * HOUR)
    expect(world.outcome(first)).toEqual({ state: 'failed', verdict: 'app_failed' })
    expect(world.row(first)['verdict_evidence']).toMatch(/6 attempts were made/)
    // These are six attempts, and a job every five minutes that finds nothing: far from a loop.
    expect(events() - before).toBeLessThan(30)
    allow()
    await world.call('TrunkRegistration', 'retryNow', first)
    await healed('North', first, 'Broken')
  })

  test('earlier postponements for other reasons do not count', async () => {
    const sysId = await world.one('North', { trunk_name: 'Put off before', registration_state: 'draft' })
    await world.call('TrunkRegistration', 'queue', sysId)
    const [registration] = world.instance.database.select(REGISTRATIONS, `request=${sysId}`)
    world.instance.database.update(REGISTRATIONS, registration?.['sys_id'] ?? '', { put_offs: '50' })
    const allow = rule(ATTEMPTS, { insert: true }, `operation=register^request=${sysId}`, BOOM)
    await world.work(5 * SECOND)
    expect(world.outcome(sysId)).toEqual({ state: 'retrying', verdict: 'app_failed' })
    allow()
    await healed('North', sysId, 'Put off before')
  })

  test('register() by a script answers, and does not throw', async () => {
    const sysId = await world.one('North', { trunk_name: 'By script', registration_state: 'draft' })
    const allow = rule(ATTEMPTS, { insert: true }, `operation=register^request=${sysId}`, BOOM)
    const summary = await world.call<{ state: string; verdict: { code: string } }>(
      'TrunkRegistration',
      'register',
      sysId,
    )
    expect(summary).toMatchObject({ state: 'retrying', verdict: { code: 'app_failed' } })
    allow()
    await healed('North', sysId, 'By script')
  })

  test('after its write had left, nothing is sent twice', async () => {
    const sysId = await world.one('West', { trunk_name: 'Written, then broken' })
    const allow = rule(
      `${SCOPE}_trunk_request`,
      { update: true },
      `sys_id=${sysId}^registration_state=registered`,
      BOOM,
    )
    await world.work(5 * SECOND)
    expect(world.outcome(sysId).verdict).toBe('update_refused')
    allow()
    await healed('West', sysId, 'Written, then broken')
  })
})

describe.each([
  ['throws', `throw new Error('the table is full')`, /: the table is full\.$/],
  ['is refused', ABORT, /: the attempt could not be recorded; the platform does not say why\.$/],
])('storing the claim of a write %s', (how, script, why) => {
  test('nothing leaves, the request says why, and nothing runs in a loop', async () => {
    const name = `Claim ${how}`
    const allow = rule(ATTEMPTS, { insert: true }, 'operation=register', script)
    const before = events()
    const sent = world.writes('South').length
    const sysId = await world.one('South', { trunk_name: name })
    await world.work(4 * SECOND)
    expect(events() - before).toBeLessThan(6)
    expect(world.writes('South')).toHaveLength(sent)
    expect(world.outcome(sysId)).toEqual({ state: 'retrying', verdict: 'app_failed' })
    expect(world.row(sysId)['verdict_message']).toMatch(why)
    allow()
    await healed('South', sysId, name)
  })
})

test('a lane whose row can not be stored is worked by nobody, and its requests say so', async () => {
  const allow = rule(`${SCOPE}_lane`, { insert: true }, '', ABORT)
  const before = events()
  const sysId = await world.one('South', { trunk_name: 'No lane' })
  await world.work(4 * SECOND)
  expect(world.outcome(sysId)).toEqual({ state: 'retrying', verdict: 'app_failed' })
  expect(events() - before).toBeLessThan(6)
  allow()
  await healed('South', sysId, 'No lane')
})

test('a lane that is let go between a refused insertion and the look for its row is taken, and nothing has failed', async () => {
  // The insertion is refused as by the key of worker B's row, and B has released the lane before worker A looks.
  const once = `if (gs.getProperty('lane.refused') != 'once') { gs.setProperty('lane.refused', 'once'); ${ABORT} }`
  const allow = rule(`${SCOPE}_lane`, { insert: true }, 'key!=', once)
  const sysId = await world.one('West', { trunk_name: 'Met at the door' })
  await world.work(SECOND)
  allow()
  expect(world.instance.database.property('lane.refused')).toBe('once')
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})

describe('a registration whose row can not be written', () => {
  test.each([
    ['is refused', ABORT],
    ['throws', `throw new Error('read only')`],
  ])('(%s) keeps nobody waiting and runs in no loop', async (how, script) => {
    const [first = '', second = ''] = await world.request(
      'West',
      { trunk_name: `Unwritable ${how}` },
      { trunk_name: `Next ${how}` },
    )
    const allow = rule(REGISTRATIONS, { update: true }, `request=${first}`, script)
    const before = events()
    await world.work(5 * SECOND)
    expect(world.outcome(second).state).toBe('registered')
    await world.work(HOUR)
    expect(events() - before).toBeLessThan(40)
    allow()
    await healed('West', first, `Unwritable ${how}`)
  })
})

test('a request whose registration can not be stored is a person’s', async () => {
  const allow = rule(REGISTRATIONS, { insert: true }, '', ABORT)
  const sysId = await world.one('South', { trunk_name: 'No registration' })
  await world.work(30 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'failed', verdict: 'app_failed' })
  allow()
  await world.call('TrunkRegistration', 'retryNow', sysId)
  await healed('South', sysId, 'No registration')
})

test('the sweeper goes on where one record’s work throws', async () => {
  const [first = '', second = ''] = await world.request(
    'North',
    { trunk_name: 'Stray one' },
    { trunk_name: 'Stray two' },
  )
  const { database } = world.instance
  for (const request of [first, second].sort()) {
    const [row] = database.select(REGISTRATIONS, `request=${request}`)
    database.delete(REGISTRATIONS, row?.['sys_id'] ?? '')
  }
  const [broken = '', sound = ''] = [first, second].sort()
  const allow = rule(REGISTRATIONS, { insert: true }, `request=${broken}`, `throw new Error('boom')`)
  await world.work(35 * MINUTE)
  expect(world.outcome(sound).state).toBe('registered')
  allow()
  await world.work(35 * MINUTE)
  expect(world.outcome(broken).state).toBe('registered')
})
