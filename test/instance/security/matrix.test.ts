import { TABLES, differences, openSecurityWorld, type SecurityWorld } from './world'

let world: SecurityWorld

beforeAll(async () => {
  world = await openSecurityWorld()
})

afterAll(async () => {
  await world.instance.close()
})

it.each([...new Set(Object.values(TABLES))])('%s: everybody may do what the matrix says, and no more', async (table) => {
  expect(await differences(world, table)).toEqual([])
})
