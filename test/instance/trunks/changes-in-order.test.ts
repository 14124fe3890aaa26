import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.cast({ North: { contract: 'byoc_registration' } })
})

afterAll(() => world.close())

it('changes that are asked for within one second are made in the order of their numbers', async () => {
  const order = await world.one('North', { trunk_name: 'Ordered' })
  await world.work(MINUTE)
  const [trunk] = world.instance.database.select(`${SCOPE}_trunk`, `request=${order}`)
  const names = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']
  const calls = names.map((name) => `changes.change('${trunk?.['sys_id'] ?? ''}', { caller_name: '${name}' })`)
  await world.instance.run(`var changes = new TrunkRegistration(); ${calls.join('; ')}; null`)
  await world.work(10 * MINUTE)
  const writes = world.genesys.requests.filter(({ operation }) => operation === 'update')
  expect(writes.map((write) => (write.body() as Record<string, unknown>)['caller_name'])).toEqual(names)
  expect(world.instance.database.get(`${SCOPE}_trunk`, trunk?.['sys_id'] ?? '')?.['caller_name']).toBe('Sixth')
})
