import {
  ANY_TEXT,
  ask,
  type Ask,
  BERLIN,
  LOGIN,
  OSLO,
  OSLO_SITE,
  type Sandbox,
  startSandbox,
  textOf,
  valueOf,
  WORLD,
} from './client'

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

describe('tokens', () => {
  test('are opaque, whatever scope and aud say', async () => {
    const answer = await ask(genesys.origin, {
      path: '/oauth/token',
      host: LOGIN,
      headers: { authorization: `Basic ${Buffer.from('client-oslo:secret-oslo').toString('base64')}` },
      form: { grant_type: 'client_credentials', scope: 'anything', aud: BERLIN },
    })
    expect(answer.body).toEqual({ access_token: ANY_TEXT, token_type: 'bearer', expires_in: 86_400 })
    expect(textOf(answer.body, 'access_token')).not.toContain('.')
  })

  test('say whose they are', async () => {
    expect((await call({ path: '/api/v2/tokens/me' })).body).toMatchObject({
      organization: { id: OSLO, name: 'Oslo' },
      homeOrganization: { id: OSLO },
      OAuthClient: { id: 'client-oslo', organization: { id: OSLO } },
    })
    expect((await call({ path: '/api/v2/organizations/me' })).body).toMatchObject({ id: OSLO, name: 'Oslo' })
    expect((await call({ path: '/api/v2/authorization/products' })).body).toMatchObject({ entities: [{ id: 'byoc' }] })
  })

  test('of a byoc_registration organization say so too, and have no trunk base settings', async () => {
    const berlin = await genesys.token('shared', { aud: BERLIN })
    expect((await call({ path: '/api/v2/tokens/me' }, berlin)).body).toMatchObject({ organization: { id: BERLIN } })
    expect((await call({ path: BASES }, berlin)).status).toBe(404)
  })

  test('two organizations with one client: it lives in the first', async () => {
    await genesys.close()
    const [, , , , given] = WORLD.organizations
    if (!given) throw new Error('no platform organization in the world')
    const second = { ...given, name: 'Bergen', orgId: '66666666-6666-4666-8666-666666666666' }
    genesys = await startSandbox({ world: { ...WORLD, organizations: [given, second] } })
    const token = await genesys.token('oslo')
    expect((await call({ path: '/api/v2/tokens/me' }, token)).body).toMatchObject({ organization: { id: OSLO } })
  })
})

describe('what trunks are made from', () => {
  test('external metabases', async () => {
    const answer = await call({ path: `${BASES}/availablemetabases?type=EXTERNAL` })
    const entities = valueOf(answer.body, 'entities') as { id: string; name: string; type: string }[]
    expect(entities.map(({ name }) => name)).toEqual(['Generic BYOC Carrier', 'Generic BYOC PBX', 'Generic SIP'])
    expect(new Set(entities.map(({ type }) => type))).toEqual(new Set(['EXTERNAL']))
  })

  test("a metabase's template, which can be posted once filled in", async () => {
    const template = await call({ path: `${BASES}/template?trunkMetabaseId=${CARRIER}` })
    expect(template.body).toMatchObject({
      trunkType: 'EXTERNAL',
      trunkMetabase: { id: CARRIER },
      properties: { trunk_type: { type: 'string', value: { default: 'external.pcv.byoc.carrier', instance: null } } },
    })
    const filled = { ...(template.body as object), name: 'From template', inboundSite: { id: OSLO_SITE } }
    expect((await call({ path: BASES, json: filled })).status).toBe(200)
  })

  test('an unknown metabase is 404, none at all 400', async () => {
    expect((await call({ path: `${BASES}/template?trunkMetabaseId=guess.json` })).status).toBe(404)
    expect(await call({ path: `${BASES}/template` })).toMatchObject({
      status: 400,
      body: { details: [{ errorCode: 'REQUIRED_FIELD_MISSING', fieldName: 'trunkMetabaseId' }] },
    })
  })

  test('sites', async () => {
    expect((await call({ path: `${EDGES}/sites` })).body).toMatchObject({ entities: [{ id: OSLO_SITE }], total: 1 })
    expect((await call({ path: `${EDGES}/sites/${OSLO_SITE}` })).body).toMatchObject({ id: OSLO_SITE })
  })
})

describe('a trunk', () => {
  test('is created with 200, read, listed, changed and deleted', async () => {
    const created = await create()
    const id = textOf(created.body, 'id')
    expect(created).toMatchObject({
      status: 200,
      body: {
        version: 1,
        state: 'active',
        trunkType: 'EXTERNAL',
        description: 'BTR0001001',
        inboundSite: { id: OSLO_SITE },
        properties: {
          trunk_transport_serverProxyList: { value: { instance: ['sbc1.example.com:5061'] } },
          trunk_enabled: { value: { instance: true } },
        },
        selfUri: `${BASES}/${id}`,
      },
    })
    expect((await call({ path: `${BASES}/${id}` })).body).toEqual(created.body)
    const put = await call({ method: 'PUT', path: `${BASES}/${id}`, json: { ...body('Renamed'), version: 1 } })
    expect(put).toMatchObject({ status: 200, body: { id, name: 'Renamed', version: 2 } })
    expect((await call({ path: `${BASES}?name=renamed` })).body).toMatchObject({ total: 1, entities: [{ id }] })
    expect((await call({ path: `${BASES}?name=Oslo%20carrier` })).body).toMatchObject({ total: 0 })
    expect((await call({ method: 'DELETE', path: `${BASES}/${id}` })).status).toBe(204)
    expect((await call({ path: `${BASES}/${id}` })).status).toBe(404)
    expect((await call({ method: 'DELETE', path: `${BASES}/${id}` })).status).toBe(404)
  })

  test('never shows its SIP password', async () => {
    const created = await create()
    const read = await call({ path: `${BASES}?expand=properties` })
    expect([created.text, read.text].join()).not.toContain('canary-password')
    const trunk = genesys.state.organization(OSLO)?.trunkBases.all()[0]
    expect(valueOf(trunk?.properties, 'trunk_sip_authentication_credentials_password', 'value', 'instance')).toBe(
      'canary-password',
    )
  })

  test('lists its properties only when asked to', async () => {
    await create()
    const plain = await call({ path: BASES })
    const expanded = await call({ path: `${BASES}?expand=properties` })
    expect(valueOf(plain.body, 'entities', 0, 'properties')).toBeUndefined()
    expect(valueOf(expanded.body, 'entities', 0, 'properties', 'trunk_protocol', 'value', 'instance')).toBe('SIP')
  })

  test('needs the current version to be changed', async () => {
    const path = `${BASES}/${textOf((await create()).body, 'id')}`
    await call({ method: 'PUT', path, json: { ...body(), version: 1 } })
    const stale = await call({ method: 'PUT', path, json: { ...body(), version: 1 } })
    expect(stale).toMatchObject({ status: 409, body: { code: 'conflict', details: [{ fieldName: 'version' }] } })
    const none = await call({ method: 'PUT', path, json: body() })
    expect(none).toMatchObject({ status: 400, body: { details: [{ errorCode: 'REQUIRED_FIELD_MISSING' }] } })
  })

  test.each([
    ['conflict', 409, 1],
    ['bad_request', 400, 1],
    ['accept', 200, 2],
  ] as const)('of a taken name, told to %s', async (duplicateTrunkNames, status, count) => {
    await genesys.close()
    genesys = await startSandbox({ duplicateTrunkNames })
    oslo = await genesys.token('oslo')
    await create()
    expect((await create({ name: 'OSLO CARRIER' })).status).toBe(status)
    expect(genesys.state.organization(OSLO)?.trunkBases.size).toBe(count)
  })

  test('comes into service some seconds after it was created', async () => {
    const id = textOf((await create()).body, 'id')
    const status = async () => (await call({ path: `${EDGES}/trunks?trunkBase.id=${id}` })).body
    expect(await status()).toMatchObject({ total: 0, entities: [] })
    genesys.clock.ms += 1_500
    expect(await status()).toMatchObject({ entities: [{ enabled: true, inService: false, optionsStatus: [] }] })
    genesys.clock.ms += 1_500
    expect(await status()).toMatchObject({
      entities: [
        {
          inService: true,
          trunkBase: { id },
          connectedStatus: { connected: true },
          optionsStatus: [{ proxyAddress: 'sbc1.example.com:5061', optionState: true }],
          registersStatus: [{ registerState: true }],
        },
      ],
    })
  })
})

test('listings sort by name or date, either way', async () => {
  for (const name of ['B', 'C', 'A']) {
    await create({ name })
    genesys.clock.ms += 1_000
  }
  const names = async (query: string) =>
    (valueOf((await call({ path: `${BASES}?${query}` })).body, 'entities') as { name: string }[])
      .map(({ name }) => name)
      .join('')
  expect(await names('')).toBe('ABC')
  expect(await names('sortBy=name&sortOrder=descending')).toBe('CBA')
  expect(await names('sortBy=dateCreated')).toBe('BCA')
  expect(await names('sortBy=dateCreated&sortOrder=DESC')).toBe('ACB')
  expect((await call({ path: `${BASES}?sortBy=colour` })).status).toBe(400)
})
