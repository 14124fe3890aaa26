import type { Collection } from '../../../sandbox/genesys/collection'
import type { ByocRegistration } from '../../../sandbox/genesys/organization'
import { World } from '../../platform/support/world'
import { orgIdOf, threeOf } from './organizations'

const HOUR = 3_600_000

let world: World

beforeAll(async () => {
  const input = threeOf('byoc_registration')
  // Nothing but the app stands between two trunks of one name.
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

it('two requests for the very same trunk, whose writes lost their answers, make no third one', async () => {
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'after', status: 500 })
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'after', status: 500 })
  const twin = { trunk_name: 'Twin' }
  const [one = '', other = ''] = await world.request('North', twin, twin)
  await world.work(HOUR)
  const conflict = { state: 'failed', verdict: 'conflict' }
  expect([one, other].map((each) => world.outcome(each))).toEqual([conflict, conflict])
  const made = trunks().all()
  expect(made).toHaveLength(2)
  for (const { id } of made) {
    expect(world.row(one)['verdict_evidence']).toMatch(new RegExp(`Several trunks are equal to this request: .*${id}`))
  }
  // Which is whose nobody can tell: nothing is created, however often somebody asks.
  expect([await again(one), await again(other)]).toEqual([conflict, conflict])
  expect(trunks().all()).toHaveLength(2)
  // A person takes one away: the other is the first request's, and the second has none any more.
  trunks().delete(made[1]!.id)
  expect(await again(one)).toEqual({ state: 'registered', verdict: '' })
  expect(world.row(one)['genesys_id']).toBe(made[0]!.id)
  expect(await again(other)).toEqual(conflict)
  expect(trunks().all()).toHaveLength(1)
  expect(await again(other)).toEqual({ state: 'registered', verdict: '' })
  expect(trunks().all()).toHaveLength(2)
})
