import { type Ask, BERLIN, OSLO, OSLO_SITE, type Sandbox, startSandbox, valueOf } from './client'

const EDGES = '/api/v2/telephony/providers/edges'
const BASES = `${EDGES}/trunkbasesettings`
const CARRIER = 'external_sip_pcv_byoc_carrier.json'

let genesys: Sandbox
let oslo: string

beforeEach(async () => {
  genesys = await startSandbox()
  oslo = await genesys.token('oslo')
})
afterEach(() => genesys.close())

const call = (details: Ask, token = oslo) => genesys.call(token, null, details)
const create = (change: object = {}) => call({ path: BASES, json: { ...body(), ...change } })

function body(name = 'Oslo carrier', properties: Record<string, unknown> = {}) {
  return {
    name,
    description: 'BTR0001001',
    trunkMetabase: { id: CARRIER },
    trunkType: 'EXTERNAL',
    inboundSite: { id: OSLO_SITE },
    properties: {
      trunk_type: { value: { instance: 'external.pcv.byoc.carrier' } },
      trunk_transport_serverProxyList: { value: { instance: ['sbc1.example.com:5061'] } },
      trunk_transport_protocolVariant: { value: { instance: 'tls' } },
      trunk_sip_authentication_credentials_username: { value: { instance: 'desk' } },
      trunk_sip_authentication_credentials_password: { value: { instance: 'canary-password' } },
      ...properties,
    },
  }
}

describe('a bad trunk', () => {
  test.each([
    ['no name', { name: '' }, 'REQUIRED_FIELD_MISSING', 'name'],
    ['no metabase', { trunkMetabase: undefined }, 'REQUIRED_FIELD_MISSING', 'trunkMetabase'],
    ['an unknown metabase', { trunkMetabase: { id: 'x' } }, 'INVALID_VALUE', 'trunkMetabase.id'],
    ['another trunk type', { trunkType: 'PHONE' }, 'INVALID_VALUE', 'trunkType'],
    ['no inbound site', { inboundSite: undefined }, 'REQUIRED_FIELD_MISSING', 'inboundSiteId'],
    ['an unknown site', { inboundSite: { id: BERLIN } }, 'INVALID_VALUE', 'inboundSite.id'],
    ['a property without value', { properties: { trunk_label: 'x' } }, 'INVALID_VALUE', 'properties.trunk_label'],
    ['an unknown property', property('trunk_lable', 'x'), 'INVALID_VALUE', 'properties.trunk_lable'],
    [
      'another transport',
      property('trunk_transport_protocolVariant', 'sctp'),
      'INVALID_VALUE',
      'properties.trunk_transport_protocolVariant',
    ],
    [
      'a proxy that is a URI',
      property('trunk_transport_serverProxyList', ['sip:a@b']),
      'INVALID_VALUE',
      'properties.trunk_transport_serverProxyList',
    ],
    [
      'a caller address that is no phone number',
      property('trunk_outboundIdentity_callingAddress', '069 123456'),
      'INVALID_VALUE',
      'properties.trunk_outboundIdentity_callingAddress',
    ],
    [
      'a bad address range',
      property('trunk_access_acl_allowList', ['203.0.113.0/33']),
      'INVALID_VALUE',
      'properties.trunk_access_acl_allowList',
    ],
    [
      'a caller name too long',
      property('trunk_outboundIdentity_callingName', 'x'.repeat(41)),
      'INVALID_VALUE',
      'properties.trunk_outboundIdentity_callingName',
    ],
    [
      'the type of another metabase',
      property('trunk_type', 'external.pcv.byoc.pbx'),
      'INVALID_VALUE',
      'properties.trunk_type',
    ],
  ])('%s', async (_, change, errorCode, fieldName) => {
    const answer = await create(change)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ details: [{ errorCode, fieldName }] })
    expect(valueOf(answer.body, 'contextId')).toBe(answer.headers['inin-correlation-id'])
    expect(genesys.state.organization(OSLO)?.trunkBases.size).toBe(0)
  })

  test.each([
    ['trunk_transport_serverProxyList', ['10.0.0.1:5060']],
    ['trunk_transport_serverProxyList', ['localhost']],
    ['trunk_transport_serverProxyList', ['[::1]:5060']],
    ['trunk_transport_serverProxyList', ['sbc1']],
    ['trunk_transport_serverProxyList', ['a.example.com', 'A.example.com']],
    ['trunk_sip_termination_uri', 'a.b'],
    ['trunk_sip_termination_uri', '-a'],
    ['trunk_sip_termination_uri', 'a'.repeat(64)],
    ['trunk_sip_termination_uri', '+1555'],
  ])('%s of %j is refused', async (key, value) => {
    expect(await create(property(key, value))).toMatchObject({
      status: 400,
      body: { details: [{ errorCode: 'INVALID_VALUE', fieldName: `properties.${key}` }] },
    })
  })

  test('has a termination identifier that no other trunk of the region has', async () => {
    const named = (identifier: string) => property('trunk_sip_termination_uri', identifier)
    expect(await create({ name: 'First', ...named('frankfurt-1') })).toMatchObject({ status: 200 })
    expect(await create({ name: 'Second', ...named('Frankfurt-1') })).toMatchObject({
      status: 400,
      body: { details: [{ fieldName: 'properties.trunk_sip_termination_uri' }] },
    })
    expect(await create({ name: 'Second', ...named('frankfurt-2') })).toMatchObject({ status: 200 })
  })

  test('without an inbound site has the message that the platform gives', async () => {
    const answer = await create({ inboundSite: undefined })
    expect(valueOf(answer.body, 'message')).toBe("Field 'inboundSiteId' is required and cannot be empty")
  })

  test('asked for without the permission is 403 and names it', async () => {
    genesys.state.client('client-oslo')?.permissions.delete('telephony:plugin:all')
    expect(await create()).toMatchObject({
      status: 403,
      body: { code: 'missing.permissions', messageParams: { permissions: 'telephony:plugin:all' } },
    })
  })
})

function property(key: string, instance: unknown) {
  return { properties: { [key]: { value: { instance } } } }
}
