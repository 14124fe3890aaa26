import { BERLIN, PARIS, REGISTRATIONS, type Sandbox, SCOPE, startSandbox, textOf, TRUNK, valueOf } from './client'

let genesys: Sandbox
let berlin: string

beforeEach(async () => {
  genesys = await startSandbox()
  berlin = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
})
afterEach(() => genesys.close())

const register = (token: string, organization: string | null, json: unknown = TRUNK) =>
  genesys.call(token, organization, { path: REGISTRATIONS, json })

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
