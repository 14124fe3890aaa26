import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const TRUNKS = `${SCOPE}_trunk`

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(async () => {
  await world.close()
})

it('a look-up after a lost write takes no trunk that was adopted meanwhile, though it has the content that was asked for', async () => {
  const { database } = world.instance
  world.genesys.faults.next({ operation: 'register' }, { kind: 'reset', when: 'after' })
  const request = await world.one('North', { trunk_name: 'Old' })
  await world.work(1_000)
  await world.call('Reconciler', 'startOne', world.organization('North'))
  await world.work(2 * MINUTE)
  const [seen] = database.select(TRUNKS, `organization=${world.organization('North')}`)
  expect(seen).toMatchObject({ state: 'foreign' })
  // Another node adopted it before it saw that this request was waiting for its trunk.
  database.update(TRUNKS, seen?.['sys_id'] ?? '', { state: 'present', source: 'adopted' })
  await world.work(120 * MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
  expect(database.select(TRUNKS, `organization=${world.organization('North')}`)).toMatchObject([
    { state: 'present', source: 'adopted' },
  ])
  expect(world.trunks('North')).toEqual(['Old'])
})
