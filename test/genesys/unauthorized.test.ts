import { sign } from 'jsonwebtoken'
import {
  ANY_TEXT,
  API,
  ask,
  BERLIN,
  FLOWS,
  MADRID,
  PARIS,
  REGISTRATIONS,
  type Sandbox,
  SCOPE,
  startSandbox,
  SYDNEY,
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

const BAD_CREDENTIALS = {
  status: 401,
  code: 'bad.credentials',
  message: 'Invalid credentials',
  contextId: ANY_TEXT,
  details: [],
  errors: [],
}

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
