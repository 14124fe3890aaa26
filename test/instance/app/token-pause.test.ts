import { INPUT, openWorld, type World } from '../../harness/ordering'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(async () => {
  await world.close()
})

const token = (name: 'North' | 'South'): Promise<string> => {
  const orgId = INPUT.organizations.find((each) => each.name === name)?.orgId ?? ''
  return world.instance.run<string>(`new GenesysTokens().getScopedToken('${orgId}')`, { user: 'admin' })
}

it('the pause that the login host of one region asks for holds up no organization of another region', async () => {
  const { faults } = world.genesys
  faults.next({ operation: 'token' }, { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 600 })
  await expect(token('North')).rejects.toThrow('takes no more token requests')
  await expect(token('North')).rejects.toThrow('takes no more token requests')
  expect(await token('South')).not.toBe('')
})
