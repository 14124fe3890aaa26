import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const DAY = 86_400_000

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('platform'))
})

afterAll(async () => {
  await world.close()
})

it.each([
  ['North', '1e308'],
  ['South', '99999999999'],
])('an opaque token (%s) that is to live %s s is believed for two days', async (name, seconds) => {
  const { database } = world.instance
  world.genesys.faults.next(
    { operation: 'token', orgId: world.orgId(name) },
    { kind: 'lie', body: (told) => told.replace(/"expires_in":\d+/, `"expires_in":${seconds}`) },
  )
  await world.call('GenesysTokens', 'getScopedToken', world.orgId(name))
  const [token] = database.select(`${SCOPE}_token`, `organization=${world.organization(name)}^expires_at>0`)
  const left = Number(token?.['expires_at']) - world.clock.now()
  expect(left).toBeGreaterThan(DAY)
  expect(left).toBeLessThanOrEqual(2 * DAY)
})
