import type { Collection } from '../../../sandbox/genesys/collection'
import type { ByocRegistration } from '../../../sandbox/genesys/organization'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const HOUR = 3_600_000
const SECOND_ID = '77777777-0000-4000-8000-000000000000'

let world: World

beforeAll(async () => {
  const input = threeOf('byoc_registration')
  // Only the app keeps two trunks from having one name here.
  const organizations = input.organizations.map((each) => ({ ...each, standIn: 'duplicates_accepted' as const }))
  world = await World.open({ ...input, organizations })
})

afterAll(async () => {
  await world.close()
})

const trunks = (): Collection<ByocRegistration> => {
  const organization = world.genesys.state.organization(orgIdOf('North'))
  if (organization === undefined) throw new Error('Genesys knows no North')
  return organization.registrations
}

async function again(sysId: string): Promise<{ state: string; verdict: string }> {
  await world.call('TrunkRegistration', 'retryNow', sysId)
  await world.work(HOUR)
  return world.outcome(sysId)
}

it('two requests for the very same trunk, of which a write lost its answer, make no second one', async () => {
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'after', status: 500 })
  const twin = { trunk_name: 'Twin' }
  const [one = '', other = ''] = await world.request('North', twin, twin)
  await world.work(5_000)
  const [made] = trunks().all()
  // A person made an equal trunk by hand meanwhile.
  trunks().put({ ...made!, id: SECOND_ID })
  await world.work(HOUR)
  const conflict = { state: 'failed', verdict: 'conflict' }
  expect([one, other].map((each) => world.outcome(each))).toEqual([conflict, conflict])
  for (const id of [made!.id, SECOND_ID]) {
    expect(world.row(one)['verdict_evidence']).toMatch(new RegExp(`Several trunks are equal to this request: .*${id}`))
  }
  // Nobody can tell which trunk is whose: nothing is created, however often somebody asks, and the name stays taken.
  expect([await again(one), await again(other)]).toEqual([conflict, conflict])
  expect(world.row(other)['verdict_message']).toContain(`is taken by ${world.row(one)['number'] ?? ''}`)
  expect(trunks().all()).toHaveLength(2)
  // A person deletes one trunk: the other is the first request's.
  trunks().delete(SECOND_ID)
  expect(await again(one)).toEqual({ state: 'registered', verdict: '' })
  expect(world.row(one)['genesys_id']).toBe(made!.id)
  expect(await again(other)).toEqual(conflict)
  expect(trunks().all()).toHaveLength(1)
})

it('a look-up that finds several trunks equal to a request has the next attempt look again', async () => {
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'after', status: 500 })
  const body = (told: string): string => JSON.stringify({ ...(JSON.parse(told) as object), entities: [], total: 0 })
  world.genesys.faults.next({ operation: 'list' }, { kind: 'lie', body })
  // The first trunk is not listed yet, and the write that follows is refused though it was carried out.
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'after', status: 409 })
  const sysId = await world.one('South', { trunk_name: 'Twice there' })
  await world.work(HOUR)
  expect(world.outcome(sysId)).toEqual({ state: 'failed', verdict: 'conflict' })
  expect(world.row(sysId)['verdict_evidence']).toMatch(/Several trunks are equal to this request/)
  expect(world.trunks('South')).toEqual(['Twice there', 'Twice there'])
  expect(await again(sysId)).toEqual({ state: 'failed', verdict: 'conflict' })
  expect(world.trunks('South')).toEqual(['Twice there', 'Twice there'])
})
