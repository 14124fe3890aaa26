import { join } from 'node:path'
import { setUpRequester, ADMINISTRATOR, REQUESTER } from '../../../sandbox/cli/setup/people'
import { Instance, type RestAnswer, type RestRequest } from '../../../sandbox/instance/instance'
import { Apis } from './api'

const BASE = '/api/x_gcx_byoc/v1/echo'

let instance: Instance
let apis: Apis
let echo: [string, string]

beforeAll(async () => {
  instance = await Instance.boot({ app: join(__dirname, '../../../dist/app'), workers: 1 })
  setUpRequester(instance)
  apis = new Apis(instance)
  echo = apis.api('echo')
})

afterAll(async () => {
  await instance.close()
})

function call(path: string, request: Partial<RestRequest> = {}): Promise<RestAnswer> {
  return instance.rest({ method: 'GET', user: ADMINISTRATOR, ...request, path: `${BASE}${path}` })
}

describe('a resource’s script', () => {
  it('is given the parameters of path and query, and the headers', async () => {
    apis.resource(echo, '/things/{id}', {
      script: `(function process(request, response) {
        var id = request.pathParams.id
        return { id: id, tags: request.queryParams.tag, query: request.queryString, uri: request.uri,
          mark: request.getHeader('x-mark'), none: request.getHeader('x-none') }
      })(request, response)`,
    })
    const { status, body } = await call('/things/a%20b?tag=one&tag=two', { headers: { 'X-Mark': 'here' } })
    expect(status).toBe(200)
    expect(body).toEqual({
      result: {
        id: 'a b',
        tags: ['one', 'two'],
        query: 'tag=one&tag=two',
        uri: 'api/x_gcx_byoc/v1/echo/things/a%20b',
        mark: 'here',
        none: null,
      },
    })
  })

  it('reads the body once: what asks again finds it empty', async () => {
    apis.resource(echo, '/body', {
      method: 'POST',
      script: `var first = request.body.data; response.setBody({ first: first, again: String(request.body.dataString) })`,
    })
    const { body } = await call('/body', { method: 'POST', body: { name: 'x' } })
    expect(body).toEqual({ result: { first: { name: 'x' }, again: '' } })
  })

  it('reads the entries of a list one after another', async () => {
    apis.resource(echo, '/entries', {
      method: 'POST',
      script: `var names = []; while (request.body.hasNext()) names.push(request.body.nextEntry().name); response.setBody(names)`,
    })
    const { body } = await call('/entries', { method: 'POST', body: [{ name: 'one' }, { name: 'two' }] })
    expect(body).toEqual({ result: ['one', 'two'] })
  })

  it('sets status, headers and location', async () => {
    apis.resource(echo, '/made', {
      method: 'POST',
      script: `response.setStatus(201); response.setLocation('/there'); response.setHeader('X-Total-Count', 5); response.setBody({})`,
    })
    const { status, headers } = await call('/made', { method: 'POST' })
    expect(status).toBe(201)
    expect(headers).toMatchObject({ Location: '/there', 'X-Total-Count': '5' })
  })

  it('answers 204 without a body', async () => {
    apis.resource(echo, '/none', { method: 'DELETE', script: `response.setStatus(204)` })
    expect(await call('/none', { method: 'DELETE' })).toMatchObject({ status: 204, body: null })
  })

  it.each([
    ['BadRequestError', 400],
    ['NotFoundError', 404],
    ['NotAcceptableError', 406],
    ['ConflictError', 409],
    ['UnsupportedMediaTypeError', 415],
  ])('answers with %s as %i', async (name, status) => {
    apis.resource(echo, `/${name}`, { script: `response.setError(new sn_ws_err.${name}('what was wrong'))` })
    expect(await call(`/${name}`)).toMatchObject({
      status,
      body: { error: { message: 'what was wrong', detail: '' }, status: 'failure' },
    })
  })

  it('answers with an error of its own', async () => {
    apis.resource(echo, '/teapot', {
      script: `var error = new sn_ws_err.ServiceError(); error.setStatus(418); error.setMessage('I am'); error.setDetail('a teapot'); response.setError(error)`,
    })
    expect(await call('/teapot')).toMatchObject({
      status: 418,
      body: { error: { message: 'I am', detail: 'a teapot' }, status: 'failure' },
    })
  })

  it('that throws is answered with 500 and what it threw', async () => {
    apis.resource(echo, '/throws', { script: `throw new Error('broken')` })
    const { status, body } = await call('/throws')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).toContain('broken')
  })

  it('runs as the caller, not as a person at a form', async () => {
    apis.resource(echo, '/who', {
      script: `response.setBody({ who: String(gs.getUserName()), interactive: gs.isInteractive() })`,
      columns: { requires_acl_authorization: 'false' },
    })
    const { body } = await call('/who', { user: REQUESTER })
    expect(body).toEqual({ result: { who: REQUESTER, interactive: false } })
  })

  it('uses what the sandbox lacks: refused by name', async () => {
    apis.resource(echo, '/stream', { script: `response.getStreamWriter()` })
    await expect(call('/stream')).rejects.toThrow(/response\.getStreamWriter\(\) is not implemented/)
  })
})

describe('who is let in', () => {
  it('nobody without credentials', async () => {
    const { status, body } = await instance.rest({ method: 'GET', path: `${BASE}/who` })
    expect(status).toBe(401)
    expect(body).toMatchObject({ status: 'failure' })
  })

  it.each([{ active: 'false' }, { locked_out: 'true' }])('nobody whose user is %j', async (columns) => {
    const user = instance.database.insert('sys_user', { user_name: JSON.stringify(columns), ...columns })
    expect(await call('/who', { user })).toMatchObject({ status: 401 })
  })

  it('nobody from outside, by the base system’s ACL', async () => {
    const { database } = instance
    const user = database.insert('sys_user', { user_name: 'from.outside' })
    const role = database.insert('sys_user_role', { name: 'snc_external' })
    database.insert('sys_user_has_role', { user, role, state: 'active' })
    expect(await call('/who', { user })).toMatchObject({ status: 403 })
  })

  it('whoever passes one of the ACLs', async () => {
    const operators = apis.acl('echo operators', ['x_gcx_byoc.operator'])
    const requesters = apis.acl('echo requesters', ['x_gcx_byoc.requester'])
    const script = `response.setBody('in')`
    apis.resource(echo, '/operators', { script, columns: { enforce_acl: operators } })
    apis.resource(echo, '/both', { script, columns: { enforce_acl: `${operators},${requesters}` } })
    expect(await call('/operators', { user: REQUESTER })).toMatchObject({ status: 403 })
    expect(await call('/both', { user: REQUESTER })).toMatchObject({ status: 200 })
    expect(await call('/operators')).toMatchObject({ status: 200 })
  })

  it('by an ACL’s script, and not by one that is not there', async () => {
    const script = `response.setBody('in')`
    const named = apis.acl('echo script', [], {
      script: `answer = gs.getUserName() == '${REQUESTER}'`,
      admin_overrides: 'false',
    })
    apis.resource(echo, '/script', { script, columns: { enforce_acl: named } })
    apis.resource(echo, '/gone', { script, columns: { enforce_acl: 'f'.repeat(32) } })
    expect(await call('/script', { user: REQUESTER })).toMatchObject({ status: 200 })
    expect(await call('/script')).toMatchObject({ status: 403 })
    expect(await call('/gone')).toMatchObject({ status: 403 })
  })

  it('by the API’s ACLs where the resource has none of its own', async () => {
    const guarded = apis.api('guarded', { enforce_acl: apis.acl('guarded', ['x_gcx_byoc.operator']) })
    apis.resource(guarded, '/thing', { script: `response.setBody('in')` })
    const path = '/api/x_gcx_byoc/v1/guarded/thing'
    expect(await instance.rest({ method: 'GET', path, user: REQUESTER })).toMatchObject({ status: 403 })
    expect(await instance.rest({ method: 'GET', path, user: ADMINISTRATOR })).toMatchObject({ status: 200 })
  })
})

describe('the address', () => {
  beforeAll(() => {
    apis.resource(echo, '/one', { script: `response.setBody('one')` })
  })

  it('without a version means the default version', async () => {
    const answer = await instance.rest({ method: 'GET', path: '/api/x_gcx_byoc/echo/one', user: ADMINISTRATOR })
    expect(answer.body).toEqual({ result: 'one' })
  })

  it('without a version where none is the default: refused by name', async () => {
    const api = apis.api('undecided', {}, { is_default: 'false' })
    apis.resource(api, '/one', { script: `response.setBody('one')` })
    const path = '/api/x_gcx_byoc/undecided/one'
    await expect(instance.rest({ method: 'GET', path, user: ADMINISTRATOR })).rejects.toThrow(/no version.*default/)
  })

  it('that leads nowhere is a bad request; a method that is not there is not allowed', async () => {
    expect(await call('/nowhere')).toMatchObject({ status: 400 })
    expect(await call('/one', { method: 'DELETE' })).toMatchObject({ status: 405 })
  })

  it('of an inactive version leads nowhere', async () => {
    const api = apis.api('resting', {}, { active: 'false' })
    apis.resource(api, '/one', { script: `response.setBody('one')` })
    const path = '/api/x_gcx_byoc/v1/resting/one'
    expect(await instance.rest({ method: 'GET', path, user: ADMINISTRATOR })).toMatchObject({ status: 400 })
  })

  it('is served as a media type that the caller takes and the resource knows', async () => {
    expect(await call('/one', { headers: { Accept: 'image/jpeg' } })).toMatchObject({ status: 406 })
    expect(await call('/one', { headers: { accept: 'text/html, */*;q=0.8' } })).toMatchObject({ status: 200 })
    const sent = { method: 'POST', body: '<x/>', headers: { 'Content-Type': 'application/xml' } }
    expect(await call('/body', sent)).toMatchObject({ status: 415 })
  })
})
