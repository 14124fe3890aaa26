import { scope as SCOPE } from '../../../now.config.json'
import fastify, { type FastifyInstance } from 'fastify'
import { join } from 'node:path'
import { setUpRequester, REQUESTER } from '../../../sandbox/cli/setup/people'
import { Instance } from '../../../sandbox/instance/instance'
import { serveRest } from '../../../sandbox/instance/rest/http'
import { Apis } from './api'

const PASSWORD = 'a: strong pässword'

let instance: Instance
let app: FastifyInstance
let origin: string

beforeAll(async () => {
  instance = await Instance.boot({ app: join(__dirname, '../../../dist/app'), workers: 1 })
  setUpRequester(instance)
  instance.setPassword(REQUESTER, PASSWORD)
  const apis = new Apis(instance)
  const echo = apis.api('echo')
  apis.resource(echo, '/things/{id}', {
    method: 'POST',
    script: `response.setStatus(201); response.setLocation('/' + request.getHeader('x-mark'))
      response.setBody({ id: request.pathParams.id, sent: request.body.data, who: gs.getUserName() })`,
  })
  apis.resource(echo, '/secret', { script: `response.setBody(request.getHeader('Authorization'))` })
  app = fastify()
  serveRest(app, instance)
  origin = await app.listen({ host: '127.0.0.1', port: 0 })
})

afterAll(async () => {
  await app.close()
  await instance.close()
})

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`
}

function send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
  return fetch(`${origin}/api/${SCOPE}/v1/echo${path}`, init)
}

it('answers a call with Basic authentication', async () => {
  const response = await send('/things/7', {
    method: 'POST',
    headers: {
      Authorization: basic(REQUESTER, PASSWORD),
      'Content-Type': 'application/json; charset=utf-8',
      'X-Mark': 'm',
    },
    body: '{"name":"é"}',
  })
  expect(response.status).toBe(201)
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8')
  expect(response.headers.get('location')).toBe('/m')
  expect(await response.json()).toEqual({ result: { id: '7', sent: { name: 'é' }, who: REQUESTER } })
})

it.each([
  ['no credentials', undefined],
  ['a wrong password', basic(REQUESTER, 'wrong')],
  ['a user that is not there', basic('nobody', PASSWORD)],
  ['a user without a password', basic('admin', '')],
  ['another kind of credentials', 'Bearer abc'],
])('refuses %s', async (_case, authorization) => {
  const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization }
  const response = await send('/things/7', { method: 'POST', headers })
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toContain('BASIC')
})

it('serves the package’s own API, its addresses those of this server', async () => {
  const headers = { Authorization: basic(REQUESTER, PASSWORD), 'Content-Type': 'application/json' }
  instance.database.insert(`${SCOPE}_organization`, {
    name: 'North',
    org_id: '11111111-2222-4333-8444-555555555555',
    active: 'true',
    access_status: 'verified',
    contract: 'byoc_registration',
  })
  const body = { organization: 'North', trunk_name: 'HTTP', sip_uri: 'sip:http@sbc1.example.com', auth_user: 'carrier' }
  const address = `${origin}/api/${SCOPE}/v1/trunks/requests`
  const created = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(created.status).toBe(201)
  const location = created.headers.get('location') ?? ''
  expect(location).toMatch(new RegExp(`^${address}/BTR\\d{7}$`))
  const read = await fetch(location, { headers })
  expect(await read.json()).toMatchObject({ result: { trunk_name: 'HTTP', state: 'queued' } })
  expect(await (await fetch(address, { headers })).json()).toMatchObject({ result: { next: null } })
})

it('says with 501 what the sandbox lacks', async () => {
  const response = await send('/secret', { headers: { Authorization: basic(REQUESTER, PASSWORD) } })
  expect(response.status).toBe(501)
  expect(await response.text()).toContain('request.getHeader')
})
