import { sign } from 'jsonwebtoken'
import {
  BERLIN,
  OSLO_SITE,
  PARIS,
  REGISTRATIONS,
  type Sandbox,
  SCOPE,
  startSandbox,
  textOf,
  TRUNK,
  valueOf,
} from './client'

const QUERY = '/api/v2/audits/query'

let genesys: Sandbox
let berlin: string

beforeEach(async () => {
  genesys = await startSandbox()
  berlin = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
})
afterEach(() => genesys.close())

function criteria(more: object = {}) {
  const interval = [genesys.clock.ms - 3_600_000, genesys.clock.ms + 60_000]
    .map((ms) => new Date(ms).toISOString())
    .join('/')
  return { interval, serviceName: 'PeoplePermissions', filters: [], ...more }
}

const realtime = (more: object = {}, token = berlin) =>
  genesys.call(token, null, { path: `${QUERY}/realtime`, json: criteria(more) })

async function messages(more: object = {}): Promise<string[]> {
  const { body } = await realtime(more)
  return (valueOf(body, 'entities') as { message: { message: string } }[]).map(({ message }) => message.message)
}

describe('refused calls', () => {
  test('an invalid signature is told from a missing scope, in the organization concerned', async () => {
    const forged = sign({ client_id: 'client-shared', org: BERLIN, orgs: [BERLIN], scope: SCOPE }, 'guess')
    await genesys.call(forged, BERLIN, { path: REGISTRATIONS, json: TRUNK })
    expect(await messages()).toEqual(['Invalid token signature'])
    const unscoped = await genesys.token('shared', { aud: BERLIN })
    await genesys.call(unscoped, BERLIN, { path: REGISTRATIONS, json: TRUNK })
    expect((await messages())[0]).toContain(`Missing permission scope ${SCOPE}`)
    const paris = await genesys.token('shared', { scope: SCOPE, aud: PARIS })
    expect((await realtime({}, paris)).body).toMatchObject({ entities: [], total: 0 })
  })

  test("a token for another organization shows in both organizations' logs", async () => {
    await genesys.call(berlin, PARIS, { path: REGISTRATIONS, json: TRUNK })
    const paris = await genesys.token('shared', { scope: SCOPE, aud: PARIS })
    for (const token of [berlin, paris]) {
      expect((await realtime({}, token)).body).toMatchObject({
        entities: [
          { client: { id: 'client-shared' }, entityType: 'OAuthClient', status: 'FAILURE', action: 'Authorize' },
        ],
      })
    }
  })

  test('no entry holds a token', async () => {
    await genesys.call(berlin, PARIS, { path: REGISTRATIONS, json: TRUNK })
    const answer = await realtime()
    expect(valueOf(answer.body, 'total')).toBe(1)
    expect(answer.text).not.toContain(berlin)
  })

  test('are not audited on the public platform, where nothing published says that they are', async () => {
    const oslo = await genesys.token('oslo')
    genesys.state.tokens.revoke('client-oslo')
    const again = await genesys.token('oslo')
    expect((await genesys.call(oslo, null, { path: '/api/v2/tokens/me' })).status).toBe(401)
    expect((await realtime({}, again)).body).toMatchObject({ entities: [], total: 0 })
  })
})

describe('changes', () => {
  test('of trunks are audited, a password without its values', async () => {
    const oslo = await genesys.token('oslo')
    await genesys.call(oslo, null, {
      path: '/api/v2/telephony/providers/edges/trunkbasesettings',
      json: {
        name: 'Oslo',
        trunkType: 'EXTERNAL',
        trunkMetabase: { id: 'external_sip_pcv_byoc_carrier.json' },
        inboundSite: { id: OSLO_SITE },
        properties: { trunk_sip_authentication_credentials_password: { value: { instance: 'canary-password' } } },
      },
    })
    const answer = await realtime({ serviceName: 'Telephony' }, oslo)
    expect(answer.body).toMatchObject({ entities: [{ action: 'Create', entityType: 'TrunkBase', status: 'SUCCESS' }] })
    expect(answer.text).not.toContain('canary-password')
    expect(answer.text).toContain('trunk_sip_authentication_credentials_password')
  })
})

describe('the asynchronous query', () => {
  test('runs, succeeds, and gives its results in pages', async () => {
    for (let n = 0; n < 5; n += 1) await genesys.call(berlin, PARIS, { path: REGISTRATIONS, json: TRUNK })
    const started = await genesys.call(berlin, null, { path: QUERY, json: criteria() })
    expect(started.body).toMatchObject({ state: 'Queued', serviceName: 'PeoplePermissions' })
    const path = `${QUERY}/${textOf(started.body, 'id')}`
    expect((await genesys.call(berlin, null, { path: `${path}/results` })).status).toBe(400)
    expect((await genesys.call(berlin, null, { path })).body).toMatchObject({ state: 'Running' })
    expect((await genesys.call(berlin, null, { path })).body).toMatchObject({ state: 'Succeeded' })
    const first = await genesys.call(berlin, null, { path: `${path}/results?pageSize=3` })
    const cursor = textOf(first.body, 'cursor')
    const second = await genesys.call(berlin, null, { path: `${path}/results?pageSize=3&cursor=${cursor}` })
    expect(valueOf(first.body, 'entities')).toHaveLength(3)
    expect(valueOf(second.body, 'entities')).toHaveLength(2)
    expect(valueOf(second.body, 'cursor')).toBeUndefined()
  })

  test('has succeeded by its first look when that comes late', async () => {
    const started = await genesys.call(berlin, null, { path: QUERY, json: criteria() })
    genesys.clock.ms += 2_000
    const looked = await genesys.call(berlin, null, { path: `${QUERY}/${textOf(started.body, 'id')}` })
    expect(looked.body).toMatchObject({ state: 'Succeeded' })
  })
})

describe('criteria', () => {
  test('filters, service and order', async () => {
    await genesys.call(berlin, PARIS, { path: REGISTRATIONS, json: TRUNK })
    genesys.clock.ms += 1_000
    const unscoped = await genesys.token('shared', { aud: BERLIN })
    await genesys.call(unscoped, BERLIN, { path: REGISTRATIONS, json: TRUNK })
    const filters = (value: string) => ({ filters: [{ property: 'ClientId', value }] })
    expect(await messages(filters('client-shared'))).toHaveLength(2)
    expect(await messages(filters('client-oslo'))).toHaveLength(0)
    expect(await messages({ serviceName: 'Telephony' })).toHaveLength(0)
    const ascending = await messages({ sort: [{ name: 'Timestamp', sortOrder: 'ascending' }] })
    expect(ascending).toEqual((await messages()).reverse())
    expect(ascending[0]).not.toBe(ascending[1])
  })

  test.each([
    ['no interval', { interval: undefined }],
    ['an interval that is none', { interval: 'yesterday' }],
    ['an interval that ends before it starts', { interval: '2026-01-02T00:00:00Z/2026-01-01T00:00:00Z' }],
    ['too long ago for realtime', { interval: '2025-12-01T00:00:00Z/2025-12-02T00:00:00Z' }],
    ['an unknown filter', { filters: [{ property: 'Colour', value: 'red' }] }],
  ])('%s is 400', async (_, change) => {
    expect(await realtime(change)).toMatchObject({ status: 400, body: { status: 400 } })
  })

  test('without the permission is 403 and names it', async () => {
    genesys.state.client('client-shared')?.permissions.delete('audits:audit:view')
    expect(await realtime()).toMatchObject({
      status: 403,
      body: { messageParams: { permissions: 'audits:audit:view' } },
    })
  })
})
