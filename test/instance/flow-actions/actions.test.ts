import { REQUESTER } from '../../../sandbox/cli/setup/people'
import type { Values } from '../../../sandbox/instance/flow/run'
import { one, openWorld, order, run, SCOPE, work, type World } from '../../harness/ordering'

const TABLE = `${SCOPE}_trunk_request`
const PASSWORD = 'canary-digest-password'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(async () => {
  await world.close()
})

const organization = (name: string): string => world.organizations.get(name) ?? ''

function register(inputs: Values): Promise<Values> {
  return world.instance.designer.testAction('Register BYOC trunk', inputs)
}

function fields(trunkName: string, more: Values = {}): Values {
  const plain = { trunk_name: trunkName, sip_uri: 'sip:flow@sbc1.example.com', auth_user: 'carrier' }
  return { organization: organization('North'), ...plain, ...more }
}

function idOf(outputs: Values): string {
  return (outputs['trunk_request'] as { record: string }).record
}

const countOf = (query: string): number => world.instance.database.count(TABLE, query)
const calls = (): number => world.genesys.requests.length

describe('Register BYOC trunk', () => {
  it('creates a request from an organization and fields, without a call, and the queue registers it', async () => {
    const before = calls()
    const outputs = await register(fields('From fields', { allow_list: '203.0.113.0/28' }))
    expect(outputs).toMatchObject({ state: 'queued', settled: false, error_code: '', verdict: '', genesys_id: '' })
    expect(calls()).toBe(before)
    await work(world)
    const status = await world.instance.designer.testAction('Get trunk status', { trunk_request: idOf(outputs) })
    expect(status).toMatchObject({ state: 'registered', settled: true, error_code: '', number: outputs['number'] })
    expect(status['genesys_id']).toMatch(/^[0-9a-f-]{36}$/)
    const [written] = world.genesys.requests.filter(({ operation }) => operation === 'register').slice(-1)
    expect(written?.body()).toMatchObject({ name: 'From fields', allow_list: ['203.0.113.0/28'] })
  })

  it('queues a request that exists', async () => {
    const sysId = await world.instance.run<string>(`
      var request = new GlideRecord('${TABLE}')
      request.initialize()
      request.setValue('organization', '${organization('North')}')
      request.setValue('trunk_name', 'Draft')
      request.setValue('sip_uri', 'sip:draft@sbc1.example.com')
      request.setValue('auth_user', 'carrier')
      String(request.insert())`)
    expect(await register({ trunk_request: sysId })).toMatchObject({ state: 'queued', error_code: '' })
    await work(world)
    expect(await register({ trunk_request: sysId })).toMatchObject({ state: 'registered', error_code: '' })
  })

  it('creates the request of a requested item once; its digest password is in no pill and no context', async () => {
    const { database } = world.instance
    const flow = database.select('sys_hub_flow', 'name=New BYOC trunk')[0]?.['sys_id'] ?? ''
    database.update('sys_hub_flow', flow, { status: 'draft', active: 'false' })
    const item = await order(world, { trunk_name: 'Item', auth_password: PASSWORD })
    const outputs = await register({ requested_item: item })
    expect(await register({ requested_item: item })).toMatchObject({ trunk_request: outputs['trunk_request'] })
    await work(world)
    database.update('sys_hub_flow', flow, { status: 'published', active: 'true' })
    expect(JSON.stringify(outputs)).not.toContain(PASSWORD)
    expect(JSON.stringify(database.select('sys_flow_context', ''))).not.toContain(PASSWORD)
    const [written] = world.genesys.requests.filter(({ operation }) => operation === 'register').slice(-1)
    expect(written?.body()).toMatchObject({ name: 'Item', auth_password: PASSWORD })
  })

  it('asks for approval where the organization needs it', async () => {
    const south = organization('South')
    world.instance.database.update(`${SCOPE}_organization`, south, { approval_required: 'true' })
    const outputs = await register(fields('To approve', { organization: south }))
    expect(outputs).toMatchObject({ state: 'awaiting_approval', settled: false, error_code: '' })
    const row = one(world.instance, TABLE, `sys_id=${idOf(outputs)}`)
    expect(row['approval']).toBe('requested')
  })

  it.each<[string, () => Values, string, RegExp]>([
    ['nothing', () => ({}), 'input_missing', /None of/],
    [
      'an item and an organization',
      () => ({ ...fields('Both'), requested_item: 'a'.repeat(32) }),
      'input_ambiguous',
      /More than one/,
    ],
    ['a request that is not there', () => ({ trunk_request: 'b'.repeat(32) }), 'request_unknown', /no trunk request/],
    ['an item that is not there', () => ({ requested_item: 'c'.repeat(32) }), 'request_unknown', /no requested item/],
    [
      'an organization that is not there',
      () => fields('Nowhere', { organization: 'd'.repeat(32) }),
      'organization_unknown',
      /no organization/,
    ],
    [
      'a SIP URI that is none',
      () => fields('Bad URI', { sip_uri: 'http://sbc1.example.com' }),
      'payload_invalid',
      /^SIP URI: .+; .+\.$/,
    ],
    [
      'a name too long',
      () => fields('x'.repeat(101)),
      'payload_truncated',
      /^Trunk name: it has 101 characters; the field holds 100; shorten/,
    ],
  ])('refuses %s as an output, and creates nothing', async (_case, inputs, code, message) => {
    const before = countOf('')
    const outputs = await register(inputs())
    expect(outputs).toMatchObject({ error_code: code, trunk_request: null, state: '', settled: false })
    expect(outputs['error_message']).toMatch(message)
    expect(outputs['error_next_step']).toMatch(/\w.*\.$/)
    expect(countOf('')).toBe(before)
  })

  it('refuses an inactive organization', async () => {
    const inactive = world.instance.database.insert(`${SCOPE}_organization`, {
      name: 'Asleep',
      org_id: '77777777-7777-4777-8777-777777777777',
      active: 'false',
    })
    expect(await register(fields('Asleep', { organization: inactive }))).toMatchObject({
      error_code: 'organization_inactive',
    })
  })

  it('says what a business rule refused', async () => {
    const rule = world.instance.database.insert('sys_script', {
      name: 'Nothing on Sundays',
      collection: TABLE,
      active: 'true',
      when: 'before',
      action_insert: 'true',
      order: '50',
      script: `current.setAbortAction(true)`,
    })
    const outputs = await register(fields('Sunday'))
    world.instance.database.delete('sys_script', rule)
    expect(outputs).toMatchObject({ error_code: 'refused_by_rule', trunk_request: null })
  })

  it('says that a request failed as an error, and gives its verdict', async () => {
    const item = await order(world, { sip_uri: 'sip:nobody' + 'x'.repeat(10) + '@', trunk_name: 'Broken' })
    await work(world)
    const broken = one(world.instance, TABLE, `requested_item=${item}`)['sys_id'] ?? ''
    const status = await world.instance.designer.testAction('Get trunk status', { trunk_request: broken })
    expect(status).toMatchObject({
      state: 'failed',
      settled: true,
      verdict: 'payload_invalid',
      error_code: 'payload_invalid',
    })
    expect(status['next_step']).not.toBe('')
  })
})

describe('Retire BYOC trunk', () => {
  const retire = (sysId: string): Promise<Values> =>
    world.instance.designer.testAction('Retire BYOC trunk', { trunk_request: sysId })

  it('has a trunk deleted in Genesys Cloud', async () => {
    const asked = await register(fields('To retire'))
    await work(world)
    expect(await retire(idOf(asked))).toMatchObject({ state: 'retiring', error_code: '' })
    await work(world)
    expect(await run(world, `new TrunkRegistration().status('${idOf(asked)}').state`)).toBe('retired')
  })

  it('cancels a request that has no trunk; what is over is not registered any more', async () => {
    const [waiting] = world.instance.database.select(TABLE, 'registration_state=awaiting_approval')
    const sysId = waiting?.['sys_id'] ?? ''
    expect(await retire(sysId)).toMatchObject({ state: 'cancelled', error_code: '' })
    expect(await register({ trunk_request: sysId })).toMatchObject({
      state: 'cancelled',
      error_code: 'state_refuses',
      error_next_step: 'Ask for a new trunk request: this one is over.',
    })
  })

  it('refuses a request that is not there', async () => {
    expect(await retire('e'.repeat(32))).toMatchObject({ error_code: 'request_unknown', trunk_request: null })
  })
})

it('runs no action that is a draft', async () => {
  const { database } = world.instance
  const [action] = database.select('sys_hub_action_type_definition', 'name=Get trunk status')
  database.update('sys_hub_action_type_definition', action?.['sys_id'] ?? '', { state: 'draft' })
  await expect(
    world.instance.designer.testAction('Get trunk status', { trunk_request: 'a'.repeat(32) }, { user: REQUESTER }),
  ).rejects.toThrow(/draft/)
  database.update('sys_hub_action_type_definition', action?.['sys_id'] ?? '', { state: 'published' })
})
