import { OSLO, OSLO_SITE, startSandbox, textOf, valueOf, type Ask, type Sandbox } from './client'
import { newSite } from '../../sandbox/genesys/telephony/site'

const EDGES = '/api/v2/telephony/providers/edges'
const ROUTES = `${EDGES}/sites/${OSLO_SITE}/outboundroutes`
const BASES = `${EDGES}/trunkbasesettings`

let genesys: Sandbox
let oslo: string

beforeEach(async () => {
  genesys = await startSandbox()
  oslo = await genesys.token('oslo')
})
afterEach(() => genesys.close())

const call = (details: Ask) => genesys.call(oslo, null, details)
const organization = () => {
  const found = genesys.state.organization(OSLO)
  if (found === undefined) throw new Error('There is no Oslo')
  return found
}

async function trunk(name: string): Promise<string> {
  const json = {
    name,
    trunkMetabase: { id: 'external_sip_pcv_byoc_carrier.json' },
    trunkType: 'EXTERNAL',
    inboundSite: { id: OSLO_SITE },
    properties: { trunk_transport_serverProxyList: { value: { instance: ['sbc1.example.com:5061'] } } },
  }
  return textOf((await call({ path: BASES, json })).body, 'id')
}

const defaultRoute = async (): Promise<Record<string, unknown> & { id: string; version: number }> => {
  const answer = await call({ path: `${ROUTES}?name=Default%20Outbound%20Route` })
  return valueOf(answer.body, 'entities', 0) as Record<string, unknown> & { id: string; version: number }
}

describe('the outbound routes of a site', () => {
  test('each site has one, which is read, written back with a trunk and found by it', async () => {
    const route = await defaultRoute()
    expect(route).toMatchObject({ name: 'Default Outbound Route', state: 'active', version: 1, externalTrunkBases: [] })
    const id = await trunk('Carrier')
    const json = { ...route, externalTrunkBases: [{ id }] }
    const put = await call({ method: 'PUT', path: `${ROUTES}/${route.id}`, json })
    expect(put).toMatchObject({ status: 200, body: { version: 2, externalTrunkBases: [{ id, name: 'Carrier' }] } })
    expect((await call({ path: `${ROUTES}/${route.id}` })).body).toEqual(put.body)
    expect((await call({ path: `${ROUTES}?externalTrunkBases.ids=${id}` })).body).toMatchObject({ total: 1 })
    expect((await call({ path: `${ROUTES}?externalTrunkBases.ids=${OSLO_SITE}` })).body).toMatchObject({ total: 0 })
  })

  test('a stale version is 409, none at all is taken, and a state makes any taken', async () => {
    const route = await defaultRoute()
    const put = (json: object) => call({ method: 'PUT', path: `${ROUTES}/${route.id}`, json })
    expect((await put(route)).status).toBe(200)
    expect(await put(route)).toMatchObject({ status: 409, body: { details: [{ errorCode: 'VERSION_CONFLICT' }] } })
    expect((await put({ ...route, version: undefined })).status).toBe(200)
    organization().standIn.set('route_versions_ignored')
    expect((await put(route)).status).toBe(200)
  })

  test('a trunk that is not there, a body without its kinds of calls, and a managed site are 400', async () => {
    const route = await defaultRoute()
    const put = (json: object) => call({ method: 'PUT', path: `${ROUTES}/${route.id}`, json })
    expect(await put({ ...route, externalTrunkBases: [{ id: OSLO_SITE }] })).toMatchObject({
      status: 400,
      body: { details: [{ fieldName: 'externalTrunkBases' }] },
    })
    expect(await put({ ...route, classificationTypes: undefined })).toMatchObject({
      status: 400,
      body: { details: [{ errorCode: 'REQUIRED_FIELD_MISSING', fieldName: 'classificationTypes' }] },
    })
    const cloud = newSite('Cloud', undefined, { managed: true })
    organization().sites.put(cloud)
    const path = `${EDGES}/sites/${cloud.id}/outboundroutes`
    expect((await call({ path })).status).toBe(200)
    expect((await call({ path, json: { name: 'More', classificationTypes: ['National'] } })).status).toBe(400)
  })

  test('are made once under a name, and deleted', async () => {
    const json = { name: 'Abroad', classificationTypes: ['International'] }
    const made = await call({ path: ROUTES, json })
    expect(made).toMatchObject({ status: 200, body: { name: 'Abroad', enabled: false, distribution: 'SEQUENTIAL' } })
    expect((await call({ path: ROUTES, json })).status).toBe(409)
    const path = `${ROUTES}/${textOf(made.body, 'id')}`
    expect((await call({ method: 'DELETE', path })).status).toBe(204)
    expect((await call({ path })).status).toBe(404)
    expect((await call({ path: `${EDGES}/sites/${OSLO}/outboundroutes` })).status).toBe(404)
  })

  test('a trunk that one of them has can not be deleted', async () => {
    const route = await defaultRoute()
    const id = await trunk('Used')
    await call({ method: 'PUT', path: `${ROUTES}/${route.id}`, json: { ...route, externalTrunkBases: [{ id }] } })
    expect(await call({ method: 'DELETE', path: `${BASES}/${id}` })).toMatchObject({
      status: 400,
      body: { details: [{ errorCode: 'IN_USE', entityName: 'OutboundRoute Default Outbound Route' }] },
    })
    const json = { ...route, version: 2, externalTrunkBases: [] }
    await call({ method: 'PUT', path: `${ROUTES}/${route.id}`, json })
    expect((await call({ method: 'DELETE', path: `${BASES}/${id}` })).status).toBe(204)
  })
})
