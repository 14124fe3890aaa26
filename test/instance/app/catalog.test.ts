import { scope as SCOPE } from '../../../now.config.json'
import { digestPasswordOf, one, openWorld, order, requestOf, work, type World } from '../../harness/ordering'

let world: World

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  await world.close()
})

it('registers what a requester ordered, and closes the requested item with it', async () => {
  const item = await order(world, { trunk_name: 'Frankfurt 1', allow_list: '203.0.113.0/28' })
  await work(world)

  const request = requestOf(world, item)
  expect(request['registration_state']).toBe('registered')
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)).toMatchObject({ state: '3', active: '0' })
  const [written] = world.genesys.requests.filter(({ operation }) => operation === 'register')
  expect(written?.organization).toBe('11111111-2222-4333-8444-555555555555')
  expect(written?.body()).toEqual({
    name: 'Frankfurt 1',
    sip_uri: 'sip:trunk@sbc1.example.com',
    auth_user: 'carrier',
    allow_list: ['203.0.113.0/28'],
  })
})

it('keeps the digest password in one encrypted place and sends it in the body alone', async () => {
  const password = 'canary-digest-password'
  const item = await order(world, { auth_password: password })
  await work(world)

  const request = requestOf(world, item)
  expect(digestPasswordOf(world, request)).toBe(password)
  const [answer] = world.instance.database.select('sc_item_option', 'item_option_new.name=auth_password')
  expect(answer?.['value'] ?? '').toBe('')
  const [written] = world.genesys.requests.filter(({ operation }) => operation === 'register')
  expect(written?.body()).toMatchObject({ auth_password: password })
})

it('says at once that its flow is a draft, instead of waiting for ever, and keeps no password', async () => {
  world.instance.database.update(
    'sys_hub_flow',
    world.instance.database.select('sys_hub_flow', 'name=New BYOC trunk')[0]?.['sys_id'] ?? '',
    { status: 'draft', active: 'false' },
  )
  const item = await order(world, { auth_password: 'canary-of-a-draft' })
  await work(world)

  expect(world.instance.database.select(`${SCOPE}_trunk_request`, `requested_item=${item}`)).toHaveLength(0)
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)).toMatchObject({ state: '4', active: '0' })
  const [comment] = world.instance.database.select('sys_journal_field', `element_id=${item}^element=comments`)
  expect(comment?.['value']).toContain('is not active on this instance')
  const [password] = world.instance.database.select(
    'sc_item_option',
    'item_option_new.name=auth_password^valueISNOTEMPTY',
  )
  expect(password).toBeUndefined()
  expect(world.genesys.requests).toHaveLength(0)
})

it('leaves an item open whose request was made before its flow was found to be a draft', async () => {
  const [flow] = world.instance.database.select('sys_hub_flow', 'name=New BYOC trunk')
  world.instance.database.update('sys_hub_flow', flow?.['sys_id'] ?? '', { status: 'draft', active: 'false' })
  const item = await order(world)
  await world.instance.run(`new CatalogFulfillment().createTrunkRequest('${item}')`)
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('registered')
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)['active']).toBe('1')
})

it('makes one request of an item, though its flow repeats the step', async () => {
  const item = await order(world)
  await work(world)
  const again = await world.instance.run<string>(`new CatalogFulfillment().createTrunkRequest('${item}')`)
  expect(again).toBe(requestOf(world, item)['sys_id'])
})

it('leaves the requested item open while the request has failed, and closes it once it is corrected', async () => {
  const item = await order(world, { sip_uri: 'http://sbc1.example.com' })
  await work(world)
  const failed = requestOf(world, item)
  expect(failed).toMatchObject({ registration_state: 'failed', verdict: 'payload_invalid' })
  expect(world.genesys.requests).toHaveLength(0)
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)['active']).toBe('1')

  await world.instance.run(`
    var request = new GlideRecord('${SCOPE}_trunk_request')
    request.get('${failed['sys_id'] ?? ''}')
    request.setValue('sip_uri', 'sip:corrected@sbc1.example.com')
    request.update()
    new TrunkRegistration().retryNow('${failed['sys_id'] ?? ''}')
    null`)
  await work(world)

  const corrected = requestOf(world, item)
  expect(corrected['registration_state']).toBe('registered')
  expect(corrected['verdict'] ?? '').toBe('')
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)['state']).toBe('3')
})
