import { scope as SCOPE } from '../../../now.config.json'
import { join } from 'node:path'
import { Instance } from '../../../sandbox/instance/instance'
import { Apis } from '../rest/api'
import { WrittenTests, type WrittenStep } from './written'

const ECHO = `/api/${SCOPE}/v1/echo`
const PASSWORD = 'a password of this test'

let instance: Instance
let tests: WrittenTests
let profile: string
let wrong: string

beforeAll(async () => {
  instance = await Instance.boot({ app: join(__dirname, '../../../dist/app'), demoData: true, workers: 1 })
  const { database } = instance
  tests = new WrittenTests(instance, 'global')
  const apis = new Apis(instance)
  const echo = apis.api('echo')
  apis.resource(echo, '/who', {
    script: `response.setBody({ who: String(gs.getUserName()), count: 3, yes: true, nothing: null, empty: '', list: [1], of: { a: 1 } })`,
  })
  apis.resource(echo, '/asked', {
    method: 'POST',
    script: `response.setBody({ body: request.body.dataString, word: request.queryParams['a word'][0], header: request.getHeader('X-Word') })`,
  })
  apis.resource(echo, '/large', { script: `response.setBody({ text: new Array(110 * 1024).join('x') })` })
  database.insert('sys_user', { user_name: 'caller', name: 'caller' })
  instance.setPassword('caller', PASSWORD)
  const profileOf = (name: string, password: string): string => {
    const sysId = database.insert('sys_auth_profile_basic', { name, username: 'caller' })
    database.update('sys_auth_profile_basic', sysId, {}, { password })
    return sysId
  }
  profile = profileOf('right', PASSWORD)
  wrong = profileOf('wrong', 'another password')
})

afterAll(() => instance.close())

function send(path: string, inputs: Record<string, string> = {}): WrittenStep {
  return {
    type: 'rest.sendRestRequest',
    inputs: { end_point: path, auth_type: 'basic', basic_auth: profile, http_method: 'get', ...inputs },
  }
}

const check = (type: string, inputs: Record<string, string> = {}): WrittenStep => ({ type: `rest.${type}`, inputs })
const status = (code: number, operation = 'equals'): WrittenStep =>
  check('assertStatusCode', { status_code: code.toString(), response_operation: operation })
const header = (name: string, value: string, operation: string): WrittenStep =>
  check('assertResponseHeader', { header_name: name, header_value: value, response_operation: operation })
const element = (name: string, value: string, operation = 'equals'): WrittenStep =>
  check('assertJsonResponsePayloadElement', {
    element_name: name,
    element_value: value,
    response_operation: operation,
  })

describe('a REST request', () => {
  it('is sent as the user of the basic auth profile, not as who runs the test', async () => {
    expect(await tests.outcome(send(`${ECHO}/who`), status(200), element('/result/who', 'caller'))).toBe('passed')
  })

  it('is nobody’s with a wrong password, and with no authentication', async () => {
    expect(await tests.outcome(send(`${ECHO}/who`, { basic_auth: wrong }), status(401))).toBe('passed')
    expect(await tests.outcome(send(`${ECHO}/who`, { auth_type: '', basic_auth: '' }), status(401))).toBe('passed')
  })

  it('is not impersonated', async () => {
    const admin = instance.database.select('sys_user', 'user_name=admin')[0]?.['sys_id'] ?? ''
    const impersonate = { type: 'server.impersonate', inputs: { user: admin } }
    expect(await tests.outcome(impersonate, send(`${ECHO}/who`), element('/result/who', 'caller'))).toBe('passed')
  })

  it('carries method, parameters, headers and body as they are written', async () => {
    const request = send(`${ECHO}/asked`, {
      http_method: 'post',
      query_params: '{"a word":"ü & ?"}',
      headers: '{"X-Word":"said","Content-Type":"application/json"}',
      request_body: '{"one":1}',
    })
    expect(
      await tests.outcome(
        request,
        element('/result/body', '{"one":1}'),
        element('/result/word', 'ü & ?'),
        element('/result/header', 'said'),
      ),
    ).toBe('passed')
  })

  it('passes whatever the answer is', async () => {
    const result = await tests.run(send(`${ECHO}/nowhere`))
    expect(result).toMatchObject({ failure: null, messages: ['1 Send REST Request - Inbound: status 400'] })
  })

  it.each([
    ['an address of its own', { end_point: `https://example.com/api/${SCOPE}/v1/echo/who` }, /leave the address/],
    ['an API of the platform', { end_point: '/api/now/table/incident' }, new RegExp(`only /api/${SCOPE}`)],
    ['a certificate', { auth_type: 'mutual' }, /authentication type mutual is not implemented/],
    ['no profile', { basic_auth: '' }, /without a profile/],
    ['a profile that is not there', { basic_auth: 'f'.repeat(32) }, /There is no basic auth profile/],
    [
      'more than 100 Kb',
      { http_method: 'post', request_body: 'x'.repeat(100 * 1024 + 1) },
      /request payload is larger/,
    ],
    ['an answer of more than 100 Kb', { end_point: `${ECHO}/large` }, /response payload is larger/],
  ])('with %s fails by name', async (_case, inputs, message) => {
    expect(await tests.outcome(send(`${ECHO}/who`, inputs))).toMatch(message)
  })
})

describe('an assert step', () => {
  it('fails with what was there', async () => {
    const failed = (step: WrittenStep): Promise<string> => tests.outcome(send(`${ECHO}/who`), step)
    expect(await failed(status(201))).toBe('2 Assert Status Code: status equals 201: it is 200')
    expect(await failed(element('/result/who', 'somebody'))).toMatch(
      /element \/result\/who equals somebody: it is caller/,
    )
    expect(await failed(element('/result/nobody', '', 'exists'))).toMatch(/it is not there/)
    expect(await failed(element('/result/nobody', 'x', 'not_equals'))).toMatch(/it is not there/)
    expect(await failed(element('/result/empty', '', 'exists'))).toMatch(/exists: it is $/)
    expect(await failed(element('/result/nothing', '', 'exists'))).toMatch(/it is null/)
    expect(await failed(check('assertResponseHeader', { header_name: 'x-none' }))).toMatch(
      /header x-none exists: it is not/,
    )
    expect(await failed(check('assertResponsePayload', { response_body: 'somebody' }))).toMatch(
      /payload contains somebody/,
    )
    expect(await failed(check('assertResponsePayload', { response_body: '{"who":"caller"}' }))).toMatch(/curly braces/)
    expect(await failed(check('assertResponseTime', { response_time: '0' }))).toMatch(
      /response time less_than 0 ms: it is/,
    )
  })

  it('passes with what is there', async () => {
    const result = await tests.run(
      send(`${ECHO}/who`),
      status(200),
      status(200, 'less_than_equals'),
      status(200, 'greater_than_equals'),
      status(201, 'less_than'),
      status(199, 'greater_than'),
      status(500, 'not_equals'),
      check('assertResponseJSONPayloadIsValid'),
      header('content-type', 'application/json;charset=UTF-8', 'equals'),
      header('Content-Type', 'application/json', 'contains'),
      element('/result/count', '3'),
      element('/result/yes', 'true'),
      element('/result/who', 'all', 'contains'),
      element('/result/who', 'admin', 'does_not_contain'),
      check('assertResponsePayload', { response_body: '"who":"caller"' }),
      check('assertResponseTime', { response_time: '60000' }),
      check('assertResponseTime', { response_time: '60000', response_operation: 'less_than' }),
    )
    expect(result.failure).toBeNull()
  })

  it('has to follow a request immediately', async () => {
    expect(await tests.outcome(status(200))).toMatch(/must immediately follow/)
    const log = { type: 'server.log', inputs: { log: 'between' } }
    expect(await tests.outcome(send(`${ECHO}/who`), status(200), log, status(200))).toMatch(
      /^4 .*must immediately follow/,
    )
  })

  it.each([
    ['assertStatusCodeName', { code_name: 'OK' }],
    ['assertResponseXMLPayloadIsWellFormed', {}],
    ['assertXMLResponsePayloadElement', { element_name: '/result' }],
    ['assertJsonResponsePayloadElement', { element_name: '/result/list/0' }],
    ['assertJsonResponsePayloadElement', { element_name: '/result/of' }],
  ])('%s %j is refused by name', async (type, inputs) => {
    expect(await tests.outcome(send(`${ECHO}/who`), check(type, inputs))).toMatch(
      /sandbox: .*(not implemented|not documented)/,
    )
  })
})

it('what steps say has no password in it', async () => {
  const { messages, failure } = await tests.run(send(`${ECHO}/who`, { basic_auth: wrong }), status(200))
  expect(failure).toMatch(/it is 401/)
  expect(JSON.stringify(messages)).not.toContain('another password')
})
