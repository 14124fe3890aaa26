import { scope as SCOPE } from '../../now.config.json'
import { REGIONS } from '../../src/server/genesys/regions'
import { OfficialSdk } from './support/official-sdk'
import { INPUT, LIMA_SITE, OSLO_SITE, SECRETS } from '../harness/organizations'
import { World, type Typed } from '../harness/world'

let world: World

beforeEach(async () => {
  world = await World.open()
})

afterEach(() => world.close())

/** Properties of the only trunk that was posted, each with its `value.instance`, by key. */
function posted(): { body: Record<string, unknown>; instances: Record<string, unknown> } {
  const [request, ...more] = world.genesys.requests.filter(({ operation }) => operation === 'trunk_create')
  expect(more).toEqual([])
  const body = request?.body() as { properties: Record<string, { value: { instance: unknown } }> }
  const instances = Object.fromEntries(Object.entries(body.properties).map(([key, { value }]) => [key, value.instance]))
  return { body, instances }
}

describe('registering under the contract platform', () => {
  it('registers each request once, in its own organization, with one token for each', async () => {
    const requests = [
      ...(await world.request('Oslo', {}, {}, {})),
      ...(await world.request('Lima', {}, {})),
      await world.one('Berlin'),
    ]
    await world.work()
    for (const request of requests) {
      expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    }
    // Berlin's contract takes one token and one write. No status has been asked for yet.
    const { trunk_list: lookUps = 0, ...asked } = world.asked()
    expect(asked).toEqual({ token: 3, tokens_me: 2, template: 2, trunk_create: 5, register: 1 })
    // Names are looked up before they are written: by one listing for a lane's batch, or one by one.
    expect([lookUps >= 2, lookUps <= 5]).toEqual([true, true])

    const oslo = await OfficialSdk.login(world.genesys, 'client-oslo', 'canary-oslo-secret')
    const listed = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettings({ expand: ['properties'] })
    expect(listed.entities?.map(({ id }) => id).sort()).toEqual(
      requests
        .slice(0, 3)
        .map((request) => world.row(request)['genesys_id'])
        .sort(),
    )
    const lima = await OfficialSdk.login(world.genesys, 'client-lima', 'canary-lima-secret')
    const read = await lima.telephony.getTelephonyProvidersEdgesTrunkbasesetting(
      world.row(requests[3] ?? '')['genesys_id'] ?? '',
    )
    expect(read).toMatchObject({ name: 'Lima 1', inboundSite: { id: LIMA_SITE }, state: 'active' })
  })

  it('sends what the request says, its number in the description, the default site', async () => {
    const typed: Typed = {
      trunk_name: 'Bergen carrier',
      sip_uri: 'sip:bergen@sbc1.example.com;transport=tls',
      auth_user: 'bergen-1',
      auth_password: 'canary-digest',
      realm: 'carrier.example.com',
      allow_list: '203.0.113.0/28, 198.51.100.7',
      caller_name: 'Bergen AS',
      caller_address: '+4755500000',
    }
    const request = await world.one('Oslo', typed)
    await world.work()
    const { body, instances } = posted()
    expect(body).toMatchObject({
      name: 'Bergen carrier',
      description: `ServiceNow ${world.row(request)['number'] ?? '?'}`,
      trunkMetabase: { id: 'external_sip_pcv_byoc_carrier.json' },
      trunkType: 'EXTERNAL',
      state: 'active',
      inboundSite: { id: OSLO_SITE },
    })
    expect(instances).toEqual({
      trunk_type: 'external.pcv.byoc.carrier',
      trunk_label: 'Bergen carrier',
      trunk_enabled: true,
      trunk_protocol: 'SIP',
      trunk_transport_serverProxyList: ['sbc1.example.com:5061'],
      trunk_transport_protocolVariant: 'tls',
      trunk_access_acl_allowList: ['203.0.113.0/28', '198.51.100.7'],
      trunk_sip_authentication_credentials_realm: 'carrier.example.com',
      trunk_sip_authentication_credentials_username: 'bergen-1',
      trunk_sip_authentication_credentials_password: 'canary-digest',
      trunk_sip_termination_uri: 'bergen',
      trunk_outboundIdentity_callingName: 'Bergen AS',
      trunk_outboundIdentity_callingAddress: '+4755500000',
    })
  })

  it('takes the site of the request before the default of the organization', async () => {
    const [site] = world.genesys.state.organization(INPUT.organizations[0]?.orgId ?? '')?.sites.all() ?? []
    expect(site?.id).toBe(OSLO_SITE)
    world.updateOrganization('Oslo', { inbound_site: '00000000-0000-4000-8000-000000000000' })
    const request = await world.one('Oslo', { inbound_site: OSLO_SITE })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(posted().body).toMatchObject({ inboundSite: { id: OSLO_SITE } })
  })

  it('keeps secrets and tokens out of every record that is not encrypted, and out of the log', async () => {
    await world.one('Oslo', { auth_password: 'canary-digest' })
    await world.work()
    const { database } = world.instance
    const tables = ['trunk_request', 'registration', 'attempt', 'token', 'organization', 'lane']
    const rows = tables.flatMap((table) => database.select(`${SCOPE}_${table}`, ''))
    const shown = JSON.stringify([rows, world.instance.log, world.instance.outboundCalls])
    for (const secret of [...SECRETS, 'canary-digest']) expect(shown).not.toContain(secret)
    expect(rows.length).toBeGreaterThan(3)
  })
})

it('every region of Genesys Cloud can be chosen, and nothing else', () => {
  const choices = world.instance.database.select('sys_choice', `name=${SCOPE}_organization^element=region`)
  const values = choices.map(({ value }) => value ?? '').filter((value) => value !== '')
  expect(values.sort()).toEqual(REGIONS.map(({ id }) => id).sort())
})

describe('trunks that somebody else makes with the official SDK', () => {
  it('stand in the way of a request of the same name: a conflict that names them', async () => {
    const oslo = await OfficialSdk.login(world.genesys, 'client-oslo', 'canary-oslo-secret')
    const made = await oslo.telephony.postTelephonyProvidersEdgesTrunkbasesettings({
      name: 'Oslo 1',
      trunkMetabase: { id: 'external_sip_pcv_byoc_carrier.json' },
      trunkType: 'EXTERNAL',
      inboundSite: { id: OSLO_SITE },
    })
    const request = await world.one('Oslo')
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
    const all = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettings()
    expect(all.entities?.map(({ id }) => id)).toEqual([made.id])
  })

  it('and what they change or delete shows as drift', async () => {
    const requests = await world.request('Oslo', {}, {})
    await world.work()
    const [changed = '', deleted = ''] = requests
    const oslo = await OfficialSdk.login(world.genesys, 'client-oslo', 'canary-oslo-secret')
    const id = world.row(changed)['genesys_id'] ?? ''
    const trunk = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesetting(id)
    await oslo.telephony.putTelephonyProvidersEdgesTrunkbasesetting(id, { ...trunk, name: 'Renamed by hand' })
    await oslo.telephony.deleteTelephonyProvidersEdgesTrunkbasesetting(world.row(deleted)['genesys_id'] ?? '')

    await world.call('Reconciler', 'startOne', world.organization('Oslo'))
    await world.work()
    expect(world.row(changed)['drift']).toContain('Renamed by hand')
    expect(world.row(deleted)['drift']).toContain('not in Genesys Cloud any more')
  })
})
