import { sign } from 'jsonwebtoken'
import {
  API,
  ask,
  BERLIN,
  FLOWS,
  LOGIN,
  MADRID,
  OSLO,
  PARIS,
  REGISTRATIONS,
  SCOPE,
  startSandbox,
  SYDNEY,
  textOf,
  TRUNK,
  valueOf,
  type Sandbox,
} from './client'

let genesys: Sandbox
let berlin: string

beforeEach(async () => {
  genesys = await startSandbox()
  berlin = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
})
afterEach(() => genesys.close())

const register = (token: string, organization: string | null, json: unknown = TRUNK) =>
  genesys.call(token, organization, { path: REGISTRATIONS, json })

const BAD_CREDENTIALS = {
  status: 401,
  code: 'bad.credentials',
  message: 'Invalid credentials',
  contextId: expect.any(String) as string,
  details: [],
  errors: [],
}

describe('a trunk', () => {
  test('is registered, found by id and by name, and deleted', async () => {
    const created = await register(berlin, BERLIN)
    expect(created.status).toBe(200)
    const id = textOf(created.body, 'id')
    expect(created.body).toEqual({
      ...TRUNK,
      id,
      organization: { id: BERLIN },
      selfUri: `${REGISTRATIONS}/${id}`,
    })
    expect((await genesys.call(berlin, BERLIN, { path: `${REGISTRATIONS}/${id}` })).body).toEqual(created.body)
    const listed = await genesys.call(berlin, BERLIN, { path: `${REGISTRATIONS}?name=RECEPTION` })
    expect(valueOf(listed.body, 'entities')).toEqual([created.body])
    const deleted = await genesys.call(berlin, BERLIN, {
      method: 'DELETE',
      path: `${REGISTRATIONS}/${id}`,
      headers: { 'content-type': 'application/json' },
    })
    expect(deleted).toMatchObject({ status: 204, text: '' })
    expect((await genesys.call(berlin, BERLIN, { path: `${REGISTRATIONS}/${id}` })).status).toBe(404)
  })

  test('keeps what else the body held, and never shows a password', async () => {
    const created = await register(berlin, BERLIN, {
      ...TRUNK,
      allow_list: ['203.0.113.0/28'],
      auth_password: 'canary',
    })
    expect(created.body).toMatchObject({ allow_list: ['203.0.113.0/28'] })
    expect(created.text).not.toContain('canary')
    expect(valueOf(genesys.requests.at(-1)?.body(), 'auth_password')).toBe('canary')
    expect(JSON.stringify(genesys.requests)).not.toContain('canary')
  })

  test('of a long sip_uri arrives whole', async () => {
    const sip_uri = `sip:${'a'.repeat(3_000)}@sbc1.example.com`
    expect((await register(berlin, BERLIN, { ...TRUNK, sip_uri })).body).toMatchObject({ sip_uri })
  })

  test('of a taken name is a conflict in its own organization only', async () => {
    await register(berlin, BERLIN)
    const again = await register(berlin, BERLIN, { ...TRUNK, name: 'RECEPTION' })
    expect(again).toMatchObject({ status: 409, body: { code: 'conflict', details: [{ fieldName: 'name' }] } })
    const paris = await genesys.token('shared', { scope: SCOPE, aud: PARIS })
    expect((await register(paris, PARIS)).status).toBe(200)
  })
})

describe('401 bad.credentials', () => {
  test.each([
    ['the header names another organization', { aud: BERLIN }, PARIS],
    ['the header is missing', { aud: BERLIN }, null],
    ['the header names an unknown organization', { aud: BERLIN }, '00000000-0000-4000-8000-000000000000'],
    ['orgs is empty', { aud: MADRID }, MADRID],
    ['the scope is missing', { aud: BERLIN, scope: '' }, BERLIN],
    ['the scope is another', { aud: BERLIN, scope: 'architect:flow:view' }, BERLIN],
  ])('%s; reading flows still works', async (_, form, organization) => {
    const token = await genesys.token('shared', { scope: SCOPE, ...form })
    const refused = await register(token, organization)
    expect(refused).toMatchObject({ status: 401, body: BAD_CREDENTIALS })
    expect((await genesys.call(token, organization, { path: REGISTRATIONS })).status).toBe(401)
    expect((await genesys.call(token, organization, { path: FLOWS })).status).toBe(200)
  })

  test('an expired token; reading fails too', async () => {
    genesys.clock.ms += 3_600_000 - 1
    expect((await register(berlin, BERLIN)).status).toBe(200)
    genesys.clock.ms += 1
    expect(await register(berlin, BERLIN)).toMatchObject({ status: 401, body: BAD_CREDENTIALS })
    expect((await genesys.call(berlin, BERLIN, { path: FLOWS })).status).toBe(401)
  })

  test('a token whose signature is wrong, and one that was tampered with', async () => {
    const forged = sign({ org: BERLIN, orgs: [BERLIN], scope: SCOPE, exp: 4_000_000_000 }, 'guess')
    const [header, payload, signature] = berlin.split('.')
    const widened = {
      ...(JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object),
      orgs: [BERLIN, PARIS],
    }
    const tampered = [header, Buffer.from(JSON.stringify(widened)).toString('base64url'), signature].join('.')
    expect((await register(forged, BERLIN)).body).toMatchObject(BAD_CREDENTIALS)
    expect((await register(tampered, BERLIN)).body).toMatchObject(BAD_CREDENTIALS)
    expect((await genesys.call(forged, BERLIN, { path: FLOWS })).status).toBe(401)
  })

  test('a revoked token', async () => {
    expect(genesys.state.tokens.revoke('client-shared')).toBe(1)
    expect((await register(berlin, BERLIN)).body).toMatchObject(BAD_CREDENTIALS)
  })

  test("a token at another region's API host", async () => {
    const answer = await genesys.call(berlin, BERLIN, { path: FLOWS, host: 'api.mypurecloud.com.au' })
    expect(answer).toMatchObject({ status: 401, body: BAD_CREDENTIALS })
    const sydney = await genesys.token('sydney', { scope: SCOPE, aud: SYDNEY })
    expect((await genesys.call(sydney, SYDNEY, { path: FLOWS, host: 'api.mypurecloud.com.au' })).status).toBe(200)
  })

  test('no bearer token at all has a code of its own', async () => {
    const answer = await ask(genesys.origin, { path: REGISTRATIONS, host: API, json: TRUNK })
    expect(answer).toMatchObject({ status: 401, body: { code: 'authentication.required' } })
  })
})

describe('a bad payload', () => {
  test.each([
    ['sip_uri missing', { sip_uri: undefined }, 'bad.request', 'REQUIRED_FIELD_MISSING', 'sip_uri'],
    ['auth_user empty', { auth_user: '' }, 'bad.request', 'REQUIRED_FIELD_MISSING', 'auth_user'],
    ['name blank', { name: '  ' }, 'bad.request', 'REQUIRED_FIELD_MISSING', 'name'],
    ['sip_uri not a SIP URI', { sip_uri: 'https://example.com' }, 'invalid.value', 'INVALID_VALUE', 'sip_uri'],
    ['auth_user not a string', { auth_user: 7 }, 'invalid.value', 'INVALID_VALUE', 'auth_user'],
  ])('%s', async (_, change, code, errorCode, fieldName) => {
    const answer = await register(berlin, BERLIN, { ...TRUNK, ...change })
    expect(answer).toMatchObject({ status: 400, body: { code, status: 400, details: [{ errorCode, fieldName }] } })
    expect(valueOf(answer.body, 'contextId')).toBe(answer.headers['inin-correlation-id'])
  })

  test('names every field at once', async () => {
    const answer = await register(berlin, BERLIN, {})
    expect(valueOf(answer.body, 'errors')).toHaveLength(3)
  })

  test('that is not JSON, not an object, or of another type', async () => {
    const raw = (type: string, body: string) =>
      genesys.call(berlin, BERLIN, { path: REGISTRATIONS, raw: body, headers: { 'content-type': type } })
    expect(await raw('application/json', '{"name":')).toMatchObject({ status: 400, body: { code: 'bad.request' } })
    expect(await raw('application/json', '[]')).toMatchObject({ status: 400, body: { code: 'invalid.value' } })
    expect(await raw('text/plain', 'hello')).toMatchObject({ status: 415, body: { code: 'unsupported.media.type' } })
  })

  test('over 512,000 bytes is 413', async () => {
    const answer = await register(berlin, BERLIN, { ...TRUNK, note: 'x'.repeat(512_000) })
    expect(answer).toMatchObject({ status: 413, body: { code: 'request.entity.too.large', status: 413 } })
  })
})

describe('paging', () => {
  test('walks all registrations once, in order', async () => {
    for (let n = 0; n < 7; n += 1) await register(berlin, BERLIN, { ...TRUNK, name: `Trunk ${n}` })
    const names: unknown[] = []
    let next: string | undefined = `${REGISTRATIONS}?pageSize=3`
    while (next !== undefined) {
      const { body }: { body: unknown } = await genesys.call(berlin, BERLIN, { path: next })
      expect(body).toMatchObject({ pageSize: 3, total: 7, pageCount: 3 })
      names.push(...(valueOf(body, 'entities') as { name: string }[]).map((entity) => entity.name))
      next = valueOf(body, 'nextUri') as string | undefined
    }
    expect(names).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => `Trunk ${n}`))
  })

  test('past the end is empty; out of range is 400', async () => {
    const past = await genesys.call(berlin, BERLIN, { path: `${REGISTRATIONS}?pageNumber=9` })
    expect(past.body).toMatchObject({ entities: [], total: 0, pageNumber: 9, pageSize: 25 })
    const wide = await genesys.call(berlin, BERLIN, { path: `${REGISTRATIONS}?pageSize=1000` })
    expect(wide).toMatchObject({ status: 400, body: { details: [{ fieldName: 'pageSize' }] } })
  })

  test('an asterisk in name stands for anything', async () => {
    for (const name of ['Alpha', 'Alpine', 'Beta']) await register(berlin, BERLIN, { ...TRUNK, name })
    const answer = await genesys.call(berlin, BERLIN, { path: `${REGISTRATIONS}?name=alp*` })
    expect(answer.body).toMatchObject({ total: 2, entities: [{ name: 'Alpha' }, { name: 'Alpine' }] })
  })
})

describe('limits and hosts', () => {
  test('a token has 300 calls a minute and then is told when to come back', async () => {
    for (let n = 0; n < 300; n += 1) await genesys.call(berlin, BERLIN, { path: FLOWS })
    genesys.clock.ms += 18_500
    const refused = await genesys.call(berlin, BERLIN, { path: FLOWS })
    expect(refused).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '42',
        'inin-ratelimit-count': '301',
        'inin-ratelimit-allowed': '300',
        'inin-ratelimit-reset': '42',
      },
      body: { code: 'too.many.requests.retry.after', status: 429, limit: { value: 300 } },
    })
    const other = await genesys.token('shared', { scope: SCOPE, aud: PARIS })
    expect((await genesys.call(other, PARIS, { path: FLOWS })).status).toBe(200)
    genesys.clock.ms += 41_500
    expect((await genesys.call(berlin, BERLIN, { path: FLOWS })).status).toBe(200)
  })

  test('a login host has no API, and a path of no contract is 404', async () => {
    expect((await genesys.call(berlin, BERLIN, { path: FLOWS, host: LOGIN })).status).toBe(404)
    expect(await genesys.call(berlin, BERLIN, { path: '/api/v2/nothing' })).toMatchObject({
      status: 404,
      body: { code: 'not.found', status: 404 },
    })
  })

  test('an organization that speaks platform has no registrations', async () => {
    const oslo = await genesys.token('oslo')
    expect((await register(oslo, OSLO)).status).toBe(404)
  })

  test("answers carry the cloud's date", async () => {
    const answer = await genesys.call(berlin, BERLIN, { path: FLOWS })
    expect(answer.headers['date']).toBe('Thu, 15 Jan 2026 12:00:00 GMT')
  })
})

describe('the journal', () => {
  test('tells each request without its token', async () => {
    await register(berlin, BERLIN)
    expect(
      genesys.requests.map(({ method, operation, organization, status, acted }) => [
        method,
        operation,
        organization,
        status,
        acted,
      ]),
    ).toEqual([
      ['POST', 'token', null, 200, true],
      ['POST', 'register', BERLIN, 200, true],
    ])
    expect(genesys.requests[0]?.body()).toEqual({ grant_type: 'client_credentials', scope: SCOPE, aud: BERLIN })
    expect(genesys.requests[1]).toMatchObject({ host: API, path: REGISTRATIONS, at: genesys.clock.ms })
    expect(genesys.requests[1]?.body()).toEqual(TRUNK)
    expect(JSON.stringify(genesys.requests)).not.toContain(berlin)
  })
})
