import { scope as SCOPE } from '../../now.config.json'
import type { Member } from '../harness/organizations'
import { World, type Typed } from '../harness/world'

/**
 * The parts of a trunk of the Public Platform API by which calls come in: its servers, its identifier, its user.
 * Sources: Genesys Cloud Resource Center, "Configure SIP routing for a BYOC Cloud trunk", "Carrier requirements for
 * BYOC Cloud", "Configure SIP Access Control"; Genesys' provisioning guide (`trunk_transport_serverProxyList`,
 * `trunk_sip_termination_uri`).
 */

const CAST = {
  Oslo: {},
  Lima: {},
  Perth: { region: 'ap-southeast-2' },
  Berlin: { contract: 'byoc_registration' },
} as const satisfies Record<string, Member>

let world: World

beforeEach(async () => {
  world = await World.cast(CAST)
})

afterEach(() => world.close())

function properties(organization: string): Record<string, unknown>[] {
  const trunks = world.genesys.state.organization(world.orgId(organization))?.trunkBases.all() ?? []
  return trunks.map((trunk) =>
    Object.fromEntries(Object.entries(trunk.properties).map(([key, property]) => [key, property.value?.instance])),
  )
}

const inboundAddress = (request: string): string => world.row(request)['inbound_address'] ?? ''

/** Asks for a trunk as a flow does; returns the action's outputs. */
function asked(organization: string, typed: Typed): Promise<{ trunk_request: string; error_message: string }> {
  const inputs = { organization: world.organization(organization), trunk_name: 'Asked', auth_user: '', ...typed }
  return world.instance.run(`JSON.parse(JSON.stringify(new FlowActions().register(${JSON.stringify(inputs)})))`, {
    user: 'admin',
  })
}

it('takes the identifier from the SIP URI, and says where the carrier sends calls to once the trunk is there', async () => {
  const request = await world.one('Oslo', { sip_uri: 'sip:Bergen@sbc1.example.com' })
  expect(world.row(request)['termination_id']).toBe('Bergen')
  expect(inboundAddress(request)).toBe('')
  await world.work()
  expect(world.row(request)).toMatchObject({
    registration_state: 'registered',
    inbound_address: 'bergen.byoc.mypurecloud.de',
  })
  expect(properties('Oslo')).toMatchObject([{ trunk_sip_termination_uri: 'Bergen' }])
})

it('says where the carrier sends calls to after a change of the identifier, and after no other change', async () => {
  const { database } = world.instance
  const request = await world.one('Oslo', { sip_uri: 'sip:Bergen@sbc1.example.com' })
  await world.work()
  const trunk = database.select(`${SCOPE}_trunk`, `request=${request}`)[0]?.['sys_id'] ?? ''
  const addresses = (): string[] => [
    inboundAddress(request),
    database.get(`${SCOPE}_trunk`, trunk)?.['inbound_address'] ?? '',
  ]
  const change = async (fields: Typed): Promise<void> => {
    const made = await world.instance.run<{ refused: string }>(
      `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk}', ${JSON.stringify(fields)})))`,
    )
    expect(made.refused).toBe('')
    await world.work(60_000)
  }
  // An address of another kind, which only a change of the identifier may replace.
  database.update(`${SCOPE}_trunk`, trunk, { inbound_address: 'by hand' })
  await change({ caller_name: 'Sales' })
  expect(addresses()).toEqual(['bergen.byoc.mypurecloud.de', 'by hand'])
  await change({ termination_id: 'Tromso' })
  expect(addresses()).toEqual(['tromso.byoc.mypurecloud.de', 'tromso.byoc.mypurecloud.de'])
})

it('gives flows the inbound address: the subflow that waits, and each action', async () => {
  const { designer } = world.instance
  await world.instance.publish()
  const fields = { trunk_name: 'Asked', sip_uri: 'sip:Bergen@sbc1.example.com', auth_user: 'carrier' }
  const inputs = { organization: world.organization('Oslo'), ...fields }
  const context = designer.testSubflow('Register a BYOC trunk and wait', inputs)
  await world.work()
  const { outputs } = designer.outcome(context)
  const told = { inbound_address: 'bergen.byoc.mypurecloud.de' }
  expect(outputs).toMatchObject({ state: 'registered', ...told })
  const { record: request } = outputs['trunk_request'] as { record: string }
  for (const action of ['Get trunk status', 'Register BYOC trunk', 'Retire BYOC trunk']) {
    expect(await designer.testAction(action, { trunk_request: request })).toMatchObject({ error_code: '', ...told })
  }
})

it('has no inbound address without an identifier, and under the contract that has none', async () => {
  const nameless = await world.one('Oslo', { sip_uri: 'sip:sbc1.example.com' })
  const other = await world.one('Berlin', { sip_uri: 'sip:bergen@sbc1.example.com' })
  await world.work()
  for (const request of [nameless, other]) {
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect([world.row(request)['termination_id'] ?? '', inboundAddress(request)]).toEqual(['', ''])
  }
})

it('gives an identifier once in a region: the earlier request has it, and the later is told by whom', async () => {
  const [first = '', second = ''] = await world.request(
    'Oslo',
    { sip_uri: 'sip:bergen@sbc1.example.com' },
    { sip_uri: 'sip:bergen@sbc2.example.com' },
  )
  const third = await world.one('Lima', { termination_id: 'BERGEN' })
  const elsewhere = await world.one('Perth', { termination_id: 'bergen' })
  await world.work()
  const number = world.row(first)['number'] ?? '?'
  expect(world.outcome(first)).toEqual({ state: 'registered', verdict: '' })
  expect(world.outcome(elsewhere)).toEqual({ state: 'registered', verdict: '' })
  for (const request of [second, third]) {
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.row(request)['verdict_message']).toContain(`Termination identifier: ${number} has it already`)
  }
  expect(await asked('Oslo', { sip_uri: 'sip:bergen@sbc3.example.com' })).toMatchObject({
    trunk_request: '',
    error_message: expect.stringContaining(`Termination identifier: ${number} has it already`) as string,
  })
})

it('frees the identifier with the trunk', async () => {
  const request = await world.one('Oslo', { termination_id: 'bergen' })
  await world.work()
  await world.call('TrunkRegistration', 'retire', request)
  await world.work()
  expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
  expect(inboundAddress(request)).toBe('')
  const anew = await world.one('Oslo', { trunk_name: 'Anew', termination_id: 'bergen' })
  await world.work()
  expect(world.outcome(anew)).toEqual({ state: 'registered', verdict: '' })
})

it('sends the servers in their order, and leaves out the user of a trunk that is authenticated by address', async () => {
  const request = await world.one('Oslo', {
    auth_user: '',
    sip_uri: 'sips:sbc1.example.com',
    further_servers: 'sbc2.example.com\n203.0.113.9:5070',
  })
  await world.work()
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  const [sent] = properties('Oslo')
  expect(sent?.['trunk_transport_serverProxyList']).toEqual([
    ...['sbc1.example.com:5061', 'sbc2.example.com:5061', '203.0.113.9:5070'],
  ])
  expect(sent?.['trunk_sip_authentication_credentials_username']).toBe('')
})

it.each<[organization: string, typed: Typed, message: RegExp]>([
  ['Berlin', { sip_uri: 'sip:a@sbc1.example.com' }, /Auth user: it is empty/],
  [
    'Berlin',
    { sip_uri: 'sip:a@sbc1.example.com', auth_user: 'a', further_servers: 'sbc2.example.com' },
    /Further SIP servers: .* one SIP server/,
  ],
  ['Oslo', { sip_uri: 'sip:a@10.1.2.3' }, /SIP URI: its host is a private address/],
  ['Oslo', { sip_uri: 'sip:+1555@sbc1.example.com' }, /Termination identifier: it is empty/],
  ['Oslo', { sip_uri: 'sip:sbc1.example.com', realm: 'carrier.example' }, /Digest realm: it belongs to a digest user/],
  ['Oslo', { sip_uri: 'sip:sbc1.example.com', caller_address: '069 123456' }, /Outbound caller address: .*E\.164/],
  [
    'Oslo',
    { sip_uri: 'sip:sbc1.example.com', allow_list: '0.0.0.0/0' },
    /Allow list: .* tick Wide allow list is meant/,
  ],
])('refuses at once what %s can not take: %j', async (organization, typed, message) => {
  const { trunk_request: request, error_message: said } = await asked(organization, typed)
  expect(request).toBe('')
  expect(said).toMatch(message)
})

it('takes a wide allow list that a flow says is meant', async () => {
  const typed = { sip_uri: 'sip:sbc1.example.com', allow_list: '0.0.0.0/0', wide_allow_list: 'true' }
  const { trunk_request: request } = await asked('Oslo', typed)
  await world.work()
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  expect(properties('Oslo')).toMatchObject([{ trunk_access_acl_allowList: ['0.0.0.0/0'] }])
})

it('refuses a digest password without a user, wherever it was written', async () => {
  const request = await world.one('Oslo', { auth_user: '', auth_password: 'canary-digest' })
  await world.work()
  expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
  expect(world.row(request)['verdict_message']).toContain('Digest password: it belongs to a digest user')
})
