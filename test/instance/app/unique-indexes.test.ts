import { one, openWorld, order, requestOf, run, SCOPE, work, type World } from '../../harness/ordering'

/**
 * Documentation, Require unique values for a field: the platform does not make a column unique while it holds a value
 * twice. No application is told that its index was refused.
 */
let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

const north = (): Record<string, string> => one(world.instance, `${SCOPE}_organization`, 'name=North')

async function verify(): Promise<void> {
  await world.instance.run(`new AccessDoctor().verify('${north()['sys_id'] ?? ''}', 'system'); null`)
  await work(world)
}

const UNIQUE = [
  ['lane', 'key'],
  ['attempt', 'key'],
  ['registration', 'request'],
  ['token', 'key'],
  ['digest_password', 'request'],
] as const

it.each(UNIQUE)('of %s, missing: nothing is sent, and Verify access says which', async (table, column) => {
  const { database } = world.instance
  database.dropUniqueIndex(`${SCOPE}_${table}`, column)
  const before = database.count(`${SCOPE}_${table}`, '')
  await verify()
  expect(north()).toMatchObject({ access_status: 'refused', last_verdict: 'unique_index_missing' })
  expect(north()['last_verdict_message']).toContain(`${SCOPE}_${table}.${column}`)
  expect(north()['last_next_step']).toContain('Database Indexes')
  expect(world.genesys.requests).toHaveLength(0)
  expect(database.count(`${SCOPE}_${table}`, '')).toBe(before)
})

it('holds what was ordered until the index is there, then goes on by itself', async () => {
  const { database } = world.instance
  database.dropUniqueIndex(`${SCOPE}_attempt`, 'key')
  const item = await order(world)
  // The nightly job finds the missing index without a person's check.
  await world.instance.run(`new InstallCheck().proveUniqueColumns(); null`)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'retrying', verdict: 'unique_index_missing' })
  expect(world.genesys.requests).toHaveLength(0)

  database.buildUniqueIndex(`${SCOPE}_attempt`, 'key')
  const findings = await run<{ what: string }[]>(world, 'new InstallCheck().findings()')
  expect(JSON.stringify(findings)).not.toContain('unique')
  await work(world, 600_000)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('is looked for by the install check, which leaves no row behind and says how to build it', async () => {
  const { database } = world.instance
  const rows = (): number[] => UNIQUE.map(([table]) => database.count(`${SCOPE}_${table}`, ''))
  const before = rows()
  database.dropUniqueIndex(`${SCOPE}_lane`, 'key')
  const findings = await run<{ standing: string; what: string; nextStep: string }[]>(
    world,
    'new InstallCheck().findings()',
  )
  expect(findings[0]).toMatchObject({
    standing: 'missing',
    what: `${SCOPE}_lane.key is not kept unique, so that nothing is sent to Genesys Cloud`,
  })
  expect(findings[0]?.nextStep).toContain('Unique index')
  expect(rows()).toEqual(before)
})

it('changes the property only when something changed: the platform empties its caches for it', async () => {
  const { database } = world.instance
  const changed: string[] = []
  database.onChange(({ table }) => {
    if (table === 'sys_properties') changed.push(table)
  })
  await verify()
  await verify()
  expect(changed).toEqual([])
  database.dropUniqueIndex(`${SCOPE}_lane`, 'key')
  await verify()
  await verify()
  expect(changed).toHaveLength(1)
})
