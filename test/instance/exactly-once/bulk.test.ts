import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

interface Summary {
  dryRun: boolean
  matched: number
  queued: number
  leftAlone: Record<string, number>
}

let world: World

beforeEach(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterEach(async () => {
  await world.close()
})

const drafts = (organization: string, count: number, prefix: string): Promise<string[]> =>
  world.request(
    organization,
    ...Array.from({ length: count }, (_unused, index) => ({
      trunk_name: `${prefix} ${String(index + 1)}`,
      registration_state: 'draft',
    })),
  )

const registerAll = (query: string, options = '{}'): Promise<Summary> =>
  world.instance.run<Summary>(
    `JSON.parse(JSON.stringify(new TrunkRegistration().registerAll(${JSON.stringify(query)}, ${options})))`,
  )

const count = (query: string): number => world.instance.database.count(`${SCOPE}_trunk_request`, query)

it('says at once what will happen, and the queue does it', async () => {
  await drafts('North', 40, 'Bulk')
  const [failed = ''] = await world.request('North', { trunk_name: 'Failed', sip_uri: 'no uri' })
  await world.work()
  expect(world.outcome(failed)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
  await world.request('North', { trunk_name: 'Done' })
  await world.work()
  const asked = world.genesys.requests.length
  const query = `organization=${world.organization('North')}`
  const told = { matched: 42, queued: 41, leftAlone: { 'already registered': 1 } }
  expect(await registerAll(query, '{ dryRun: true }')).toEqual({ dryRun: true, ...told })
  await world.work()
  expect(count('registration_state=draft')).toBe(40)
  expect(await registerAll(query)).toEqual({ dryRun: false, ...told })
  // Nothing has been queued yet, let alone sent.
  expect(count('registration_state=draft')).toBe(40)
  expect(world.genesys.requests).toHaveLength(asked)
  await world.work(60_000)
  expect(count('registration_state=registered')).toBe(41)
  expect(world.genesys.requests.filter(({ operation }) => operation === 'register').length).toBe(41)
})

it('goes on after its time slice where it stopped', async () => {
  await drafts('South', 6, 'Slice')
  const { queued } = await registerAll(`organization=${world.organization('South')}`)
  expect(queued).toBe(6)
  const bulks = (): number => world.instance.database.count('sysevent', `name=${SCOPE}.requests.queue`)
  const before = bulks()
  // Each request takes 25 seconds to queue: three fit into a slice.
  world.instance.onSeamCall = ({ op, args }) => {
    const { table } = args as { table?: string }
    if (op === 'data.insert' && table === `${SCOPE}_registration`) world.clock.set(world.clock.now() + 25_000)
    return undefined
  }
  await world.work(10 * 60_000)
  // The first slice queued two events: one in case its node dies, one for the rest; the second slice queued one for
  // itself.
  expect(bulks() - before).toBe(3)
  expect(count(`organization=${world.organization('South')}^registration_state=registered`)).toBe(6)
})

it('goes on when its node dies in the middle, and starts nothing again that was stopped meanwhile', async () => {
  const sysIds = (await drafts('South', 6, 'Died')).sort()
  await registerAll(`trunk_nameSTARTSWITHDied`)
  let queued = 0
  world.instance.onSeamCall = ({ op, args }) => {
    if (op !== 'data.insert' || (args as { table?: string }).table !== `${SCOPE}_registration`) return undefined
    queued += 1
    return queued === 4 ? 'crash before' : undefined
  }
  await world.work(2_000)
  world.instance.onSeamCall = null
  const registered = (): number => count('trunk_nameSTARTSWITHDied^registration_state=registered')
  expect(registered()).toBe(3)
  const [left = ''] = sysIds.filter((sysId) => world.outcome(sysId).state !== 'registered')
  await world.call('TrunkRegistration', 'queue', left)
  await world.call('TrunkRegistration', 'stop', left)
  expect(world.outcome(left)).toEqual({ state: 'failed', verdict: 'stopped' })
  await world.work(30 * 60_000)
  expect(registered()).toBe(5)
  expect(world.outcome(left)).toEqual({ state: 'failed', verdict: 'stopped' })
})

it.each([
  ['', /an empty one would queue every request there is/],
  [
    'registration_state=draft^organisation.name=North',
    /"registration_state=draft\^organisation\.name=North" names a field/,
  ],
  ['registration_state=draft^no_such_field=1', /would leave it out and queue more than is meant/],
  [`numberIN${'BTR0001000,'.repeat(30)}BTR1`, /has 342 characters; the event that carries it holds 255/],
])('refuses the query "%s" by name, and queues nothing', async (query, message) => {
  await drafts('West', 1, `Refused ${String(query.length)}`)
  const before = count('registration_state=draft')
  await expect(registerAll(query)).rejects.toThrow(message)
  await world.work()
  expect(count('registration_state=draft')).toBe(before)
})

it('two bulk runs, a double-clicked button and a repeated event register once', async () => {
  const [sysId = '', other = ''] = await drafts('West', 2, 'Twice')
  const query = `sys_idIN${sysId},${other}`
  await Promise.all([registerAll(query), registerAll(query)])
  await Promise.all([1, 2].map(() => world.call('TrunkRegistration', 'queue', sysId)))
  const { database } = world.instance
  for (const event of database.select('sysevent', `state=ready^nameSTARTSWITH${SCOPE}.`)) {
    database.insert('sysevent', { ...event, sys_id: '' })
  }
  await Promise.all([1, 2].map(() => world.call('TrunkRegistration', 'register', other)))
  await world.work(60_000)
  const writes = world.genesys.requests.filter((request) => {
    return request.operation === 'register' && /Twice/.test(JSON.stringify(request.body()))
  })
  expect(writes).toHaveLength(2)
  expect([sysId, other].map((each) => world.outcome(each).state)).toEqual(['registered', 'registered'])
})
