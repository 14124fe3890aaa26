import { scope as SCOPE } from '../../../now.config.json'
import Ajv, { type ValidateFunction } from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RestAnswer } from '../../../sandbox/instance/instance'
import { openWorld, work, type World } from '../../harness/ordering'
import { Caller, person, resultOf, textIn } from './trunks'

interface Described {
  description: string
  parameters?: { name: string; in: string }[]
  responses: Record<string, { content: { 'application/json': { schema: object } } }>
  requestBody?: { content: { 'application/json': { schema: object } } }
}

interface OpenApi {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, object> }
}

const API = JSON.parse(readFileSync(join(__dirname, '../../../docs/openapi.json'), 'utf8')) as OpenApi
const ajv = new Ajv({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'api', components: API.components })

let world: World
let requester: Caller
let operator: Caller

beforeAll(async () => {
  world = await openWorld()
  requester = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
  operator = new Caller(world.instance, person(world.instance, 'olga', 'operator'))
})

afterAll(async () => {
  await world.close()
})

function validator(schema: object): ValidateFunction {
  const local = JSON.stringify(schema).replaceAll('"#/components', '"api#/components')
  return ajv.compile(JSON.parse(local) as object)
}

/** The package's resources, by method and address. */
function built(): Record<string, { role: string; query: string[] }> {
  const { database } = world.instance
  const nameOf = (table: string, sysId: string): string => database.get(table, sysId)?.['name'] ?? ''
  return Object.fromEntries(
    database.select('sys_ws_operation', '').map((row) => {
      const { sys_id: sysId = '', http_method: method = '', operation_uri: uri = '', enforce_acl: acl = '' } = row
      const [role] = database.select('sys_security_acl_role', `sys_security_acl=${acl}`)
      const query = database
        .select('sys_ws_query_parameter_map', `web_service_operation=${sysId}`)
        .map((each) => nameOf('sys_ws_query_parameter', each['web_service_query_parameter'] ?? ''))
      return [`${method} ${uri}`, { role: nameOf('sys_user_role', role?.['sys_user_role'] ?? ''), query: query.sort() }]
    }),
  )
}

const order = (more: Record<string, string | string[]> = {}): Record<string, string | string[]> => ({
  organization: 'North',
  trunk_name: 'Described',
  sip_uri: 'sip:rest@sbc1.example.com',
  auth_user: 'carrier',
  ...more,
})

it('describes the resources that are built: method, address, role, query parameters', () => {
  const described = Object.entries(API.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { description, parameters = [] }]) => {
      const query = parameters.filter((each) => each.in === 'query').map(({ name }) => name)
      return [`${method.toUpperCase()} ${path}`, { role: description.replace('Role: ', ''), query: query.sort() }]
    }),
  )
  expect(Object.fromEntries(described)).toEqual(built())
})

describe('describes what is answered:', () => {
  const REQUESTS = '/requests'
  const REQUEST = '/requests/{id}'
  const DIAGNOSIS = '/organizations/{id}/diagnosis'

  function expectDescribed(path: string, method: string, answer: RestAnswer): void {
    const described = API.paths[`/api/${SCOPE}/v1/trunks${path}`]?.[method]?.responses[String(answer.status)]
    expect({ status: answer.status, described: described !== undefined }).toMatchObject({ described: true })
    const validate = validator(described?.content['application/json'].schema ?? {})
    validate(answer.body)
    expect(validate.errors ?? []).toEqual([])
  }

  it('asking', async () => {
    expectDescribed(REQUESTS, 'post', await requester.post('/requests', order()))
    expectDescribed(REQUESTS, 'post', await requester.post('/requests', order({ sip_uri: '' })))
    const named = order({ trunk_name: 'Named', correlation_id: 'named' })
    const answers = [await requester.post('/requests', named), await requester.post('/requests', named)]
    expect(answers.map(({ status }) => status)).toEqual([201, 200])
    for (const answer of answers) expectDescribed(REQUESTS, 'post', answer)
    expectDescribed(REQUESTS, 'post', await new Caller(world.instance, undefined).post('/requests', order()))
  })

  it('reading, before and after it is registered, and failed', async () => {
    const created = await requester.post('/requests', order({ trunk_name: 'Read', allow_list: ['203.0.113.1'] }))
    const path = `/requests/${textIn(created, 'number')}`
    expectDescribed(REQUEST, 'get', await requester.get(path))
    await requester.post('/requests', order({ trunk_name: 'Read' }))
    await work(world, 600_000)
    expectDescribed(REQUEST, 'get', await requester.get(path))
    const list = await operator.get('/requests')
    expectDescribed(REQUESTS, 'get', list)
    expect(JSON.stringify(resultOf(list))).toMatch(/"state":"failed"/)
    expectDescribed(REQUESTS, 'get', await operator.get('/requests?limit=0'))
    expectDescribed(REQUEST, 'get', await requester.get('/requests/BTR9999999'))
  })

  it('retiring', async () => {
    const [registered] = resultOf(await operator.get('/requests?state=registered'))['requests'] as { number: string }[]
    const path = `/requests/${registered?.number ?? ''}/retire`
    expectDescribed('/requests/{id}/retire', 'post', await requester.post(path))
    expectDescribed('/requests/{id}/retire', 'post', await operator.post(path))
    expectDescribed('/requests/{id}/retire', 'post', await operator.post('/requests/BTR9999999/retire'))
  })

  it('retiring a trunk by its own record', async () => {
    const RETIRE = '/trunks/{id}/retire'
    await requester.post('/requests', order({ trunk_name: 'To retire' }))
    await work(world, 600_000)
    const [trunk] = world.instance.database.select(`${SCOPE}_trunk`, 'trunk_name=To retire')
    const path = `/trunks/${trunk?.['genesys_id'] ?? ''}/retire`
    expectDescribed(RETIRE, 'post', await requester.post(path))
    expectDescribed(RETIRE, 'post', await operator.post('/trunks/none/retire'))
    const answers = [await operator.post(path)]
    world.instance.database.update(`${SCOPE}_trunk`, trunk?.['sys_id'] ?? '', { state: 'foreign', source: '' })
    answers.push(await operator.post(path))
    world.instance.database.update(`${SCOPE}_trunk`, trunk?.['sys_id'] ?? '', {
      state: 'present',
      source: 'registered',
    })
    await work(world, 600_000)
    expect(answers.map(({ status }) => status)).toEqual([202, 409])
    for (const answer of answers) expectDescribed(RETIRE, 'post', answer)
  })

  it('previewing', async () => {
    const [PREVIEW, PREVIEWS] = ['/requests/{id}/preview', '/previews']
    const [registered] = resultOf(await operator.get('/requests'))['requests'] as { number: string }[]
    const path = `/requests/${registered?.number ?? ''}/preview`
    expectDescribed(PREVIEW, 'get', await operator.get(path))
    expectDescribed(PREVIEW, 'get', await requester.get(path))
    expectDescribed(PREVIEW, 'get', await operator.get('/requests/BTR9999999/preview'))
    const asked = order({ trunk_name: 'Previewed', allow_list: ['203.0.113.1'] })
    for (const body of [asked, order({ sip_uri: 'tel:1' }), order({ sip_uri: '' })]) {
      expectDescribed(PREVIEWS, 'post', await operator.post('/previews', body))
    }
    expectDescribed(PREVIEWS, 'post', await requester.post('/previews', asked))
  })

  it('comparing and adopting', async () => {
    const [COMPARISON, ADOPTIONS] = ['/organizations/{id}/comparison', '/organizations/{id}/adoptions']
    const { database } = world.instance
    const foreign = { organization: world.organizations.get('North') ?? '', state: 'foreign', trunk_name: 'Old' }
    database.insert(`${SCOPE}_trunk`, { ...foreign, key: 'one', genesys_id: 'one', last_read: '{"name":"Old"}' })
    database.insert(`${SCOPE}_trunk`, { ...foreign, key: 'two', genesys_id: 'two' })
    const adopted = await operator.post('/organizations/North/adoptions', {})
    expect(resultOf(adopted)).toMatchObject({ adopted: [{ genesys_id: 'one' }], left_alone: [{ genesys_id: 'two' }] })
    expectDescribed(ADOPTIONS, 'post', adopted)
    expectDescribed(ADOPTIONS, 'post', await operator.post('/organizations/North/adoptions', { ids: 1 }))
    expectDescribed(COMPARISON, 'post', await operator.post('/organizations/North/comparison'))
    for (const [path, name] of [
      [COMPARISON, 'comparison'],
      [ADOPTIONS, 'adoptions'],
    ] as const) {
      expectDescribed(path, 'post', await requester.post(`/organizations/North/${name}`, {}))
      expectDescribed(path, 'post', await operator.post(`/organizations/Nowhere/${name}`, {}))
      const north = world.organizations.get('North') ?? ''
      database.update(`${SCOPE}_organization`, north, { verified_instance: 'production' })
      expectDescribed(path, 'post', await operator.post(`/organizations/North/${name}`, {}))
      database.update(`${SCOPE}_organization`, north, { verified_instance: 'sandbox' })
    }
  })

  it('changing', async () => {
    await requester.post('/requests', order({ trunk_name: 'To change' }))
    await work(world, 600_000)
    const [registered] = resultOf(await requester.get('/requests?state=registered'))['requests'] as {
      genesys_id: string
    }[]
    const path = `/trunks/${registered?.genesys_id ?? ''}`
    const validate = validator(
      API.paths[`/api/${SCOPE}/v1/trunks/trunks/{id}`]?.['patch']?.requestBody?.content['application/json'].schema ??
        {},
    )
    const bodies = [
      { caller_name: 'Sales', realm: null },
      { correlation_id: 'c1', auth_user: 'other' },
      { trunk_kind: 'pbx' },
      { caller_name: 7 },
    ]
    for (const body of bodies) {
      const answer = await requester.send('PATCH', path, body)
      expect([body, answer.status]).toEqual([body, validate(body) ? 201 : 400])
      expectDescribed('/trunks/{id}', 'patch', answer)
    }
    expectDescribed('/trunks/{id}', 'patch', await requester.send('PATCH', path, bodies[1]))
    expectDescribed('/trunks/{id}', 'patch', await requester.send('PATCH', '/trunks/none', { caller_name: 'x' }))
  })

  it('diagnosing', async () => {
    expectDescribed(DIAGNOSIS, 'post', await operator.post('/organizations/North/diagnosis'))
    expectDescribed(DIAGNOSIS, 'get', await operator.get('/organizations/North/diagnosis'))
    await work(world)
    expectDescribed(DIAGNOSIS, 'get', await operator.get('/organizations/North/diagnosis'))
    expectDescribed(DIAGNOSIS, 'get', await requester.get('/organizations/North/diagnosis'))
  })

  it('what may be sent: a body that its schema refuses is refused', async () => {
    const validate = validator(
      API.paths[`/api/${SCOPE}/v1/trunks/requests`]?.['post']?.requestBody?.content['application/json'].schema ?? {},
    )
    const bodies = [order(), order({ allow_list: ['203.0.113.1'] }), order({ surprise: 'x' }), { trunk_name: 'x' }]
    for (const [index, body] of bodies.entries()) {
      const unique = { ...body, trunk_name: `Sent ${String(index)}` }
      expect((await requester.post('/requests', unique)).status).toBe(validate(unique) ? 201 : 400)
    }
  })
})

describe('docs/rest-api.md', () => {
  const GUIDE = readFileSync(join(__dirname, '../../../docs/rest-api.md'), 'utf8')

  it('lists the resources that are built, each with its role', () => {
    const rows = [...GUIDE.matchAll(/^\| `(GET|POST|PATCH) (\/\S+)` \| `([\w.]+)` \|/gm)]
    const listed = rows.map(([, method = '', path = '', role = '']) => [
      `${method} /api/${SCOPE}/v1/trunks${path}`,
      role,
    ])
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(Object.entries(built()).map(([resource, { role }]) => [resource, role])),
    )
  })

  it('has an example that can be sent as it is', async () => {
    const [, example = ''] = /```json\n(\{\n {2}"organization"[^`]*)```/.exec(GUIDE) ?? []
    expect(await requester.post('/requests', JSON.parse(example) as Record<string, string>)).toMatchObject({
      status: 201,
    })
  })

  it('shows an error as it is answered', async () => {
    const [, example = ''] = /```json\n(\{\n {2}"error"[^`]*)```/.exec(GUIDE) ?? []
    const answer = await requester.post('/requests', order({ sip_uri: 'sbc1.example.com' }))
    expect(answer.body).toEqual(JSON.parse(example))
  })
})
