import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

/**
 * A person who asked for a trunk doesn't approve it. The documentation of Ask for Approval names no rule that leaves
 * the requester out, and lets a delegate answer in an approver's name.
 */

const REQUEST = `${SCOPE}_trunk_request`

let world: World
let requester: string
let approver: string
let group: string

beforeEach(async () => {
  world = await openWorld()
  const { database } = world.instance
  group = database.insert('sys_user_group', { name: 'Trunk approvers' })
  requester = one(world.instance, 'sys_user', `user_name=${REQUESTER}`)['sys_id'] ?? ''
  database.update('sys_user', requester, { name: 'A Requester', active: 'true' })
  approver = database.insert('sys_user', { user_name: 'approver', name: 'An Approver', active: 'true' })
  database.insert('sys_user_grmember', { group, user: requester })
  database.update(`${SCOPE}_organization`, world.organizations.get('North') ?? '', {
    approval_required: 'true',
    approval_group: group,
  })
})

afterEach(async () => {
  await world.close()
})

const asked = (state: string): string[] =>
  world.instance.database.select('sysapproval_approver', `state=${state}`).map((row) => row['approver'] ?? '')

function joins(user: string): void {
  world.instance.database.insert('sys_user_grmember', { group, user })
}

function allowOwn(): void {
  const property = one(world.instance, 'sys_properties', `name=${SCOPE}.approve_own_requests`)
  world.instance.database.update('sys_properties', property['sys_id'] ?? '', { value: 'true' })
}

async function approve(as: string): Promise<void> {
  await world.instance.run(
    `var approval = new GlideRecord('sysapproval_approver')
    approval.get('state', 'requested')
    approval.setValue('state', 'approved')
    approval.update()
    null`,
    { user: as, scope: 'global' },
  )
  await work(world)
}

async function again(request: string): Promise<void> {
  await world.instance.run(`new TrunkRegistration().queue('${request}'); null`)
  await work(world)
}

it('asks everybody in the group but who ordered', async () => {
  joins(approver)
  const item = await order(world)
  await work(world)
  expect(asked('requested')).toEqual([approver])
  await approve('approver')
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('asks everybody in the group but the person it is for', async () => {
  joins(approver)
  const request = world.instance.database.insert(REQUEST, {
    ...{ organization: world.organizations.get('North') ?? '', trunk_name: 'T', sip_uri: 'sip:a@b.example' },
    ...{ auth_user: 'u', requested_for: approver, opened_by: 'somebody' },
  })
  await again(request)
  expect(asked('requested')).toEqual([requester])
})

it('asks everybody in the group but who created the request, whatever its columns say now', async () => {
  joins(approver)
  const request = await world.instance.run<string>(
    `var request = new GlideRecord('${REQUEST}')
    request.initialize()
    request.setValue('organization', '${world.organizations.get('North') ?? ''}')
    request.setValue('opened_by', '${requester}')
    request.setValue('trunk_name', 'T')
    request.setValue('sip_uri', 'sip:a@b.example')
    request.setValue('auth_user', 'u')
    String(request.insert())`,
    { user: 'approver' },
  )
  world.instance.database.update(REQUEST, request, { opened_by: 'somebody' })
  await again(request)
  expect(asked('requested')).toEqual([requester])
})

it('says that somebody else has to, where nobody else is in the group; asks when somebody is', async () => {
  const item = await order(world)
  await work(world)
  const request = requestOf(world, item)
  expect(request).toMatchObject({ registration_state: 'awaiting_approval', approval: 'not requested' })
  expect(request['verdict_message']).toContain('A Requester')
  expect(request['verdict_message']).toContain('somebody else has to approve')
  expect(request['next_step']).toContain('approve_own_requests')
  expect(asked('requested')).toEqual([])
  const { filter = '' } = one(world.instance, 'sys_app_module', 'title=Needs a person')
  expect(world.instance.database.count(REQUEST, filter)).toBe(1)

  joins(approver)
  await again(request['sys_id'] ?? '')
  expect(asked('requested')).toEqual([approver])
})

it('does not count an answer that the requester gave in an approver’s name, and says so', async () => {
  joins(approver)
  const item = await order(world)
  await work(world)
  await approve(REQUESTER)
  const request = requestOf(world, item)
  expect(request).toMatchObject({ registration_state: 'awaiting_approval', approval: 'not requested' })
  expect(request['verdict_message']).toContain('does not count')
  expect(world.genesys.requests).toHaveLength(0)

  await again(request['sys_id'] ?? '')
  expect(asked('requested')).toEqual([approver])
  await approve('approver')
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('lets a small team approve its own requests where the property says so', async () => {
  allowOwn()
  const item = await order(world)
  await work(world)
  expect(asked('requested')).toEqual([requester])
  await approve(REQUESTER)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('keeps no approval that does not count on a request that was stopped before it was taken up', async () => {
  joins(approver)
  const item = await order(world)
  await work(world)
  const sysId = requestOf(world, item)['sys_id'] ?? ''
  const row = one(world.instance, 'sysapproval_approver', '')['sys_id'] ?? ''
  const { database } = world.instance
  // The flow leaves this row when an operator stops the request between the answer and the flow's next step.
  database.update('sysapproval_approver', row, { state: 'approved', approver: requester })
  database.update(REQUEST, sysId, { registration_state: 'failed', approval: 'approved' })
  await world.instance.run(`new Approvals().decided('${sysId}', 'approved'); null`)
  expect(database.get(REQUEST, sysId)?.['approval']).toBe('not requested')
  await again(sysId)
  expect(database.get(REQUEST, sysId)?.['registration_state']).toBe('awaiting_approval')
})
