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

it('a retired trunk that is in Genesys Cloud again stays retired and says so, also when its registration is cleaned away', async () => {
  const { database } = world.instance
  const request = await world.one('North', { trunk_name: 'Comes back' })
  await world.work(MINUTE)
  const there = world.genesys.state.organization(orgIdOf('North'))?.registrations
  const held = there?.get(world.row(request)['genesys_id'] ?? '')
  if (held === undefined) throw new Error('The trunk is not there')
  await world.call('TrunkRegistration', 'retire', request)
  await world.work(MINUTE)
  expect(world.outcome(request).state).toBe('retired')

  const [registration] = database.select(`${SCOPE}_registration`, `request=${request}`)
  database.delete(`${SCOPE}_registration`, registration?.['sys_id'] ?? '')
  there?.put(held)
  await world.call('Reconciler', 'startOne', world.organization('North'))
  await world.work(5 * MINUTE)
  expect(database.select(`${SCOPE}_trunk`, `request=${request}`)).toMatchObject([
    { state: 'retired', drift: 'It is retired, but it is in Genesys Cloud.' },
  ])
})
