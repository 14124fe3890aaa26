import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.cast({ North: { contract: 'byoc_registration' } })
})

afterAll(() => world.close())

it('a change that was made stays made, though its worker has lost the lane by then', async () => {
  const { database } = world.instance
  const order = await world.one('North', { trunk_name: 'Lost', auth_password: 'canary-old' })
  await world.work(MINUTE)
  const [trunk] = database.select(`${SCOPE}_trunk`, `request=${order}`)
  const { request } = await world.instance.run<{ request: string }>(
    `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', { auth_password: 'canary-new' })))`,
  )
  let lost = 0
  // Worker A forgets the spent password once the change is made. By then its lease is over, and its lane another worker's.
  world.instance.onSeamCall = ({ op, args }) => {
    if (op !== 'data.delete' || !JSON.stringify(args).includes('_digest_password')) return undefined
    for (const lane of database.select(`${SCOPE}_lane`, '')) {
      database.delete(`${SCOPE}_lane`, lane['sys_id'] ?? '')
      lost += 1
    }
    return undefined
  }
  await world.work(5 * MINUTE)
  world.instance.onSeamCall = null
  expect(lost).toBe(1)
  expect(world.outcome(request)).toEqual({ state: 'changed', verdict: '' })
  expect(world.asked('North')['update']).toBe(1)
})
