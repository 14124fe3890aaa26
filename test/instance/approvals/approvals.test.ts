import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'

let world: World
let group: string
let approver: string

beforeEach(async () => {
  world = await openWorld()
  const { database } = world.instance
  group = database.insert('sys_user_group', { name: 'Trunk approvers' })
  approver = database.insert('sys_user', { user_name: 'approver', name: 'An Approver', active: 'true' })
  database.insert('sys_user_grmember', { group, user: approver })
  organization({ approval_required: 'true', approval_group: group })
})

afterEach(async () => {
  await world.close()
})

function organization(values: Record<string, string>): void {
  world.instance.database.update(`${SCOPE}_organization`, world.organizations.get('North') ?? '', values)
}

const approvals = (): Record<string, string>[] => world.instance.database.select('sysapproval_approver', '')

/** Answers in the name of an approver, as on the form of the approval. */
async function answer(state: 'approved' | 'rejected', comment = ''): Promise<void> {
  await world.instance.run(
    `var approval = new GlideRecord('sysapproval_approver')
    approval.get('state', 'requested')
    approval.setValue('state', '${state}')
    ${comment === '' ? '' : `approval.comments = '${comment}'`}
    approval.update()
    null`,
    { user: 'approver', scope: 'global' },
  )
  await work(world)
}

async function update(values: Record<string, string>, request: string): Promise<void> {
  await world.instance.run(
    `var request = new GlideRecord('${SCOPE}_trunk_request')
    request.get('${request}')
    ${Object.entries(values)
      .map(([column, value]) => `request.setValue('${column}', '${value}')`)
      .join('\n')}
    request.update()
    null`,
  )
}

it("asks the organization's approval group, and registers what it approves", async () => {
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'awaiting_approval', approval: 'requested' })
  expect(approvals()).toMatchObject([
    {
      approver,
      state: 'requested',
      sysapproval: requestOf(world, item)['sys_id'],
      source_table: `${SCOPE}_trunk_request`,
    },
  ])
  expect(world.genesys.requests).toHaveLength(0)

  await answer('approved')
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'registered', approval: 'approved' })
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)['state']).toBe('3')
})

it('closes what is rejected, with the comment of who rejected it', async () => {
  const item = await order(world)
  await work(world)
  await answer('rejected', 'We have no contract with this carrier.')

  expect(requestOf(world, item)).toMatchObject({
    registration_state: 'rejected',
    approval: 'rejected',
    active: '0',
    verdict_message: 'Rejected by An Approver: We have no contract with this carrier.',
  })
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)).toMatchObject({ state: '4', active: '0' })
  const comments = world.instance.database.select('sys_journal_field', `element_id=${item}^element=comments`)
  expect(comments.map(({ value }) => value).join('\n')).toContain('We have no contract with this carrier.')
  expect(world.genesys.requests).toHaveLength(0)
})

it('asks also where a script queues the request, and takes no approval that nobody gave', async () => {
  const request = await world.instance.run<string>(
    `var request = new GlideRecord('${SCOPE}_trunk_request')
    request.initialize()
    request.setValue('organization', '${world.organizations.get('North') ?? ''}')
    request.setValue('trunk_name', 'By script')
    request.setValue('sip_uri', 'sip:trunk@sbc1.example.com')
    request.setValue('auth_user', 'carrier')
    request.setValue('approval', 'approved')
    request.setValue('registration_state', 'queued')
    String(request.insert())`,
  )
  await work(world)
  expect(world.instance.database.get(`${SCOPE}_trunk_request`, request)).toMatchObject({
    registration_state: 'awaiting_approval',
    approval: 'requested',
  })
  expect(approvals()).toHaveLength(1)
})

it('asks where the property says so, whatever the organization says; a rejection ends what a script asked for', async () => {
  organization({ approval_required: 'false' })
  const { database } = world.instance
  const property = one(world.instance, 'sys_properties', `name=${SCOPE}.approval_required`)
  database.update('sys_properties', property['sys_id'] ?? '', { value: 'true' })
  const request = await world.instance.run<string>(
    `var request = new GlideRecord('${SCOPE}_trunk_request')
    request.initialize()
    request.setValue('organization', '${world.organizations.get('North') ?? ''}')
    request.setValue('trunk_name', 'By script')
    request.setValue('sip_uri', 'sip:trunk@sbc1.example.com')
    request.setValue('auth_user', 'carrier')
    var sysId = String(request.insert())
    new TrunkRegistration().queue(sysId)
    sysId`,
  )
  await work(world)
  expect(approvals()).toMatchObject([{ approver, state: 'requested' }])
  await answer('rejected', 'Not this carrier.')
  expect(database.get(`${SCOPE}_trunk_request`, request)).toMatchObject({
    registration_state: 'rejected',
    active: '0',
    verdict_message: 'Rejected by An Approver: Not this carrier.',
  })
  expect(world.genesys.requests).toHaveLength(0)
})

it('says so when nobody can approve, and asks again when somebody can', async () => {
  organization({ approval_group: '' })
  const item = await order(world)
  await work(world)
  const request = requestOf(world, item)
  expect(request).toMatchObject({ registration_state: 'awaiting_approval', approval: 'not requested', active: '1' })
  expect(request['verdict_message']).toContain('Nobody can approve this request')
  expect(request['next_step']).toContain('approval_group')
  expect(approvals()).toHaveLength(0)

  const { database } = world.instance
  const [property] = database.select('sys_properties', `name=${SCOPE}.approval_group`)
  database.update('sys_properties', property?.['sys_id'] ?? '', { value: 'Trunk approvers' })
  await world.instance.run(`new TrunkRegistration().queue('${request['sys_id'] ?? ''}'); null`)
  await work(world)
  expect(approvals()).toMatchObject([{ approver, state: 'requested' }])
  await answer('approved')
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

// Documentation, Workflow Studio flow trigger types: a change is unique when the record has not held these values before,
// and a flow that starts "only if not currently running" starts for unique changes alone.
it('asks again however often nobody could be asked before, though the request returns to what it was', async () => {
  organization({ approval_group: '' })
  const item = await order(world)
  await work(world)
  const sysId = requestOf(world, item)['sys_id'] ?? ''
  const register = async (): Promise<void> => {
    await world.instance.run(`new TrunkRegistration().queue('${sysId}'); null`)
    await work(world)
  }
  for (let time = 0; time < 3; time++) {
    await register()
    expect(requestOf(world, item)).toMatchObject({ approval: 'not requested' })
    expect(requestOf(world, item)['verdict_message']).toContain('Nobody can approve this request')
  }
  organization({ approval_group: group })
  await register()
  expect(approvals()).toMatchObject([{ approver, state: 'requested' }])
  await answer('approved')
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('asks again where the flow never started, says so, and leaves alone whoever is being asked', async () => {
  const asked = await order(world)
  await work(world)
  const { database } = world.instance
  const [flow] = database.select('sys_hub_flow', 'name=Approve trunk request')
  database.update('sys_hub_flow', flow?.['sys_id'] ?? '', { active: 'false', status: 'draft' })
  const item = await order(world, { trunk_name: 'Unasked' })
  await work(world)
  expect(approvals()).toHaveLength(1)
  database.update('sys_hub_flow', flow?.['sys_id'] ?? '', { active: 'true', status: 'published' })
  await work(world, 900_000)

  expect(approvals().map(({ sysapproval }) => sysapproval)).toEqual(
    expect.arrayContaining([requestOf(world, asked)['sys_id'], requestOf(world, item)['sys_id']]),
  )
  expect(approvals()).toHaveLength(2)
  expect(requestOf(world, item)['verdict_message']).toContain('Nobody had been asked to approve this request')
  expect(requestOf(world, asked)['verdict_message'] ?? '').toBe('')
})

it('does not ask every five minutes, nor leave a note each time, while the flow stays a draft', async () => {
  const { database } = world.instance
  const [flow] = database.select('sys_hub_flow', 'name=Approve trunk request')
  database.update('sys_hub_flow', flow?.['sys_id'] ?? '', { active: 'false', status: 'draft' })
  const item = await order(world)
  await work(world, 6 * 3_600_000)
  const request = requestOf(world, item)
  expect(request['next_step']).toContain('Approve trunk request')
  expect(Number(request['approvals_asked'])).toBeGreaterThan(3)
  expect(Number(request['approvals_asked'])).toBeLessThan(16)
})

it('asks nobody who is not active', async () => {
  world.instance.database.update('sys_user', approver, { active: 'false' })
  const item = await order(world)
  await work(world)
  expect(requestOf(world, item)['verdict_message']).toContain('Nobody can approve this request')
})

it('takes back what is asked when the request is canceled; a late answer changes nothing', async () => {
  const item = await order(world)
  await work(world)
  const sysId = requestOf(world, item)['sys_id'] ?? ''
  await world.instance.run(`new TrunkRegistration().cancel('${sysId}'); null`)
  await work(world)
  expect(approvals()).toMatchObject([{ state: 'not_required' }])
  expect(requestOf(world, item)['registration_state']).toBe('cancelled')
  expect(world.genesys.requests).toHaveLength(0)
})

it('asks anew for what changed after its approval', async () => {
  const item = await order(world, { sip_uri: 'http://wrong.example.com' })
  await work(world)
  await answer('approved')
  const request = requestOf(world, item)
  expect(request).toMatchObject({ registration_state: 'failed', approval: 'approved' })

  await update({ sip_uri: 'sip:other@sbc1.example.com' }, request['sys_id'] ?? '')
  await world.instance.run(`new TrunkRegistration().retryNow('${request['sys_id'] ?? ''}'); null`)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'awaiting_approval', approval: 'requested' })
  expect(world.genesys.requests).toHaveLength(0)
  await answer('approved')
  expect(requestOf(world, item)['registration_state']).toBe('registered')
})

it('changes nothing that is being approved', async () => {
  const item = await order(world)
  await work(world)
  await update({ trunk_name: 'Another' }, requestOf(world, item)['sys_id'] ?? '')
  expect(requestOf(world, item)['trunk_name']).toBe('Trunk')
})
