import { decode } from 'jsonwebtoken'
import { startGenesys, worldFromInput, type StandInName } from '../../sandbox/genesys/server'
import {
  type Answer,
  ask,
  type Ask,
  basic,
  BERLIN,
  OSLO,
  REGISTRATIONS,
  type Sandbox,
  SCOPE,
  startSandbox,
  TRUNK,
  valueOf,
  WORLD,
} from './client'
import { BASES, mint, TRUNK_BASE, UNAUTHORIZED_BYOC, walkByoc, walkPlatform, WELL_BYOC, WELL_PLATFORM } from './walk'

let genesys: Sandbox

beforeEach(async () => {
  genesys = await startSandbox()
})
afterEach(() => genesys.close())

async function claimsUnder(name: StandInName): Promise<Record<string, unknown>> {
  genesys.state.organization(BERLIN)?.standIn.set(name)
  const { body } = await mint(genesys, 'shared', { scope: SCOPE, aud: BERLIN })
  return decode(String(valueOf(body, 'access_token')), { json: true }) ?? {}
}

describe('the token shows the cause', () => {
  const now = (): number => genesys.clock.ms / 1000

  test('claims', async () => {
    expect(await claimsUnder('scope_not_granted')).toMatchObject({ org: BERLIN, orgs: [BERLIN], scope: '' })
    expect(await claimsUnder('orgs_empty')).toMatchObject({ org: BERLIN, orgs: [], scope: SCOPE })
    const other = genesys.state.organization(BERLIN)
    const elsewhere = other ? genesys.state.otherThan(other).orgId : ''
    expect(elsewhere).not.toBe(BERLIN)
    expect(await claimsUnder('orgs_lack_target')).toMatchObject({ org: BERLIN, orgs: [elsewhere] })
    expect(await claimsUnder('token_for_other_organization')).toMatchObject({ org: elsewhere, orgs: [elsewhere] })
    expect(await claimsUnder('invalid_signature')).toMatchObject({ org: BERLIN, orgs: [BERLIN], scope: SCOPE })
    expect(await claimsUnder('expired_token')).toMatchObject({ exp: now() - 3_600 })
    expect(await claimsUnder('clock_ahead')).toMatchObject({ iat: now() + 7_200, exp: now() + 7_200 + 3_600 })
    expect(await claimsUnder('clock_behind')).toMatchObject({ iat: now() - 7_200, exp: now() - 3_600 })
    expect(await claimsUnder('short_lived_token')).toMatchObject({ exp: now() + 300 })
    expect(await claimsUnder('login_broken_jwt')).toEqual({})
  })

  test('tokens/me of an opaque token for another organization', async () => {
    genesys.state.organization(OSLO)?.standIn.set('token_for_other_organization')
    const token = await genesys.token('oslo')
    const me = await genesys.call(token, null, { path: '/api/v2/tokens/me' })
    expect(valueOf(me.body, 'organization', 'id')).not.toBe(OSLO)
    expect(valueOf(me.body, 'organization', 'name')).toBe('Other than Oslo')
  })

  test('Date shows a clock difference at the API hosts only', async () => {
    genesys.state.organization(BERLIN)?.standIn.set('clock_difference')
    const minted = await mint(genesys, 'shared', { scope: SCOPE, aud: BERLIN })
    const token = String(valueOf(minted.body, 'access_token'))
    const read = await genesys.call(token, BERLIN, { path: '/api/v2/architect/flows' })
    expect([minted.headers['date'], read.headers['date']]).toEqual([
      'Thu, 15 Jan 2026 12:00:00 GMT',
      'Thu, 15 Jan 2026 14:00:00 GMT',
    ])
  })
})

describe('beyond status codes', () => {
  const berlin = () => genesys.state.organization(BERLIN)
  const oslo = () => genesys.state.organization(OSLO)

  test.each([
    'write_done_then_reset',
    'write_done_then_silence',
    'write_done_then_500',
    'write_done_then_lost',
  ] as const)('%s: the trunk is there', async (name) => {
    berlin()?.standIn.set(name)
    oslo()?.standIn.set(name)
    await walkByoc(genesys)
    await walkPlatform(genesys)
    expect([berlin()?.registrations.size, oslo()?.trunkBases.size]).toEqual([1, 1])
  })

  test.each(['api_silent', 'api_reset', 'server_error', 'gateway_timeout', 'api_html'] as const)(
    '%s: nothing was done',
    async (name) => {
      berlin()?.standIn.set(name)
      await walkByoc(genesys)
      expect(berlin()?.registrations.size).toBe(0)
      expect(genesys.requests.at(-1)?.acted).toBe(false)
    },
  )

  test('name_taken: the trunk of that name is another one', async () => {
    berlin()?.standIn.set('name_taken')
    await walkByoc(genesys)
    expect(berlin()?.registrations.all()).toMatchObject([{ name: TRUNK.name, authUser: 'somebody' }])
  })

  test('sip_uri_cut: the answer shows what was kept', async () => {
    berlin()?.standIn.set('sip_uri_cut')
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    const answer = await genesys.call(token, BERLIN, { path: REGISTRATIONS, json: TRUNK })
    expect(answer.body).toMatchObject({ sip_uri: TRUNK.sip_uri.slice(0, 16) })
  })

  test('name_search_loose: a part of the name is enough', async () => {
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    await genesys.call(token, BERLIN, { path: REGISTRATIONS, json: TRUNK })
    const total = async () =>
      valueOf((await genesys.call(token, BERLIN, { path: `${REGISTRATIONS}?name=CEPT` })).body, 'total')
    const exact = await total()
    berlin()?.standIn.set('name_search_loose')
    expect([exact, await total()]).toEqual([0, 1])
  })

  test('sip_password_shown: reading gives what was set', async () => {
    oslo()?.standIn.set('sip_password_shown')
    const token = await genesys.token('oslo')
    const key = 'trunk_sip_authentication_credentials_password'
    const json = { ...TRUNK_BASE, properties: { [key]: { value: { instance: 'canary-password' } } } }
    const created = await genesys.call(token, null, { path: BASES, json })
    expect(valueOf(created.body, 'properties', key, 'value', 'instance')).toBe('canary-password')
  })

  test('duplicates_accepted: two trunks of one name', async () => {
    berlin()?.standIn.set('duplicates_accepted')
    await walkByoc(genesys)
    await walkByoc(genesys)
    expect(berlin()?.registrations.named(TRUNK.name)).toHaveLength(2)
  })

  test('speaks_both: both contracts work', async () => {
    oslo()?.standIn.set('speaks_both')
    const headers = { authorization: basic('oslo') }
    const form = { grant_type: 'client_credentials', scope: SCOPE, aud: OSLO }
    const jwt = await ask(genesys.origin, { path: '/oauth/token', headers, form })
    const token = String(valueOf(jwt.body, 'access_token'))
    expect((await genesys.call(token, OSLO, { path: REGISTRATIONS, json: TRUNK })).status).toBe(200)
    expect(await walkPlatform(genesys)).toBe(WELL_PLATFORM)
  })

  test('first_token_dead: the second lives', async () => {
    berlin()?.standIn.set('first_token_dead')
    expect([await walkByoc(genesys), await walkByoc(genesys)]).toEqual([UNAUTHORIZED_BYOC, WELL_BYOC])
  })

  test.each([
    ['trunk_never_in_service', 200, false],
    ['trunk_status_absent', 404, undefined],
  ] as const)('%s: state of the trunk', async (name, status, inService) => {
    oslo()?.standIn.set(name)
    await walkPlatform(genesys)
    genesys.clock.ms += 60_000
    const token = await genesys.token('oslo')
    const answer = await genesys.call(token, null, { path: '/api/v2/telephony/providers/edges/trunks' })
    expect(answer.status).toBe(status)
    expect(valueOf(answer.body, 'entities', 0, 'inService')).toBe(inService)
    expect(valueOf(answer.body, 'entities', 0, 'optionsStatus', 0, 'optionState')).toBe(inService)
  })

  test('byoc_not_enabled and inbound_site_missing show in products and sites', async () => {
    oslo()?.standIn.set(['byoc_not_enabled', 'inbound_site_missing'])
    const token = await genesys.token('oslo')
    for (const path of ['/api/v2/authorization/products', '/api/v2/telephony/providers/edges/sites']) {
      expect((await genesys.call(token, null, { path })).body).toMatchObject({ entities: [], total: 0 })
    }
  })

  test.each([
    ['permission_missing', 200, 'Missing permission'],
    ['invalid_signature', 401, null],
    ['refused_without_reason', 200, undefined],
  ] as const)('%s: what the audit log says', async (name, status, text) => {
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    berlin()?.standIn.set(name)
    await walkByoc(genesys)
    const bearer = name === 'invalid_signature' ? String(genesys.state.tokens.values().at(-1)) : token
    const answer = await genesys.call(bearer, null, auditQuery('/realtime'))
    expect(answer.status).toBe(status)
    const shown = status === 200 ? valueOf(answer.body, 'entities', 0, 'message', 'message') : null
    expect(typeof text === 'string' ? String(shown).slice(0, text.length) : shown).toBe(text)
  })

  test('audits_of_others: what the audit log shows beside the own refusal, whatever was asked for', async () => {
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    berlin()?.standIn.set(['permission_missing', 'audits_of_others'])
    await walkByoc(genesys)
    const shown = async (serviceName: string): Promise<unknown[]> => {
      const asked = auditQuery('/realtime')
      const answer = await genesys.call(token, BERLIN, { ...asked, json: { ...asked.json, serviceName } })
      return valueOf(answer.body, 'entities') as unknown[]
    }
    const clients = new Set((await shown('PeoplePermissions')).map((one) => valueOf(one, 'client', 'id')))
    expect(clients.size).toBe(2)
    const times = (await shown('PeoplePermissions')).map((one) => Date.parse(String(valueOf(one, 'eventDate'))))
    expect(Math.min(...times)).toBeLessThan(genesys.clock.ms - 60_000)
    expect((await shown('Telephony')).map((one) => valueOf(one, 'entityType'))).toEqual(['Queue'])
  })

  test('audits_in_other_words: the same cause is said in several ways', async () => {
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    berlin()?.standIn.set(['permission_missing', 'audits_in_other_words'])
    for (let n = 0; n < 3; n += 1) await genesys.call(token, BERLIN, { path: REGISTRATIONS, json: TRUNK })
    const { body } = await genesys.call(token, BERLIN, auditQuery('/realtime'))
    const said = (valueOf(body, 'entities') as unknown[]).map((one) => String(valueOf(one, 'message', 'message')))
    expect(new Set(said).size).toBe(3)
    for (const one of said) expect(one).not.toMatch(/^Missing permission/)
  })

  test.each([
    ['audits_forbidden', 403, 403, null],
    ['audits_absent', 404, 404, null],
    ['audits_not_realtime', 404, 200, 'Succeeded'],
    ['audits_fail', 504, 200, 'Failed'],
    ['audits_never_finish', 504, 200, 'Running'],
  ] as const)('%s', async (name, realtime, query, state) => {
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    berlin()?.standIn.set(name)
    const started = await genesys.call(token, BERLIN, auditQuery(''))
    expect((await genesys.call(token, BERLIN, auditQuery('/realtime'))).status).toBe(realtime)
    expect(started.status).toBe(query)
    genesys.clock.ms += 10_000
    const path = `/api/v2/audits/query/${String(valueOf(started.body, 'id'))}`
    const looked = state === null ? null : valueOf((await genesys.call(token, BERLIN, { path })).body, 'state')
    expect(looked).toBe(state)
  })

  function auditQuery(form: '' | '/realtime'): Ask & { json: object } {
    const interval = [-60_000, 60_000].map((ms) => new Date(genesys.clock.ms + ms).toISOString()).join('/')
    return { path: `/api/v2/audits/query${form}`, json: { interval, serviceName: 'PeoplePermissions' } }
  }
})

describe('a stand-in block', () => {
  const inState = (standIn: unknown) =>
    worldFromInput({
      ...WORLD,
      organizations: WORLD.organizations.map((one) => (one.orgId === BERLIN ? { ...one, standIn } : one)),
    })

  test('in the world puts the organization into its state, for as many times as it says', async () => {
    await genesys.close()
    genesys = await startSandbox({ world: inState({ state: 'rate_limited', times: 2, seconds: 7 }) })
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    const answers: Answer[] = []
    for (let n = 0; n < 3; n += 1) answers.push(await genesys.call(token, BERLIN, { path: REGISTRATIONS, json: TRUNK }))
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200])
    expect(answers[0]?.headers['retry-after']).toBe('7')
    expect(genesys.requests.map(({ fault }) => fault)).toEqual([null, 'rate_limited', 'rate_limited', null])
  })

  test('may name two states at once', async () => {
    genesys.state.organization(BERLIN)?.standIn.set(['scope_not_granted', 'reads_absent'])
    expect(await walkByoc(genesys)).toBe('flows 200, register 401 bad.credentials, list 404 not.found')
  })

  test('touches no other organization of the same client', async () => {
    genesys.state.organization(BERLIN)?.standIn.set('wrong_secret')
    expect((await mint(genesys, 'shared', { aud: '22222222-2222-4222-8222-222222222222' })).status).toBe(200)
  })

  test('that names no known state is refused', async () => {
    expect(() => inState('on_fire')).toThrow(/standIn/)
    expect(() => inState({ state: 'wrong_secret', often: 2 })).toThrow(/standIn/)
    await expect(startGenesys({ world: { ...WORLD, credentials: [{}] } as never })).rejects.toThrow(/clientId/)
  })
})
