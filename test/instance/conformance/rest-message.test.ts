import type { ServerResponse } from 'node:http'
import { engineOfEnvironment } from '../../../sandbox/instance/engines/start'
import { Instance } from '../../../sandbox/instance/instance'
import { Echo, type Received } from '../outbound/fixture'
import { removePackages, writePackage, type PackageRecord } from '../runtime/support/package'
import { page } from './pages'

const id = (digit: string): string => digit.repeat(32)
const MESSAGE = { sys_id: id('1'), name: 'Genesys Cloud', access: 'package_private' }
const REGISTER = {
  sys_id: id('2'),
  rest_message: MESSAGE.sys_id,
  function_name: 'register',
  http_method: 'post',
  rest_endpoint: 'https://api.${region}/trunks/${other}',
  content: '{"name":"${name}","kind":"${kind}","cost":"$5"}',
}
const of = { rest_message_function: REGISTER.sys_id }

const PACKAGE: PackageRecord[] = [
  { table: 'sys_rest_message', values: { ...MESSAGE, rest_endpoint: 'https://api.example/' } },
  { table: 'sys_rest_message_fn', values: REGISTER },
  {
    table: 'sys_rest_message_fn',
    values: { sys_id: id('3'), rest_message: MESSAGE.sys_id, function_name: 'list', http_method: 'get' },
  },
  { table: 'sys_rest_message_headers', values: { rest_message: MESSAGE.sys_id, name: 'X-Message', value: 'm' } },
  { table: 'sys_rest_message_headers', values: { rest_message: MESSAGE.sys_id, name: 'Accept', value: 'text/plain' } },
  { table: 'sys_rest_message_fn_headers', values: { ...of, name: 'accept', value: '${name}' } },
  { table: 'sys_rest_message_fn_param_defs', values: { ...of, name: 'b', value: '${name}', order: '200' } },
  { table: 'sys_rest_message_fn_param_defs', values: { ...of, name: 'a', value: 'x y', order: '100' } },
  ...['region', 'name', 'kind'].map((name) => ({ table: 'sys_rest_message_fn_parameters', values: { ...of, name } })),
]

let server: Echo
let instance: Instance
let route: (request: Received, response: ServerResponse) => void

beforeAll(async () => {
  server = await Echo.start((request, response) => route(request, response))
  instance = await Instance.boot({ app: writePackage(PACKAGE), workers: 6, outboundOrigin: server.origin })
})
beforeEach(() => {
  server.received.length = 0
  route = (_request, response) => response.end('{}')
})
afterEach(() => {
  instance.onSeamCall = null
})
afterAll(async () => {
  await instance.close()
  await server.stop()
  removePackages()
})

const REGISTERED =
  "var m = new sn_ws.RESTMessageV2('Genesys Cloud', 'register'); m.setStringParameterNoEscape('region', 'eu.x');"
const RECORDLESS = "var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('https://api.example/x');"

/** The value that the body of a function returns, in the form of JSON. */
const call = <T = unknown>(script: string): Promise<T> => instance.run<T>(`(function () { ${script} })()`)
const answer =
  (status: number, headers: Record<string, string | string[]> = {}, body = '') =>
  (_request: Received, response: ServerResponse): void => {
    response.writeHead(status, headers)
    response.end(body)
  }

describe(page('substitution'), () => {
  it('variables in endpoint, header and query parameter values, and content are substituted', async () => {
    await call(
      `${REGISTERED} m.setStringParameterNoEscape('name', 'n'); m.setStringParameterNoEscape('kind', 'k'); m.setEndpoint('https://api.\${region}/t'); m.execute(); return null`,
    )
    expect(server.last).toMatchObject({
      url: '/t?a=x%20y&b=n',
      headers: { host: 'api.eu.x', accept: 'n', 'x-message': 'm' },
      body: '{"name":"n","kind":"k","cost":"$5"}',
    })
  })

  it('an undeclared variable goes out as it stands there, though a value was given', async () => {
    await call(
      `${REGISTERED} m.setStringParameterNoEscape('other', 'ignored'); m.setRequestHeader('X-Other', '\${other}'); m.setEndpoint('https://api.example/t'); m.execute(); return null`,
    )
    expect(server.last?.headers['x-other']).toBe('${other}')
  })

  it('in an endpoint that leaves braces where a URI has none: the call throws', async () => {
    const thrown = await call<string>(
      `${REGISTERED} try { m.execute(); return 'sent' } catch (ex) { return String(ex.getMessage()) }`,
    )
    expect(thrown).toMatch(/other/)
    expect(server.received).toEqual([])
  })
})

describe(page('restMessage'), () => {
  const text = async (script: string): Promise<string | undefined> => {
    await call(`${REGISTERED} m.setEndpoint('https://api.example/t'); ${script} m.execute(); return null`)
    return server.last?.body
  }

  it('setStringParameterNoEscape sets a value as it is', async () => {
    expect(await text(`m.setStringParameterNoEscape('name', 'a<"'); m.setStringParameterNoEscape('kind', 'k');`)).toBe(
      '{"name":"a<"","kind":"k","cost":"$5"}',
    )
  })

  it('a declared variable without a value becomes nothing, unless disableForcedVariableSubstitution', async () => {
    expect(await text(`m.setStringParameterNoEscape('name', 'n');`)).toBe('{"name":"n","kind":"","cost":"$5"}')
    expect(await text(`m.disableForcedVariableSubstitution();`)).toBe('{"name":"${name}","kind":"${kind}","cost":"$5"}')
  })

  it('of a body set by setRequestBody nothing is substituted', async () => {
    expect(await text(`m.setStringParameterNoEscape('name', 'n'); m.setRequestBody('{"x":"\${name}"}');`)).toBe(
      '{"x":"${name}"}',
    )
  })

  it.each([
    ['that does not exist', 'x_app', "'Nothing', 'get'", /doesn't exist/],
    ['that is not visible in the scope', 'global', "'Genesys Cloud', 'list'", /isn't visible in scope global/],
  ])('the constructor throws for a message %s', async (_case, scope, names, expected) => {
    const script = `try { new sn_ws.RESTMessageV2(${names}); 'made' } catch (ex) { String(ex.getMessage()) }`
    expect(await instance.run(script, { scope })).toMatch(expected)
  })

  it('without a record, HTTP method and endpoint have to be set', async () => {
    const refused = await call(
      `try { new sn_ws.RESTMessageV2().execute(); return 'sent' } catch (ex) { return String(ex.getMessage()) }`,
    )
    expect(refused).toBe('HTTP method and endpoint must be set')
    await call(
      `${RECORDLESS} m.setQueryParameter('a', 'b=c'); m.setRequestHeader('X-One', '1'); m.execute(); return null`,
    )
    expect(server.last).toMatchObject({ method: 'GET', url: '/x?a=b%3Dc', headers: { 'x-one': '1' }, body: '' })
  })

  it.each(['get', 'post', 'put', 'patch', 'delete', 'head'])('setHttpMethod takes %s in any case', async (method) => {
    await call(`${RECORDLESS} m.setHttpMethod('${method}'); m.execute(); return null`)
    expect(server.last?.method).toBe(method.toUpperCase())
  })

  it('a function without an endpoint has that of its message; setEndpoint overrides both', async () => {
    const list = "var m = new sn_ws.RESTMessageV2('Genesys Cloud', 'list');"
    await call(`${list} m.execute(); return null`)
    expect(server.last).toMatchObject({ method: 'GET', url: '/' })
    await call(`${list} m.setEndpoint('https://api.example/else'); m.execute(); return null`)
    expect(server.last).toMatchObject({ method: 'GET', url: '/else', headers: { accept: 'text/plain' } })
  })

  it('a redirect is an answer like any other, unless its host was allowed; no credentials go there', async () => {
    const redirect = answer(307, { Location: 'https://elsewhere.example/there' })
    route = (request, response) => {
      if (request.headers.host === 'elsewhere.example') response.end('there')
      else redirect(request, response)
    }
    const bearer = `m.setRequestHeader('Authorization', 'Bearer t');`
    expect(await call(`${RECORDLESS} ${bearer} return m.execute().getStatusCode()`)).toBe(307)
    expect(server.received).toHaveLength(1)
    const allowed = `m.setAllowedRedirectURIs(['https://elsewhere.example']);`
    expect(await call(`${RECORDLESS} ${bearer} ${allowed} return String(m.execute().getBody())`)).toBe('there')
    expect(server.received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/x', 'Bearer t'],
      ['/x', 'Bearer t'],
      ['/there', undefined],
    ])
  })

  it('setHttpTimeout counts silence, not the whole call', async () => {
    route = (_request, response) => {
      response.writeHead(200)
      const parts = ['a', 'b', 'c', 'd']
      const timer = setInterval(() => {
        const part = parts.shift()
        if (part === undefined) response.end(() => clearInterval(timer))
        else response.write(part)
      }, 60)
    }
    expect(await call(`${RECORDLESS} m.setHttpTimeout(200); return String(m.execute().getBody())`)).toBe('abcd')
  })

  it('what breaks below HTTP is thrown as a Java exception', async () => {
    route = (_request, response) => response.destroy()
    const thrown = await call(
      `${RECORDLESS} try { m.execute(); return 'sent' } catch (ex) { return [typeof ex.getMessage, String(ex.getMessage())] }`,
    )
    expect(thrown).toEqual(['function', 'Connection reset'])
  })

  it.each(['executeAsync', 'setBasicAuth', 'setMIDServer', 'setStringParameter'])(
    '%s is refused by name',
    async (method) => {
      await expect(call(`${RECORDLESS} m.${method}('a'); return null`)).rejects.toThrow(
        `sn_ws.RESTMessageV2.${method} is not implemented by the sandbox`,
      )
    },
  )
})

describe(page('restGuide'), () => {
  it.each([
    ['message', "'genesys cloud', 'register'", /doesn't exist/],
    ['function', "'Genesys Cloud', 'Register'", /no HTTP method/],
  ])('the name of a %s counts in upper and lower case', async (_part, names, expected) => {
    const script = `try { new sn_ws.RESTMessageV2(${names}); return 'made' } catch (ex) { return String(ex.getMessage()) }`
    expect(await call(script)).toMatch(expected)
  })
})

describe(page('response'), () => {
  it('gives status, body and headers', async () => {
    route = answer(201, { 'Content-Type': 'a/b', 'Set-Cookie': ['a=1', 'b=2'] }, '{"n":"ü"}')
    const read = await call(`${RECORDLESS} var r = m.execute();
      return [r.getStatusCode(), String(r.getBody()), String(r.getHeader('content-type')), r.getHeader('none'), String(r.getHeader('set-cookie'))]`)
    expect(read).toEqual([201, '{"n":"ü"}', 'a/b', null, 'b=2'])
  })

  it('has no error below 400, and one from there on, with the body all the same', async () => {
    const read = `${RECORDLESS} var r = m.execute(); return [r.getStatusCode(), String(r.getBody()), r.getErrorMessage() === null]`
    route = answer(399, {}, 'fine')
    expect(await call(read)).toEqual([399, 'fine', true])
    for (const status of [400, 401, 409, 429, 500, 503]) {
      route = answer(status, {}, 'why')
      expect(await call(read)).toEqual([status, 'why', false])
    }
  })

  it('after a socket timeout: an error, no status, no body', async () => {
    route = () => undefined
    const read = await call(
      `${RECORDLESS} m.setHttpTimeout(50); var r = m.execute(); return [r.getErrorMessage() === null, r.getStatusCode(), String(r.getBody())]`,
    )
    expect(read).toEqual([false, 0, ''])
  })

  it('throws the name of a method it lacks', async () => {
    await expect(call(`${RECORDLESS} return m.execute().haveError()`)).rejects.toThrow(
      'sn_ws.RESTResponseV2.haveError is not implemented by the sandbox',
    )
  })

  it('what it gives are strings of Java, where there is Java', async () => {
    const types = await call(`${RECORDLESS} var r = m.execute(); return [typeof r.getBody(), r.getBody() === '{}']`)
    expect(types).toEqual(engineOfEnvironment() === 'rhino' ? ['object', false] : ['string', true])
  })
})

describe(page('connections'), () => {
  it('a fifth call to one host waits for one of the four to end, and holds up no other host', async () => {
    const held: { host: string; response: ServerResponse }[] = []
    let sent = 0
    let look = (): void => undefined
    const until = (done: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        look = () => done() && resolve()
        look()
      })
    const open = (host: string): number => held.filter((each) => each.host === host).length
    instance.onSeamCall = ({ op }) => {
      if (op === 'outbound.execute') sent += 1
      look()
      return undefined
    }
    route = ({ headers }, response) => {
      held.push({ host: headers.host ?? '', response })
      look()
    }
    const to = (host: string): Promise<unknown> =>
      call(`${RECORDLESS} m.setEndpoint('https://${host}/x'); return m.execute().getStatusCode()`)

    const calls = Array.from({ length: 5 }, () => to('api.example'))
    await until(() => sent === 5 && open('api.example') === 4)
    calls.push(to('login.example'))
    await until(() => open('login.example') === 1)
    expect(open('api.example')).toBe(4)
    held.find(({ host }) => host === 'api.example')?.response.end()
    await until(() => open('api.example') === 5)
    for (const { response } of held) response.end()
    expect(await Promise.all(calls)).toEqual([200, 200, 200, 200, 200, 200])
  })
})

describe(page('outboundLog'), () => {
  const logged = async (script: string): Promise<string> => {
    const before = instance.database.count('sys_outbound_http_log', '')
    await call(
      `${RECORDLESS} m.setHttpMethod('post'); m.setRequestHeader('Authorization', 'Bearer canary'); m.setRequestBody('body-canary'); ${script} m.execute(); return null`,
    )
    const rows = instance.database.select('sys_outbound_http_log', 'ORDERBYDESCsys_created_on')
    expect(rows).toHaveLength(before + 1)
    return JSON.stringify(rows)
  }
  const secrets = (text: string): boolean[] => [text.includes('Bearer canary'), text.includes('body-canary')]

  it('basic, the level by default, keeps neither headers nor bodies', async () => {
    expect(secrets(await logged(''))).toEqual([false, false])
    expect(secrets(await logged(`m.setLogLevel('basic');`))).toEqual([false, false])
  })

  it('elevated keeps headers, the token among them, and the override beats what the call says', async () => {
    expect(secrets(await logged(`m.setLogLevel('elevated');`))).toEqual([true, false])
    for (const [name, value] of [
      ['glide.outbound_http_log.override', 'true'],
      ['glide.outbound_http_log.override.level', 'all'],
    ] as const) {
      instance.database.insert('sys_properties', { name, value })
    }
    expect(secrets(await logged(`m.setLogLevel('basic');`))).toEqual([true, true])
  })
})
