import { decode } from 'jsonwebtoken'
import {
  ANY_TEXT,
  API,
  ask,
  basic,
  BERLIN,
  LOGIN,
  MADRID,
  PARIS,
  type Sandbox,
  SCOPE,
  startSandbox,
  SYDNEY,
} from './client'

let genesys: Sandbox

beforeEach(async () => {
  genesys = await startSandbox()
})
afterEach(() => genesys.close())

const form = { grant_type: 'client_credentials', scope: SCOPE, aud: BERLIN }

function mint(overrides: Record<string, string>, authorization = basic('shared'), host = LOGIN) {
  return ask(genesys.origin, {
    path: '/oauth/token',
    host,
    headers: { authorization },
    form: { ...form, ...overrides },
  })
}

describe('POST /oauth/token, byoc_registration', () => {
  test('mints a JWT for aud with the documented claims', async () => {
    const answer = await mint({})
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      access_token: ANY_TEXT,
      token_type: 'bearer',
      expires_in: 3600,
      scope: SCOPE,
    })
    const issued = genesys.clock.ms / 1000
    expect(decode((answer.body as { access_token: string }).access_token)).toEqual({
      iss: 'https://login.mypurecloud.de',
      sub: 'client-shared',
      client_id: 'client-shared',
      aud: BERLIN,
      org: BERLIN,
      orgs: [BERLIN],
      scope: SCOPE,
      iat: issued,
      exp: issued + 3600,
      jti: ANY_TEXT,
    })
  })

  test('a client shared by two organizations gets a token for each', async () => {
    const answer = await mint({ aud: PARIS.toUpperCase() })
    expect(decode((answer.body as { access_token: string }).access_token)).toMatchObject({ org: PARIS, orgs: [PARIS] })
  })

  test('an organization that the client is not linked to: a token without organizations', async () => {
    const answer = await mint({ aud: MADRID })
    expect(decode((answer.body as { access_token: string }).access_token)).toMatchObject({ org: MADRID, orgs: [] })
  })

  test('without a scope none is granted', async () => {
    const answer = await mint({ scope: '' })
    expect(answer.body).toMatchObject({ scope: '' })
  })

  test.each([
    ['wrong secret', { authorization: basic('shared', 'nope') }, 401, 'invalid_client'],
    ['unknown client', { authorization: basic('nobody') }, 401, 'invalid_client'],
    ['no client authentication', { authorization: 'Bearer x' }, 401, 'invalid_client'],
    ['a client of another region', { authorization: basic('sydney'), form: { aud: SYDNEY } }, 401, 'invalid_client'],
    ['an organization of another region', { form: { aud: SYDNEY } }, 401, 'invalid_client'],
    ['another grant', { form: { grant_type: 'password' } }, 400, 'unsupported_grant_type'],
    ['an unknown organization', { form: { aud: '00000000-0000-4000-8000-000000000000' } }, 400, 'invalid_target'],
    ['aud not an id', { form: { aud: 'berlin' } }, 400, 'invalid_request'],
  ])('%s is refused', async (_, change: { authorization?: string; form?: Record<string, string> }, status, error) => {
    const answer = await mint(change.form ?? {}, change.authorization)
    expect(answer.status).toBe(status)
    expect(answer.body).toEqual({ error, description: ANY_TEXT, error_description: ANY_TEXT })
    expect(answer.text).not.toContain('secret-')
  })

  test('a disabled client is refused', async () => {
    const client = genesys.state.client('client-shared')
    if (client) client.disabled = true
    expect(await mint({})).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })

  test('too many token requests are HTTP 400 until the minute is over', async () => {
    await genesys.close()
    genesys = await startSandbox({ tokenRequestsPerMinute: 2 })
    const statuses = [await mint({}), await mint({}), await mint({})].map((answer) => answer.status)
    expect(statuses).toEqual([200, 200, 400])
    expect((await mint({})).body).toMatchObject({ error: 'invalid_request', error_description: 'rate limit exceeded' })
    genesys.clock.ms += 60_000
    expect((await mint({})).status).toBe(200)
  })

  test('only a login host mints', async () => {
    expect((await mint({}, basic('shared'), API)).status).toBe(404)
    expect((await mint({}, basic('shared'), '127.0.0.1')).status).toBe(200)
  })

  test('JSON instead of a form is refused', async () => {
    const answer = await ask(genesys.origin, {
      path: '/oauth/token',
      host: LOGIN,
      headers: { authorization: basic('shared') },
      json: [1],
    })
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  })
})
