import { randomUUID } from 'node:crypto'
import type { TrunkBase } from '../../../sandbox/genesys/telephony/trunk-base'
import { World } from '../../harness/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let world: World

beforeAll(async () => {
  const accepts = { standIn: 'duplicates_accepted' } as const
  world = await World.cast({
    Taken: accepts,
    Many: accepts,
    Full: accepts,
    Again: accepts,
    Blind: { standIn: ['duplicates_accepted', 'reads_absent'] },
    Outage: accepts,
    Case: accepts,
    'Refuses twins': { contract: 'byoc_registration' },
  })
})

afterAll(async () => {
  await world.close()
})

/**
 * Makes trunks of somebody else. Genesys does not publish its answer to a second trunk of one name; here it accepts it.
 */
async function foreign(organization: string, ...names: string[]): Promise<string[]> {
  const model = await world.one(organization, { trunk_name: `Model ${randomUUID()}` })
  await world.work(MINUTE)
  const bases = world.genesys.state.organization(world.orgId(organization))?.trunkBases
  const made = bases?.get(world.row(model)['genesys_id'] ?? '')
  if (made === undefined) throw new Error('There is no model')
  const trunks = names.map((name): TrunkBase => ({ ...made, id: randomUUID(), name, description: 'made by hand' }))
  for (const trunk of trunks) bases?.put(trunk)
  return trunks.map(({ id }) => id)
}

const count = (organization: string, name: string): number =>
  world.trunks(organization).filter((each) => each.toLowerCase() === name.toLowerCase()).length
const lists = (organization: string): number => world.asked(organization)['trunk_list'] ?? 0

it('a foreign trunk of the name is a conflict that names it, and nothing is written', async () => {
  const [id = ''] = await foreign('Taken', 'Held')
  const writes = world.writes('Taken').length
  const before = lists('Taken')
  const request = await world.one('Taken', { trunk_name: 'Held' })
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
  expect(world.row(request)['verdict_message']).toContain(`already has a trunk "Held" (id ${id})`)
  expect(world.writes('Taken')).toHaveLength(writes)
  expect(lists('Taken') - before).toBe(1)
  expect(count('Taken', 'Held')).toBe(1)
})

it('names that differ in case only count as one', async () => {
  const [id = ''] = await foreign('Case', 'berlin')
  const request = await world.one('Case', { trunk_name: 'BERLIN' })
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
  expect(world.row(request)['verdict_message']).toContain(id)
})

it('many requests share a listing, and each that is in the way is told by its own', async () => {
  const [id = ''] = await foreign('Many', 'Many 7')
  const before = lists('Many')
  const requests = await world.request(
    'Many',
    ...Array.from({ length: 30 }, (_unused, index) => ({ trunk_name: `Many ${String(index + 1)}` })),
  )
  await world.work(5 * MINUTE)
  const states = requests.map((sysId) => world.row(sysId)['registration_state'])
  expect(states.filter((state) => state === 'registered')).toHaveLength(29)
  expect(world.row(requests[6] ?? '')['verdict_message']).toContain(id)
  // There is a listing for each lane's session, and one look at the name that is taken: far less than one for each
  // request.
  expect(lists('Many') - before).toBeLessThanOrEqual(10)
})

it('where the organization has more pages of trunks than there are names, each name is looked for', async () => {
  await foreign('Full', ...Array.from({ length: 350 }, (_unused, index) => `Other ${String(index)}`), 'Held')
  const before = lists('Full')
  const requests = await world.request('Full', { trunk_name: 'Held' }, { trunk_name: 'A' }, { trunk_name: 'B' })
  await world.work(MINUTE)
  const states = requests.map((sysId) => world.row(sysId)['registration_state'])
  expect(states).toEqual(['failed', 'registered', 'registered'])
  // There is one call for each name, and at most one more in each lane that finds out how many trunks there are.
  expect(lists('Full') - before).toBeLessThanOrEqual(6)
})

it('a name that was given free a moment ago is not in the way', async () => {
  const first = await world.one('Again', { trunk_name: 'Renewed' })
  await world.work(MINUTE)
  const names = ['Renewed', 'Beside 1', 'Beside 2', 'Beside 3', 'Beside 4', 'Beside 5']
  await world.call('TrunkRegistration', 'retire', first)
  const requests = await world.request('Again', ...names.map((trunk_name) => ({ trunk_name })))
  await world.work(MINUTE)
  await world.call('TrunkRegistration', 'retryNow', requests[0] ?? '')
  await world.work(MINUTE)
  expect(requests.map((sysId) => world.outcome(sysId).state)).toEqual(names.map(() => 'registered'))
  expect(count('Again', 'Renewed')).toBe(1)
})

it('where the contract has Genesys refuse a second trunk of a name, nothing is looked for', async () => {
  const request = await world.one('Refuses twins', { trunk_name: 'At once' })
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  expect(world.asked('Refuses twins')).toMatchObject({ register: 1 })
  expect(world.asked('Refuses twins')['list'] ?? 0).toBe(0)
})

it('an organization that answers no look-up is written to all the same', async () => {
  const request = await world.one('Blind')
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
})

it('while the look-up has an outage nothing is written, and afterwards once', async () => {
  world.genesys.faults.next(
    { orgId: world.orgId('Outage'), operation: 'trunk_list' },
    { kind: 'status', when: 'before', status: 503 },
  )
  const request = await world.one('Outage')
  await world.work(HOUR)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  expect(world.asked('Outage')).toMatchObject({ trunk_create: 1, trunk_list: 2 })
})
