import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(async () => {
  await world.close()
})

it('a change writes nothing to a trunk while its retirement is being tried, and ends when the trunk is gone', async () => {
  const { database } = world.instance
  const request = await world.one('North', { trunk_name: 'Goes' })
  await world.work(MINUTE)
  const [trunk] = database.select(`${SCOPE}_trunk`, `request=${request}`)
  const changed = await world.instance.run<{ request: string; refused: string }>(
    `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', { caller_name: 'Late' })))`,
  )
  expect(changed.refused).toBe('')
  await world.call('TrunkRegistration', 'retire', request)
  // The retirement was put off, and the change is due before it.
  const [retirement] = database.select(`${SCOPE}_registration`, `request=${request}`)
  database.update(`${SCOPE}_registration`, retirement?.['sys_id'] ?? '', {
    next_attempt: String(world.clock.now() + 10 * MINUTE),
  })
  await world.work(2 * MINUTE)
  expect(world.outcome(request).state).toBe('retiring')
  expect(world.outcome(changed.request).state).not.toBe('changed')
  // It waits for the retirement, and was not put off for having done nothing.
  const [waiting] = database.select(`${SCOPE}_registration`, `request=${changed.request}`)
  expect(Number(waiting?.['next_attempt'])).toBeGreaterThanOrEqual(Number(retirement?.['next_attempt'] ?? 0))
  expect(waiting?.['put_offs'] ?? '0').toMatch(/^0?$/)
  expect(world.asked('North')['update'] ?? 0).toBe(0)
  await world.work(30 * MINUTE)
  expect(world.outcome(request).state).toBe('retired')
  expect(world.outcome(changed.request).state).toBe('failed')
  expect(world.asked('North')['update'] ?? 0).toBe(0)
})
