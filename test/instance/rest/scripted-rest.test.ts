import { scope as SCOPE } from '../../../now.config.json'
import { join } from 'node:path'
import { setUpRequester, ADMINISTRATOR, REQUESTER } from '../../../sandbox/cli/setup/people'
import { Instance, type RestAnswer, type RestRequest } from '../../../sandbox/instance/instance'
import { Apis } from './api'

const BASE = `/api/${SCOPE}/v1/echo`

let instance: Instance
let apis: Apis
let echo: [string, string]

beforeAll(async () => {
  instance = await Instance.boot({ app: join(__dirname, '../../../dist/app'), workers: 1 })
  setUpRequester(instance)
  apis = new Apis(instance)
  echo = apis.api('echo')
  apis.resource(echo, '/body', { method: 'POST', script: `response.setBody({})` })
  apis.resource(echo, '/who', {
    script: `response.setBody({ who: String(gs.getUserName()), interactive: gs.isInteractive() })`,
    columns: { requires_acl_authorization: 'false' },
  })
})

afterAll(async () => {
  await instance.close()
})

function call(path: string, request: Partial<RestRequest> = {}): Promise<RestAnswer> {
  return instance.rest({ method: 'GET', user: ADMINISTRATOR, ...request, path: `${BASE}${path}` })
}

describe('a resource’s script', () => {
  it('that throws is answered with 500 and what it threw', async () => {
    apis.resource(echo, '/throws', { script: `throw new Error('broken')` })
    const { status, body } = await call('/throws')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).toContain('broken')
  })

  it('runs as the caller, not as a person at a form', async () => {
    const { body } = await call('/who', { user: REQUESTER })
    expect(body).toEqual({ result: { who: REQUESTER, interactive: false } })
  })
})

describe('callers that are let in', () => {
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

  it('a user who passes one of the ACLs', async () => {
    const operators = apis.acl('echo operators', [`${SCOPE}.operator`])
    const requesters = apis.acl('echo requesters', [`${SCOPE}.requester`])
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
    const guarded = apis.api('guarded', { enforce_acl: apis.acl('guarded', [`${SCOPE}.operator`]) })
    apis.resource(guarded, '/thing', { script: `response.setBody('in')` })
    const path = `/api/${SCOPE}/v1/guarded/thing`
    expect(await instance.rest({ method: 'GET', path, user: REQUESTER })).toMatchObject({ status: 403 })
    expect(await instance.rest({ method: 'GET', path, user: ADMINISTRATOR })).toMatchObject({ status: 200 })
  })
})

describe('the address', () => {
  beforeAll(() => {
    apis.resource(echo, '/one', { script: `response.setBody('one')` })
  })

  it('without a version means the default version', async () => {
    const answer = await instance.rest({ method: 'GET', path: `/api/${SCOPE}/echo/one`, user: ADMINISTRATOR })
    expect(answer.body).toEqual({ result: 'one' })
  })

  it('without a version where none is the default: refused by name', async () => {
    const api = apis.api('undecided', {}, { is_default: 'false' })
    apis.resource(api, '/one', { script: `response.setBody('one')` })
    const path = `/api/${SCOPE}/undecided/one`
    await expect(instance.rest({ method: 'GET', path, user: ADMINISTRATOR })).rejects.toThrow(/no version.*default/)
  })

  it('that leads nowhere is a bad request; a method that is not there is not allowed', async () => {
    expect(await call('/nowhere')).toMatchObject({ status: 400 })
    expect(await call('/one', { method: 'DELETE' })).toMatchObject({ status: 405 })
  })

  it('of an inactive version leads nowhere', async () => {
    const api = apis.api('resting', {}, { active: 'false' })
    apis.resource(api, '/one', { script: `response.setBody('one')` })
    const path = `/api/${SCOPE}/v1/resting/one`
    expect(await instance.rest({ method: 'GET', path, user: ADMINISTRATOR })).toMatchObject({ status: 400 })
  })

  it('is served as a media type that the caller takes and the resource knows', async () => {
    expect(await call('/one', { headers: { Accept: 'image/jpeg' } })).toMatchObject({ status: 406 })
    expect(await call('/one', { headers: { accept: 'text/html, */*;q=0.8' } })).toMatchObject({ status: 200 })
    const sent = { method: 'POST', body: '<x/>', headers: { 'Content-Type': 'application/xml' } }
    expect(await call('/body', sent)).toMatchObject({ status: 415 })
  })
})
