import {
  API,
  BERLIN,
  FLOWS,
  LOGIN,
  OSLO,
  PARIS,
  REGISTRATIONS,
  type Sandbox,
  SCOPE,
  startSandbox,
  TRUNK,
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
