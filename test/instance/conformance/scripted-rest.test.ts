import { scope as SCOPE } from '../../../now.config.json'
import { join } from 'node:path'
import { ADMINISTRATOR } from '../../../sandbox/cli/setup/people'
import { Instance, type RestAnswer, type RestRequest } from '../../../sandbox/instance/instance'
import { Apis } from '../rest/api'
import { page } from './pages'

let instance: Instance
let apis: Apis
let echo: [string, string]

beforeAll(async () => {
  instance = await Instance.boot({ app: join(__dirname, '../../../dist/app'), workers: 1 })
  apis = new Apis(instance)
  echo = apis.api('echo')
})

afterAll(async () => {
  await instance.close()
})

function call(path: string, request: Partial<RestRequest> = {}): Promise<RestAnswer> {
  return instance.rest({ method: 'GET', user: ADMINISTRATOR, ...request, path: `/api/${SCOPE}/v1/echo${path}` })
}

describe(page('restRequest'), () => {
  it('is given the parameters of path and query', async () => {
    apis.resource(echo, '/things/{id}', {
      script: `(function process(request, response) {
        var id = request.pathParams.id
        return { id: id, tags: request.queryParams.tag, query: request.queryString, uri: request.uri }
      })(request, response)`,
    })
    const { status, body } = await call('/things/a%20b?tag=one&tag=two')
    expect(status).toBe(200)
    expect(body).toEqual({
      result: {
        id: 'a b',
        tags: ['one', 'two'],
        query: 'tag=one&tag=two',
        uri: `api/${SCOPE}/v1/echo/things/a%20b`,
      },
    })
  })
})

describe(page('restRequestBody'), () => {
  it('reads the body once: what asks again finds it empty', async () => {
    apis.resource(echo, '/body', {
      method: 'POST',
      script: `var first = request.body.data; response.setBody({ first: first, again: String(request.body.dataString) })`,
    })
    const { body } = await call('/body', { method: 'POST', body: { name: 'x' } })
    expect(body).toEqual({ result: { first: { name: 'x' }, again: '' } })
  })

  it.each(['hasNext', 'nextEntry'])('throws the name of a method of the body that it lacks: %s', async (method) => {
    const script = `var said = ''; try { request.body.${method}() } catch (e) { said = String(e) } response.setBody(said)`
    apis.resource(echo, `/${method}`, { method: 'POST', script })
    const { body } = await call(`/${method}`, { method: 'POST', body: [{ name: 'one' }] })
    expect(JSON.stringify(body)).toContain(`sn_ws_int.RESTAPIRequestBody.${method} is not implemented by the sandbox`)
  })
})

describe(page('restResponse'), () => {
  it('sets status and location', async () => {
    apis.resource(echo, '/made', {
      method: 'POST',
      script: `response.setStatus(201); response.setLocation('/there'); response.setBody({})`,
    })
    const { status, headers } = await call('/made', { method: 'POST' })
    expect(status).toBe(201)
    expect(headers).toMatchObject({ Location: '/there' })
  })

  it('answers 204 without a body', async () => {
    apis.resource(echo, '/none', { method: 'DELETE', script: `response.setStatus(204)` })
    expect(await call('/none', { method: 'DELETE' })).toMatchObject({ status: 204, body: null })
  })

  it('uses what the sandbox lacks: refused by name', async () => {
    apis.resource(echo, '/stream', { script: `response.getStreamWriter()` })
    await expect(call('/stream')).rejects.toThrow(/response\.getStreamWriter\(\) is not implemented/)
    apis.resource(echo, '/header', { script: `response.setHeader('X-Total-Count', 5)` })
    await expect(call('/header')).rejects.toThrow(/RESTAPIResponse\.setHeader is not implemented/)
  })
})

describe(page('serviceErrors'), () => {
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
})
