import { person } from '../rest/trunks'
import { openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

/** An instance with a new name takes the records made under the old name for another instance's, until it is told. */

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

const setName = (name: string): void => {
  const { database } = world.instance
  const [property] = database.select('sys_properties', 'name=instance_name')
  if (property === undefined) database.insert('sys_properties', { name: 'instance_name', value: name })
  else database.update('sys_properties', property['sys_id'] ?? '', { value: name })
}

const tell = (user: string, oldName: string): Promise<number> =>
  world.instance.run<number>(`new OrganizationActions().instanceWasRenamed(${JSON.stringify(oldName)})`, { user })

/** Names of the instances in requests and registrations. */
function makers(): Record<string, (string | undefined)[]> {
  const { database } = world.instance
  return {
    requests: database.select(`${SCOPE}_trunk_request`, '').map((row) => row['made_on']),
    registrations: database.select(`${SCOPE}_registration`, '').map((row) => row['instance']),
  }
}

it('makes registered and waiting requests the renamed instance’s own, and counts the registrations', async () => {
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
  expect(makers()).toEqual({ requests: ['sandbox'], registrations: ['sandbox'] })

  setName('renamed')
  const sent = world.genesys.requests.length
  expect(await tell('admin', ' sandbox ')).toBe(1)
  expect(makers()).toEqual({ requests: ['renamed'], registrations: ['renamed'] })
  // Only the names change: nothing is sent to Genesys, and it happens once.
  await work(world)
  expect(world.genesys.requests).toHaveLength(sent)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
  expect(await tell('admin', 'sandbox')).toBe(0)
})

it('takes over nothing of an instance with another name, or with none', async () => {
  await order(world)
  await work(world)
  setName('renamed')
  expect(await tell('admin', 'staging')).toBe(0)
  expect(await tell('admin', '')).toBe(0)
  expect(makers()).toEqual({ requests: ['sandbox'], registrations: ['sandbox'] })
})

it('is refused to who is no administrator of the app, operators included', async () => {
  await order(world)
  await work(world)
  person(world.instance, 'op', 'operator')
  setName('renamed')
  await expect(tell('op', 'sandbox')).rejects.toThrow(`needs the role ${SCOPE}.admin`)
  expect(makers()).toEqual({ requests: ['sandbox'], registrations: ['sandbox'] })
})
