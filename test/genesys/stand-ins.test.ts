import { decode } from 'jsonwebtoken'
import { STAND_IN_NAMES, STAND_INS, startGenesys, worldFromInput, type StandInName } from '../../sandbox/genesys/server'
import {
  ask,
  basic,
  BERLIN,
  OSLO,
  OSLO_SITE,
  REGISTRATIONS,
  SCOPE,
  startSandbox,
  TRUNK,
  valueOf,
  WORLD,
} from './client'
import type { Answer, Ask, Sandbox } from './client'

const BASES = '/api/v2/telephony/providers/edges/trunkbasesettings'
const CARRIER = 'external_sip_pcv_byoc_carrier.json'
const TRUNK_BASE = {
  name: 'Oslo carrier',
  trunkType: 'EXTERNAL',
  trunkMetabase: { id: CARRIER },
  inboundSite: { id: OSLO_SITE },
  properties: { trunk_transport_serverProxyList: { value: { instance: ['sbc1.example.com:5060'] } } },
}

/** How long a request that is being met with silence is watched for an answer after all. */
const WATCH_MS = 100

let genesys: Sandbox

beforeEach(async () => {
  genesys = await startSandbox()
})
afterEach(() => genesys.close())

/** What a caller meets: `status` or `status code` of each step, or how the connection ended. */
async function meet(ask: () => Promise<Answer>): Promise<{ seen: string; body: unknown }> {
  const watch = watchForSilence()
  const failure = (error: unknown): string => (error instanceof SyntaxError ? 'unreadable' : 'cut')
  const answer = await Promise.race([ask().catch(failure), watch.silence])
  watch.end()
  if (typeof answer === 'string') return { seen: answer, body: null }
  const code = valueOf(answer.body, 'code') ?? valueOf(answer.body, 'error')
  const type = String(answer.headers['content-type'] ?? '').startsWith('text/html') ? ' html' : ''
  const label = typeof code === 'string' ? ` ${code}` : answer.text === '' ? ' empty' : type
  return { seen: `${answer.status}${label}`, body: answer.body }
}

/** Resolves once the latest request has been in a state of silence for a while. */
function watchForSilence(): { silence: Promise<string>; end: () => void } {
  let since: number | null = null
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<string>((resolve) => {
    timer = setInterval(() => {
      const last = genesys.requests.at(-1)
      const silent = last?.status === null && /silen/.test(last.fault ?? '')
      since = silent ? (since ?? performance.now()) : null
      if (since !== null && performance.now() - since >= WATCH_MS) resolve('silence')
    }, 10)
  })
  return { silence, end: () => clearInterval(timer) }
}

async function walkByoc(): Promise<string> {
  const minted = await meet(() => mint('shared', { scope: SCOPE, aud: BERLIN }))
  const token = valueOf(minted.body, 'access_token')
  if (typeof token !== 'string') return `token ${minted.seen}`
  const step = async (path: string, json?: unknown) =>
    (await meet(() => genesys.call(token, BERLIN, json === undefined ? { path } : { path, json }))).seen
  const flows = await step('/api/v2/architect/flows')
  const register = await step(REGISTRATIONS, TRUNK)
  return `flows ${flows}, register ${register}, list ${await step(REGISTRATIONS)}`
}

async function walkPlatform(): Promise<string> {
  const minted = await meet(() => mint('oslo', {}))
  const token = valueOf(minted.body, 'access_token')
  if (typeof token !== 'string') return `token ${minted.seen}`
  const step = async (details: Ask) => (await meet(() => genesys.call(token, null, details))).seen
  const me = await step({ path: '/api/v2/tokens/me' })
  const template = await step({ path: `${BASES}/template?trunkMetabaseId=${CARRIER}` })
  const create = await step({ path: BASES, json: TRUNK_BASE })
  return `me ${me}, template ${template}, create ${create}, list ${await step({ path: BASES })}`
}

function mint(credential: string, form: Record<string, string>): Promise<Answer> {
  const headers = { authorization: basic(credential) }
  return ask(genesys.origin, { path: '/oauth/token', headers, form: { grant_type: 'client_credentials', ...form } })
}

const WELL_BYOC = 'flows 200, register 200, list 200'
const WELL_PLATFORM = 'me 200, template 200, create 200, list 200'
const UNAUTHORIZED_BYOC = 'flows 401 bad.credentials, register 401 bad.credentials, list 401 bad.credentials'
const READS_BUT_WRITES_DONT = 'flows 200, register 401 bad.credentials, list 401 bad.credentials'
const REFUSED_PLATFORM = `me 401 bad.credentials, template 401 bad.credentials, create 401 bad.credentials, list 401 bad.credentials`
const everywhere = (seen: string) => [
  `flows ${seen}, register ${seen}, list ${seen}`,
  `me ${seen}, template ${seen}, create ${seen}, list ${seen}`,
]
const atLogin = (seen: string) => [`token ${seen}`, `token ${seen}`]
const unseen = [WELL_BYOC, WELL_PLATFORM]

/** What each state looks like from outside: under `byoc_registration`, then under `platform`; null: not applicable. */
const SEEN: Readonly<Record<StandInName, readonly (string | null | undefined)[]>> = {
  wrong_secret: atLogin('401 invalid_client'),
  client_disabled: atLogin('401 invalid_client'),
  client_unknown: atLogin('400 invalid_client'),
  other_region: atLogin('401 invalid_client'),
  token_rate_limited: atLogin('400 invalid_request'),
  scope_not_granted: [READS_BUT_WRITES_DONT, null],
  scope_refused: ['token 400 invalid_scope', null],
  token_for_other_organization: [READS_BUT_WRITES_DONT, 'me 200, template 200, create 400 invalid.value, list 200'],
  orgs_empty: [READS_BUT_WRITES_DONT, null],
  orgs_lack_target: [READS_BUT_WRITES_DONT, null],
  organization_unknown: ['token 400 invalid_target', null],
  expired_token: [UNAUTHORIZED_BYOC, REFUSED_PLATFORM],
  clock_difference: [UNAUTHORIZED_BYOC, null],
  clock_ahead: unseen,
  clock_behind: unseen,
  short_lived_token: unseen,
  first_token_dead: [UNAUTHORIZED_BYOC, REFUSED_PLATFORM],
  invalid_signature: [UNAUTHORIZED_BYOC, REFUSED_PLATFORM],
  opaque_token: [WELL_BYOC, null],
  opaque_token_for_other_organization: [READS_BUT_WRITES_DONT, null],
  login_html: atLogin('200 html'),
  login_html_502: atLogin('502 html'),
  login_empty: atLogin('200 empty'),
  login_half_json: ['token unreadable', 'token unreadable'],
  login_without_token: atLogin('200'),
  login_broken_jwt: [UNAUTHORIZED_BYOC, null],
  login_redirect: atLogin('302 empty'),
  login_silent: atLogin('silence'),
  login_reset: atLogin('cut'),
  login_unavailable: atLogin('503 temporarily_unavailable'),
  permission_missing: [
    READS_BUT_WRITES_DONT,
    'me 200, template 403 missing.permissions, create 403 missing.permissions, list 403 missing.permissions',
  ],
  permission_missing_403: ['flows 200, register 403 missing.permissions, list 403 missing.permissions', null],
  refused_without_reason: [READS_BUT_WRITES_DONT, null],
  endpoint_absent: [
    'flows 200, register 404 not.found, list 404 not.found',
    'me 200, template 404 not.found, create 404 not.found, list 404 not.found',
  ],
  endpoint_absent_405: [
    'flows 200, register 405 method.not.allowed, list 405 method.not.allowed',
    'me 200, template 405 method.not.allowed, create 405 method.not.allowed, list 405 method.not.allowed',
  ],
  speaks_other_contract: [
    'flows 200, register 404 not.found, list 404 not.found',
    'me 200, template 404 not.found, create 404 not.found, list 404 not.found',
  ],
  speaks_both: unseen,
  reads_absent: ['flows 200, register 200, list 404 not.found', 'me 200, template 200, create 200, list 404 not.found'],
  reads_absent_405: [
    'flows 200, register 200, list 405 method.not.allowed',
    'me 200, template 200, create 200, list 405 method.not.allowed',
  ],
  byoc_not_enabled: [null, 'me 200, template 404 not.found, create 400 invalid.value, list 200'],
  inbound_site_missing: [null, 'me 200, template 200, create 400 bad.request, list 200'],
  payload_refused: [
    'flows 200, register 400 invalid.value, list 200',
    'me 200, template 200, create 400 invalid.value, list 200',
  ],
  sip_uri_cut: [WELL_BYOC, null],
  name_taken: ['flows 200, register 409 conflict, list 200', 'me 200, template 200, create 409 conflict, list 200'],
  duplicates_accepted: unseen,
  audits_forbidden: unseen,
  audits_absent: unseen,
  audits_not_realtime: unseen,
  audits_fail: unseen,
  audits_never_finish: unseen,
  trunk_never_in_service: [null, WELL_PLATFORM],
  trunk_status_absent: [null, WELL_PLATFORM],
  rate_limited: everywhere('429 too.many.requests.retry.after'),
  rate_limited_silent: everywhere('429 too.many.requests'),
  server_error: everywhere('500 internal.server.error'),
  bad_gateway: everywhere('502 html'),
  unavailable: everywhere('503 service.unavailable'),
  unavailable_retry_after: everywhere('503 service.unavailable'),
  gateway_timeout: everywhere('504 request.timeout'),
  api_silent: everywhere('silence'),
  api_reset: everywhere('cut'),
  api_html: everywhere('200 html'),
  api_empty: everywhere('200 empty'),
  api_redirect: everywhere('302 empty'),
  write_done_then_reset: ['flows 200, register cut, list 200', 'me 200, template 200, create cut, list 200'],
  write_done_then_silence: ['flows 200, register silence, list 200', 'me 200, template 200, create silence, list 200'],
  write_done_then_500: [
    'flows 200, register 500 internal.server.error, list 200',
    'me 200, template 200, create 500 internal.server.error, list 200',
  ],
  write_done_then_lost: [
    'flows 200, register cut, list 404 not.found',
    'me 200, template 200, create cut, list 404 not.found',
  ],
}

describe.each(STAND_IN_NAMES)('%s', (name) => {
  const [byoc, platform] = SEEN[name]

  test('is applicable where the catalogue has a verdict', () => {
    const { verdicts } = STAND_INS[name]
    expect([verdicts.byoc_registration !== undefined, verdicts.platform !== undefined]).toEqual([
      typeof byoc === 'string',
      typeof platform === 'string',
    ])
  })

  if (typeof byoc === 'string') {
    test('byoc_registration', async () => {
      genesys.state.organization(BERLIN)?.standIn.set(name)
      expect(await walkByoc()).toBe(byoc)
    })
  }
  if (typeof platform === 'string') {
    test('platform', async () => {
      genesys.state.organization(OSLO)?.standIn.set(name)
      expect(await walkPlatform()).toBe(platform)
    })
  }
})

async function claimsUnder(name: StandInName): Promise<Record<string, unknown>> {
  genesys.state.organization(BERLIN)?.standIn.set(name)
  const { body } = await mint('shared', { scope: SCOPE, aud: BERLIN })
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
    const minted = await mint('shared', { scope: SCOPE, aud: BERLIN })
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
    await walkByoc()
    await walkPlatform()
    expect([berlin()?.registrations.size, oslo()?.trunkBases.size]).toEqual([1, 1])
  })

  test.each(['api_silent', 'api_reset', 'server_error', 'gateway_timeout', 'api_html'] as const)(
    '%s: nothing was done',
    async (name) => {
      berlin()?.standIn.set(name)
      await walkByoc()
      expect(berlin()?.registrations.size).toBe(0)
      expect(genesys.requests.at(-1)?.acted).toBe(false)
    },
  )

  test('name_taken: the trunk of that name is another one', async () => {
    berlin()?.standIn.set('name_taken')
    await walkByoc()
    expect(berlin()?.registrations.all()).toMatchObject([{ name: TRUNK.name, authUser: 'somebody' }])
  })

  test('sip_uri_cut: the answer shows what was kept', async () => {
    berlin()?.standIn.set('sip_uri_cut')
    const token = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
    const answer = await genesys.call(token, BERLIN, { path: REGISTRATIONS, json: TRUNK })
    expect(answer.body).toMatchObject({ sip_uri: TRUNK.sip_uri.slice(0, 16) })
  })

  test('duplicates_accepted: two trunks of one name', async () => {
    berlin()?.standIn.set('duplicates_accepted')
    await walkByoc()
    await walkByoc()
    expect(berlin()?.registrations.named(TRUNK.name)).toHaveLength(2)
  })

  test('speaks_both: both contracts work', async () => {
    oslo()?.standIn.set('speaks_both')
    const headers = { authorization: basic('oslo') }
    const form = { grant_type: 'client_credentials', scope: SCOPE, aud: OSLO }
    const jwt = await ask(genesys.origin, { path: '/oauth/token', headers, form })
    const token = String(valueOf(jwt.body, 'access_token'))
    expect((await genesys.call(token, OSLO, { path: REGISTRATIONS, json: TRUNK })).status).toBe(200)
    expect(await walkPlatform()).toBe(WELL_PLATFORM)
  })

  test('first_token_dead: the second lives', async () => {
    berlin()?.standIn.set('first_token_dead')
    expect([await walkByoc(), await walkByoc()]).toEqual([UNAUTHORIZED_BYOC, WELL_BYOC])
  })

  test.each([
    ['trunk_never_in_service', 200, false],
    ['trunk_status_absent', 404, undefined],
  ] as const)('%s: state of the trunk', async (name, status, inService) => {
    oslo()?.standIn.set(name)
    await walkPlatform()
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
    await walkByoc()
    const bearer = name === 'invalid_signature' ? String(genesys.state.tokens.values().at(-1)) : token
    const answer = await genesys.call(bearer, null, auditQuery('/realtime'))
    expect(answer.status).toBe(status)
    const shown = status === 200 ? valueOf(answer.body, 'entities', 0, 'message', 'message') : null
    expect(typeof text === 'string' ? String(shown).slice(0, text.length) : shown).toBe(text)
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

  function auditQuery(form: '' | '/realtime'): Ask {
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
    expect(await walkByoc()).toBe('flows 200, register 401 bad.credentials, list 404 not.found')
  })

  test('touches no other organization of the same client', async () => {
    genesys.state.organization(BERLIN)?.standIn.set('wrong_secret')
    expect((await mint('shared', { aud: '22222222-2222-4222-8222-222222222222' })).status).toBe(200)
  })

  test('that names no known state is refused', async () => {
    expect(() => inState('on_fire')).toThrow(/standIn/)
    expect(() => inState({ state: 'wrong_secret', often: 2 })).toThrow(/standIn/)
    await expect(startGenesys({ world: { ...WORLD, credentials: [{}] } as never })).rejects.toThrow(/clientId/)
  })
})
