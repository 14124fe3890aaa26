import type { Models } from 'purecloud-platform-client-v2'
import { startGenesys, worldFromInput, type Genesys } from '../../sandbox/genesys/server'
import { filled, OfficialSdk } from './support/official-sdk'
import { INPUT, LIMA, LIMA_SITE, OSLO, OSLO_SITE } from '../harness/organizations'

const CARRIER = 'external_sip_pcv_byoc_carrier.json'
const GUID = /^[0-9a-f-]{36}$/

let genesys: Genesys
let oslo: OfficialSdk
let lima: OfficialSdk

beforeEach(async () => {
  genesys = await startGenesys({ world: worldFromInput(INPUT) })
  oslo = await OfficialSdk.login(genesys, 'client-oslo', 'canary-oslo-secret')
  lima = await OfficialSdk.login(genesys, 'client-lima', 'canary-lima-secret')
})

afterEach(() => genesys.close())

async function trunk(sdk: OfficialSdk, name: string, inboundSite = OSLO_SITE): Promise<Models.TrunkBase> {
  const template = await sdk.telephony.getTelephonyProvidersEdgesTrunkbasesettingsTemplate(CARRIER)
  const properties = filled(template, {
    trunk_label: name,
    trunk_transport_serverProxyList: ['sbc1.example.com:5061'],
    trunk_transport_protocolVariant: 'tls',
  }) as Record<string, object>
  return { name, trunkMetabase: { id: CARRIER }, trunkType: 'EXTERNAL', inboundSite: { id: inboundSite }, properties }
}

function create(sdk: OfficialSdk, body: Models.TrunkBase): Promise<Models.TrunkBase> {
  return sdk.telephony.postTelephonyProvidersEdgesTrunkbasesettings(body)
}

describe("Genesys' official JavaScript SDK with the local Genesys", () => {
  it('logs in per organization: each token is of its own', async () => {
    expect((await oslo.tokens.getTokensMe()).organization).toEqual({ id: OSLO, name: 'Oslo' })
    expect((await lima.tokens.getTokensMe()).organization).toEqual({ id: LIMA, name: 'Lima' })
    const products = await oslo.authorization.getAuthorizationProducts()
    expect(products.entities?.map(({ id }) => id)).toContain('byoc')
  })

  it('lists metabases by type, and the template of each that it lists', async () => {
    const all = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases()
    const external = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases({
      type: 'EXTERNAL',
    })
    expect(external.entities?.map(({ id }) => id)).toContain(CARRIER)
    expect(new Set(external.entities?.map(({ type }) => type))).toEqual(new Set(['EXTERNAL']))
    expect(all.total).toBeGreaterThan(external.total ?? 0)
    const page = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases({
      pageSize: 1,
      pageNumber: 2,
    })
    expect(page).toMatchObject({ pageNumber: 2, pageSize: 1, pageCount: all.total })
    expect(page.entities).toEqual([all.entities?.[1]])
    for (const { id = '' } of external.entities ?? []) {
      const template = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettingsTemplate(id)
      expect(template).toMatchObject({ trunkMetabase: { id }, trunkType: 'EXTERNAL' })
      expect(Object.keys(template.properties ?? {})).toContain('trunk_transport_serverProxyList')
    }
  })

  it('puts a trunk on an outbound route of a site, finds the route by it, and takes it off before deleting it', async () => {
    const { id = '' } = await create(oslo, await trunk(oslo, 'Outbound'))
    const { telephony } = oslo
    const { entities } = await telephony.getTelephonyProvidersEdgesSiteOutboundroutes(OSLO_SITE)
    const [route] = entities ?? []
    if (route?.id === undefined) throw new Error('no route')
    const on = { ...route, externalTrunkBases: [{ id }] }
    const put = await telephony.putTelephonyProvidersEdgesSiteOutboundroute(OSLO_SITE, route.id, on)
    expect(put).toMatchObject({ id: route.id, version: 2, externalTrunkBases: [{ id }] })
    const found = await telephony.getTelephonyProvidersEdgesSiteOutboundroutes(OSLO_SITE, { externalTrunkBasesIds: id })
    expect(found.entities).toEqual([put])
    const used = await oslo.refusal(() => telephony.deleteTelephonyProvidersEdgesTrunkbasesetting(id))
    expect(used.status).toBe(400)
    const off = { ...put, externalTrunkBases: [] }
    await telephony.putTelephonyProvidersEdgesSiteOutboundroute(OSLO_SITE, route.id, off)
    await telephony.deleteTelephonyProvidersEdgesTrunkbasesetting(id)
  })

  it('creates, reads, lists, updates and deletes a trunk, in its own organization only', async () => {
    const made = await create(oslo, await trunk(oslo, 'Reception'))
    expect(made).toMatchObject({ id: expect.stringMatching(GUID) as string, version: 1, name: 'Reception' })
    const id = made.id ?? ''
    expect(await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesetting(id)).toEqual(made)

    const listed = await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettings({
      name: 'Reception',
      expand: ['properties'],
    })
    expect(listed.entities).toEqual([made])
    expect((await lima.telephony.getTelephonyProvidersEdgesTrunkbasesettings()).entities).toEqual([])
    const elsewhere = await lima.refusal(() => lima.telephony.getTelephonyProvidersEdgesTrunkbasesetting(id))
    expect(elsewhere.status).toBe(404)

    const updated = await oslo.telephony.putTelephonyProvidersEdgesTrunkbasesetting(id, { ...made, name: 'Front desk' })
    expect(updated).toMatchObject({ id, version: 2, name: 'Front desk' })
    await oslo.telephony.deleteTelephonyProvidersEdgesTrunkbasesetting(id)
    const gone = await oslo.refusal(() => oslo.telephony.getTelephonyProvidersEdgesTrunkbasesetting(id))
    expect(gone).toMatchObject({ status: 404, body: { status: 404 } })
    expect((await oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettings()).entities).toEqual([])
  })

  it('sees the state of a trunk, which lags its creation', async () => {
    const at = { ms: Date.now() }
    const slow = await startGenesys({ world: worldFromInput(INPUT), now: () => at.ms, statusLagMs: 4_000 })
    try {
      const sdk = await OfficialSdk.login(slow, 'client-oslo', 'canary-oslo-secret')
      const { id: trunkBaseId = '' } = await create(sdk, await trunk(sdk, 'Reception'))
      const look = () => sdk.telephony.getTelephonyProvidersEdgesTrunks({ trunkBaseId })
      expect((await look()).entities).toEqual([])
      at.ms += 2_000
      expect((await look()).entities).toMatchObject([{ inService: false, trunkBase: { id: trunkBaseId } }])
      at.ms += 2_000
      expect((await look()).entities).toMatchObject([{ inService: true, connectedStatus: { connected: true } }])
    } finally {
      await slow.close()
    }
  })

  it('400: the error names the field that is missing', async () => {
    const body = await trunk(oslo, 'Reception')
    delete body.inboundSite
    const refusal = await oslo.refusal(() => create(oslo, body))
    expect(refusal).toMatchObject({
      status: 400,
      body: {
        status: 400,
        code: expect.any(String) as string,
        contextId: expect.any(String) as string,
        details: [{ errorCode: 'REQUIRED_FIELD_MISSING', fieldName: 'inboundSiteId' }],
      },
    })
    expect(refusal.body.message).toContain("Field 'inboundSiteId' is required and cannot be empty")
    const foreign = await oslo.refusal(async () => create(oslo, await trunk(oslo, 'Reception', LIMA_SITE)))
    expect(foreign.status).toBe(400)
  })

  it('401: no token, a token that nobody issued, a wrong secret', async () => {
    const stranger = OfficialSdk.connect(genesys)
    const list = () => stranger.telephony.getTelephonyProvidersEdgesTrunkbasesettings()
    expect(await stranger.refusal(list)).toMatchObject({ status: 401, body: { code: 'authentication.required' } })
    stranger.client.setAccessToken('made-up')
    expect(await stranger.refusal(list)).toMatchObject({ status: 401, body: { code: 'bad.credentials' } })
    const login = stranger.client.loginClientCredentialsGrant('client-oslo', 'another secret')
    await expect(login).rejects.toMatchObject({ response: { status: 401, data: { error: 'invalid_client' } } })
  })

  it('403: the error names the permission', async () => {
    genesys.state.client('client-oslo')?.permissions.delete('telephony:plugin:all')
    const refusal = await oslo.refusal(async () => create(oslo, await trunk(lima, 'Reception')))
    expect(refusal).toMatchObject({ status: 403, body: { code: 'missing.permissions' } })
    expect(refusal.body.message).toContain('telephony:plugin:all')
    expect((await oslo.tokens.getTokensMe()).organization?.id).toBe(OSLO)
  })

  it('404: a trunk, a template and a path that are not there; each refusal has its correlation id', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    const refusals = [
      await oslo.refusal(() => oslo.telephony.getTelephonyProvidersEdgesTrunkbasesetting(id)),
      await oslo.refusal(() => oslo.telephony.deleteTelephonyProvidersEdgesTrunkbasesetting(id)),
      await oslo.refusal(() => oslo.telephony.getTelephonyProvidersEdgesTrunkbasesettingsTemplate('none.json')),
      await oslo.refusal(() => oslo.telephony.getTelephonyProvidersEdgesPhones()),
    ]
    expect(refusals.map(({ status, body }) => [status, body.status])).toEqual(refusals.map(() => [404, 404]))
    const correlations = refusals.map(({ headers }) => headers['inin-correlation-id'])
    expect(new Set(correlations).size).toBe(refusals.length)
    expect(correlations).not.toContain(undefined)
  })

  it('409: a version that is not the current one, and a name that is taken', async () => {
    const made = await create(oslo, await trunk(oslo, 'Reception'))
    const id = made.id ?? ''
    const update = (version: number) => () =>
      oslo.telephony.putTelephonyProvidersEdgesTrunkbasesetting(id, { ...made, version })
    await update(1)()
    expect(await oslo.refusal(update(1))).toMatchObject({ status: 409, body: { status: 409 } })
    expect((await update(2)()).version).toBe(3)
    const twice = await oslo.refusal(async () => create(oslo, await trunk(oslo, 'Reception')))
    expect(twice).toMatchObject({ status: 409, body: { status: 409 } })
  })

  it('429: the token’s calls of a minute are used up', async () => {
    const strict = await startGenesys({ world: worldFromInput(INPUT), requestsPerMinute: 2 })
    try {
      const sdk = await OfficialSdk.login(strict, 'client-oslo', 'canary-oslo-secret')
      const list = () => sdk.telephony.getTelephonyProvidersEdgesTrunkbasesettings()
      await list()
      await list()
      const refusal = await sdk.refusal(list)
      expect(refusal).toMatchObject({ status: 429, body: { code: 'too.many.requests.retry.after' } })
      expect(refusal.headers).toMatchObject({
        'retry-after': expect.stringMatching(/^[1-9]\d?$/) as string,
        'inin-ratelimit-allowed': '2',
        'inin-ratelimit-count': '3',
      })
    } finally {
      await strict.close()
    }
  })
})
