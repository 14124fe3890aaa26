import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

const property = (name: string, value: string): void => {
  const { database } = world.instance
  const row = database.select('sys_properties', `name=${name}`)[0]
  if (row === undefined) database.insert('sys_properties', { name, value })
  else database.update('sys_properties', row['sys_id'] ?? '', { value })
}

it('sends nothing while the switch is off, and goes on by itself when it is on again', async () => {
  property(`${SCOPE}.outbound_enabled`, 'false')
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'retrying', verdict: 'outbound_disabled' })
  expect(world.genesys.requests).toHaveLength(0)

  property(`${SCOPE}.outbound_enabled`, 'true')
  await work(world, 600_000)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('sends nothing from a clone', async () => {
  property('instance_name', 'a-clone-of-production')
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'failed', verdict: 'instance_changed' })
  expect(world.genesys.requests).toHaveLength(0)
})

it('sends nothing for an organization that is not active', async () => {
  const item = await order(world)
  world.instance.database.update(`${SCOPE}_organization`, world.organizations.get('North') ?? '', { active: 'false' })
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'failed', verdict: 'organization_inactive' })
  expect(world.genesys.requests).toHaveLength(0)
})

it('sends nothing while a system property would log the headers', async () => {
  property('glide.outbound_http_log.override', 'true')
  property('glide.outbound_http_log.override.level', 'elevated')
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({
    registration_state: 'failed',
    verdict: 'logging_would_expose_secrets',
  })
  expect(world.genesys.requests).toHaveLength(0)
})

it('asks for approval first where the organization wants it', async () => {
  world.instance.database.update(`${SCOPE}_organization`, world.organizations.get('North') ?? '', {
    approval_required: 'true',
  })
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('awaiting_approval')
  expect(world.genesys.requests).toHaveLength(0)
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)['active']).toBe('1')
})

it('uses up no probe of an organization that did not answer while nothing may leave', async () => {
  const organization = world.organizations.get('North') ?? ''
  const { database } = world.instance
  const compare = async (): Promise<string> => {
    await world.instance.run(`new Reconciler().startOne('${organization}'); null`)
    await work(world, 5_000)
    return database.get(`${SCOPE}_organization`, organization)?.['drift_summary'] ?? ''
  }
  // The pause after five failures is over: the next call is the one that shows whether the organization is well.
  database.update(`${SCOPE}_organization`, organization, {
    failures: '5',
    openings: '1',
    open_until: String(world.clock.now() - 1),
  })
  property(`${SCOPE}.outbound_enabled`, 'false')
  expect(await compare()).toMatch(/^Not reconciled: /)
  property(`${SCOPE}.outbound_enabled`, 'true')
  expect(await compare()).toMatch(/^0 missing/)
})
