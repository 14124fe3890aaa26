import { USES } from './matrix'
import { TABLES, differences, openSecurityWorld, passing, type SecurityWorld } from './world'

const tables = [...new Set(Object.values(TABLES))]

describe.each(['grants', 'denies'] as const)('where a denying rule without an allowing one %s', (unpaired) => {
  let world: SecurityWorld
  beforeAll(async () => void (world = await openSecurityWorld('closed', unpaired)))
  afterAll(() => world.instance.close())

  it.each(tables)('%s: everybody may do what the matrix says, and no more', async (table) => {
    expect(await differences(world, table)).toEqual([])
  })

  it.each(USES)('$subject, $column: $operation is for those whom the matrix names', async (use) => {
    expect(await passing(world, use)).toEqual([...use.passed].sort())
  })
})
