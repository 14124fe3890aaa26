import { join } from 'node:path'
import type { ServerResponse } from 'node:http'
import { Instance } from '../../../sandbox/instance/instance'
import { Echo, type Received } from './fixture'

describe('outbound calls of scripts on a whole instance', () => {
  let server: Echo
  let instance: Instance
  let route: (request: Received, response: ServerResponse) => void

  beforeAll(async () => {
    server = await Echo.start((request, response) => {
      route(request, response)
    })
    instance = await Instance.boot({
      app: join(__dirname, '../flow/fixtures/app'),
      workers: 2,
      outboundOrigin: server.origin,
    })
    const { database } = instance
    const scope = database.select('sys_scope', 'scope=x_edge_app')[0]?.['sys_id'] ?? ''
    const message = database.insert('sys_rest_message', {
      name: 'Genesys',
      access: 'package_private',
      sys_scope: scope,
      rest_endpoint: 'https://api.example/',
    })
    database.insert('sys_rest_message_fn', {
      rest_message: message,
      function_name: 'create',
      http_method: 'post',
      rest_endpoint: 'https://api.example/v2/x',
    })
    const alias = database.insert('sys_alias', { name: 'genesys', type: 'credential' })
    database.insert('discovery_credentials', { name: 'c', tag: alias, user_name: 'client' }, { password: 'canary-pw' })
    database.insert('sys_user', { user_name: 'someone' })
  })

  beforeEach(() => {
    route = (_request, response) => response.end('{}')
  })

  afterAll(async () => {
    await instance.close()
    await server.stop()
  })

  const CREATE = "var m = new sn_ws.RESTMessageV2('Genesys', 'create');"

  test('a REST message of the scope is sent, its answer read, and the call recorded without secrets', async () => {
    route = (request, response) => {
      response.statusCode = 201
      response.setHeader('X-Correlation', 'c1')
      response.end(`{"got":${JSON.stringify(request.body)}}`)
    }
    const read = await instance.run(`${CREATE} m.setRequestHeader('Authorization', 'Bearer canary-token');
      m.setRequestBody(JSON.stringify({ name: 'ä' })); var r = m.execute();
      JSON.stringify([r.getStatusCode(), JSON.parse(r.getBody()).got, String(r.getHeader('x-correlation'))])`)
    expect(JSON.parse(read as string)).toEqual([201, '{"name":"ä"}', 'c1'])
    expect(server.last).toMatchObject({ method: 'POST', url: '/v2/x', headers: { host: 'api.example' } })
    expect(instance.outboundCalls.at(-1)).toMatchObject({ host: 'api.example', path: '/v2/x', status: 201 })
    const logged = instance.database.select('sys_outbound_http_log', '')
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatchObject({ hostname: 'api.example', response_status: '201', log_level: 'basic' })
    expect(JSON.stringify([logged, instance.outboundCalls])).not.toContain('canary')
  })

  test('two workers have their calls under way at once', async () => {
    const held: ServerResponse[] = []
    route = (_request, response) => {
      held.push(response)
      if (held.length === 2) for (const each of held) each.end('both')
    }
    const one = `${CREATE} String(m.execute().getBody())`
    expect(await Promise.all([instance.run(one), instance.run(one)])).toEqual(['both', 'both'])
  })
})
