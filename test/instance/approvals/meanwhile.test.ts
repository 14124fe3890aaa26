import { openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

let world: World

beforeEach(async () => {
  world = await openWorld()
  const { database } = world.instance
  const group = database.insert('sys_user_group', { name: 'Trunk approvers' })
  const user = database.insert('sys_user', { user_name: 'approver', name: 'An Approver', active: 'true' })
  database.insert('sys_user_grmember', { group, user })
  const organization = { approval_required: 'true', approval_group: group }
  database.update(`${SCOPE}_organization`, world.organizations.get('North') ?? '', organization)
})

afterEach(async () => {
  await world.close()
})

it('a flow that finds nobody to ask says nothing of a request that was canceled meanwhile', async () => {
  const item = await order(world)
  await work(world)
  const sysId = requestOf(world, item)['sys_id'] ?? ''
  await world.instance.run(`new TrunkRegistration().cancel('${sysId}'); null`)
  await work(world)
  const canceled = requestOf(world, item)
  await world.instance.run(`new Approvals().nobody('${sysId}'); null`)
  expect(requestOf(world, item)).toEqual(canceled)
})
