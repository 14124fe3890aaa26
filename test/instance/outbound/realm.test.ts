import { createContext, runInContext } from 'node:vm'
import type { Handlers, Wire } from '../../../sandbox/instance/protocol'
import { installOutbound } from '../../../sandbox/instance/realm/outbound/install'
import type { Realm } from '../../../sandbox/instance/realm/realm'
import { useEngine } from '../../../sandbox/instance/realm/runtime/javaException'
import type { Bridge } from '../../../sandbox/instance/realm/runtime/bridge'
import type { Row } from '../../../sandbox/instance/outbound/records'
import { copied, openRealm, type WorldRealm } from '../../engine/support/world-realm'
import { bench, call, CONTEXT, MemoryRecords, type Bench } from './fixture'

const MESSAGE: Record<string, Row[]> = {
  sys_scope: [{ sys_id: 'app1', scope: 'x_gcx_byoc' }],
  sys_rest_message: [
    {
      sys_id: 'm1',
      name: 'Genesys Cloud',
      access: 'package_private',
      sys_scope: 'app1',
      rest_endpoint: 'https://api.x',
    },
  ],
  sys_rest_message_fn: [
    {
      sys_id: 'f1',
      rest_message: 'm1',
      function_name: 'register',
      http_method: 'post',
      rest_endpoint: 'https://api.${region}/trunks/${other}',
      content: '{"name":"${name}","kind":"${kind}","cost":"$5"}',
    },
    { sys_id: 'f2', rest_message: 'm1', function_name: 'list', http_method: 'get', rest_endpoint: null },
  ],
  sys_rest_message_headers: [
    { rest_message: 'm1', name: 'Accept', value: 'text/plain' },
    { rest_message: 'm1', name: 'X-Message', value: 'm' },
  ],
  sys_rest_message_fn_headers: [{ rest_message_function: 'f1', name: 'accept', value: '${name}' }],
  sys_rest_message_fn_param_defs: [
    { rest_message_function: 'f1', name: 'b', value: '${name}', order: '200' },
    { rest_message_function: 'f1', name: 'a', value: 'x y', order: '100' },
  ],
  sys_rest_message_fn_parameters: ['region', 'name', 'kind'].map((name) => ({ rest_message_function: 'f1', name })),
}

const CREDENTIALS: Record<string, Row[]> = {
  sys_alias: [
    { sys_id: 'a1', type: 'credential' },
    { sys_id: 'a2', type: 'connection' },
    { sys_id: 'a3', type: 'credential' },
  ],
  discovery_credentials: [
    { sys_id: 'c2', tag: 'a9,a1', active: '1', order: '100', user_name: 'client', password: 'terces', name: 'second' },
    { sys_id: 'c1', tag: 'a1', active: '0', order: '1', user_name: 'old', password: 'dlo' },
  ],
  sys_connection: [
    { sys_id: 'n1', connection_alias: 'a2', active: '1', credential: 'c2', connection_url: 'https://c' },
  ],
}

/** A scope's context with `sn_ws` and `sn_cc`, over a host that answers from memory. */
class Scope {
  readonly asked: { op: string; args: Wire }[] = []
  private readonly realm: WorldRealm

  constructor(
    private readonly answers: Record<string, Wire>,
    private readonly scope = 'x_gcx_byoc',
    javaString: (text: string) => string = (text) => text,
  ) {
    const handlers: Handlers = {
      ...Object.fromEntries(Object.keys(answers).map((op) => [op, (args: Wire) => this.answer(op, args)])),
      'runtime.directory': () => ({}),
    }
    this.realm = openRealm({ handlers: () => handlers }, () => this.realmOnNode(javaString))
  }

  /** Runs the body of a function. */
  run(script: string): Wire {
    return this.realm.run(`(function () { ${script} })()`, { ...CONTEXT.transaction, scope: this.scope })
  }

  private realmOnNode(javaString: (text: string) => string): WorldRealm {
    const context = createContext({})
    const realm: Realm = {
      host: { call: (op, args) => this.answer(op, args) },
      scope: this.scope,
      globals: context,
      javaString,
      transaction: () => CONTEXT.transaction,
      evaluate: () => {
        throw new Error('not used')
      },
    }
    const javaException: Bridge['javaException'] = (name, message) => ({
      getMessage: () => message,
      toString: () => `${name}: ${message}`,
    })
    useEngine({ javaException } as Bridge)
    installOutbound(realm)
    return {
      run: (script) => copied(runInContext(script, context)),
      work: () => {
        throw new Error('not used')
      },
    }
  }

  private answer(op: string, args: Wire): Wire {
    this.asked.push({ op, args })
    const answer = this.answers[op]
    if (answer === undefined) throw new Error(`no answer for ${op}`)
    return answer
  }
}

describe('sn_ws.RESTMessageV2', () => {
  let host: Bench
  let definition: Wire

  beforeAll(async () => {
    host = bench(new MemoryRecords({ ...MESSAGE, ...CREDENTIALS }))
    definition = await call(host.handlers, 'outbound.message', {
      name: 'Genesys Cloud',
      function: 'register',
      scope: 'x_gcx_byoc',
    })
  })

  afterAll(() => host.agent.close())

  const ok = {
    status: 200,
    headers: [
      ['Content-Type', 'a/b'],
      ['X', '1'],
      ['x', '2'],
    ],
    body: '{}',
    url: 'https://h/p?q',
  }
  const CREATE = "var m = new sn_ws.RESTMessageV2('Genesys Cloud', 'register');"
  const scope = (outcome: Wire = ok): Scope =>
    new Scope({ 'outbound.message': definition, 'outbound.execute': outcome })

  test('substitutes declared variables in endpoint, headers, query and content, and leaves undeclared ones', () => {
    const instance = scope()
    instance.run(`${CREATE} m.setStringParameter('name', 'a<b'); m.setStringParameterNoEscape('region', 'eu.x');
      m.setStringParameter('other', 'ignored'); m.execute()`)
    expect(instance.asked[1]).toEqual({
      op: 'outbound.execute',
      args: {
        method: 'POST',
        url: 'https://api.eu.x/trunks/${other}?a=x%20y&b=a%26lt%3Bb',
        headers: [
          ['X-Message', 'm'],
          ['accept', 'a&lt;b'],
        ],
        body: '{"name":"a&lt;b","kind":"","cost":"$5"}',
        timeoutMs: null,
        logLevel: null,
        redirects: [],
      },
    })
  })

  test('forced substitution off leaves a variable without a value as it is', () => {
    const body = scope().run(`${CREATE} m.disableForcedVariableSubstitution(); return m.getRequestBody()`)
    expect(body).toBe('{"name":"${name}","kind":"${kind}","cost":"$5"}')
  })

  test('a body set by script is sent as it is; timeout, log level, redirects and Basic auth are handed on', () => {
    const instance = scope()
    instance.run(`${CREATE} m.setStringParameter('name', 'n'); m.setRequestBody('{"x":"\${name}"}'); m.setHttpTimeout(7000);
      m.setLogLevel('basic'); m.setAllowedRedirectURIs(['https://h']); m.setBasicAuth('üser', 'pä:ss'); m.execute()`)
    expect(instance.asked[1]?.args).toMatchObject({
      body: '{"x":"${name}"}',
      timeoutMs: 7000,
      logLevel: 'basic',
      redirects: ['https://h'],
    })
    const expected = `Basic ${Buffer.from('üser:pä:ss').toString('base64')}`
    expect((instance.asked[1]?.args as { headers: string[][] }).headers).toContainEqual(['Authorization', expected])
  })

  test('without a record, method and endpoint have to be set', () => {
    const instance = scope()
    const message = instance.run(
      'try { new sn_ws.RESTMessageV2().execute() } catch (ex) { return ex.getMessage() + (ex instanceof Error) }',
    )
    expect(message).toBe('HTTP method and endpoint must be setfalse')
    instance.run(`var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('https://h/p');
      m.setQueryParameter('a', 'b=c'); m.execute()`)
    expect(instance.asked[0]?.args).toMatchObject({ method: 'GET', url: 'https://h/p?a=b%3Dc', body: null })
  })

  test.each([
    ['another spelling of the message', 'genesys cloud', 'register', 'x_gcx_byoc', /doesn't exist/],
    ['another spelling of the function', 'Genesys Cloud', 'Register', 'x_gcx_byoc', /no HTTP method/],
    ['another scope than its own', 'Genesys Cloud', 'register', 'x_other', /visible/],
  ])('the constructor throws for %s', async (_case, name, fn, from, expected) => {
    const refused = await call(host.handlers, 'outbound.message', { name, function: fn, scope: from })
    const caught = new Scope({ 'outbound.message': refused }, from).run(
      `try { new sn_ws.RESTMessageV2('${name}', '${fn}') } catch (ex) { return ex.getMessage() }`,
    )
    expect(caught).toMatch(expected)
  })

  test('a function without an endpoint has its message’s', async () => {
    const list = await call(host.handlers, 'outbound.message', {
      name: 'Genesys Cloud',
      function: 'list',
      scope: 'x_gcx_byoc',
    })
    expect(list).toMatchObject({
      endpoint: 'https://api.x',
      method: 'GET',
      content: null,
      headers: [
        ['Accept', 'text/plain'],
        ['X-Message', 'm'],
      ],
    })
  })

  test('the response: status, body, headers (last of repeated ones), all headers, query string', () => {
    const read = scope().run(`${CREATE} var r = m.execute(); return JSON.stringify([r.getStatusCode(), r.getBody(),
      r.haveError(), r.getErrorMessage(), r.getErrorCode(), r.getHeader('content-type'), r.getHeader('none'),
      r.getHeaders(), r.getAllHeaders().length, r.getQueryString()])`)
    expect(JSON.parse(read as string)).toEqual([
      200,
      '{}',
      false,
      null,
      0,
      'a/b',
      null,
      { 'Content-Type': 'a/b', X: '1', x: '2' },
      3,
      'https://h/p?q',
    ])
  })

  test('a 401 has an error and still its body', () => {
    const read = scope({ ...ok, status: 401, body: 'why' }).run(
      `${CREATE} var r = m.execute(); return [r.getStatusCode(), r.haveError(), r.getBody(), r.getErrorMessage()].join()`,
    )
    expect(read).toBe('401,true,why,Method failed: (/p) with code: 401')
  })

  test('a socket timeout is a response without a status; an unreachable host a thrown Java exception', () => {
    const timeout = { how: 'answer', exception: 'java.net.SocketTimeoutException', message: 'Read timed out', code: 1 }
    const read = scope(timeout).run(
      `${CREATE} var r = m.execute(); return [r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getErrorMessage()].join()`,
    )
    expect(read).toBe('0,true,1,java.net.SocketTimeoutException: Read timed out')
    const unknown = { how: 'throw', exception: 'java.net.UnknownHostException', message: 'api.x', code: 0 }
    const caught = scope(unknown).run(`${CREATE} try { m.execute() } catch (ex) { return ex.getMessage() + '|' + ex }`)
    expect(caught).toBe('api.x|java.net.UnknownHostException: api.x')
  })

  test('what the platform’s Java hands out goes through the engine’s string', () => {
    const boxed = (text: string): string => new String(text) as unknown as string
    const instance = new Scope({ 'outbound.message': definition, 'outbound.execute': ok }, 'x_gcx_byoc', boxed)
    const types = instance.run(
      `${CREATE} var r = m.execute(); return [typeof r.getBody(), typeof r.getHeader('X'), typeof m.getEndpoint(), r.getBody() === '{}'].join()`,
    )
    expect(types).toBe('object,object,object,false')
  })

  test.each([
    'executeAsync',
    'setMIDServer',
    'setEccParameter',
    'setMutualAuth',
    'saveResponseBodyAsAttachment',
    'setRequestBodyFromAttachment',
    'setRequestorProfile',
    'setEccCorrelator',
  ])('%s is refused by name', (method) => {
    expect(() => scope().run(`${CREATE} m.${method}('a')`)).toThrow(`RESTMessageV2.${method}()`)
  })

  test('credentials: by alias of type credential, for admins and the system only, the password decrypted', async () => {
    const ask = async (op: string, id: string, user: string): Promise<Wire> =>
      call(host.handlers, op, { id }, { ...CONTEXT, transaction: { ...CONTEXT.transaction, user } })
    expect(await ask('outbound.credentialByAlias', 'a1', 'system')).toMatchObject({
      user_name: 'client',
      password: 'secret',
    })
    expect(await ask('outbound.credentialByAlias', 'a1', 'root')).toMatchObject({ user_name: 'client' })
    expect(await ask('outbound.credentialByAlias', 'a1', 'someone')).toBeNull()
    expect(await ask('outbound.credentialByAlias', 'a2', 'system')).toBeNull()
    expect(await ask('outbound.credentialByAlias', 'a3', 'system')).toBeNull()
    expect(await ask('outbound.connection', 'a2', 'system')).toMatchObject({
      attributes: { connection_url: 'https://c' },
      credential: { password: 'secret' },
    })
  })

  test('a script reads attributes of a credential, null where there is none', () => {
    const instance = new Scope({
      'outbound.credentialByAlias': { user_name: 'u', password: 'p' },
      'outbound.connection': null,
    })
    const read = instance.run(`var c = new sn_cc.StandardCredentialsProvider().getCredentialByAliasID('a1');
      return [c.getAttribute('user_name'), c.getAttribute('password'), c.getAttribute('x'),
        new sn_cc.ConnectionInfoProvider().getConnectionInfo('a')].map(String).join()`)
    expect(read).toBe('u,p,null,null')
  })
})
