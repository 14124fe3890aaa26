import type { ServerResponse } from 'node:http'
import { bench, call, Echo, MemoryRecords, request, type Bench, type Received } from './fixture'

type Route = (request: Received, response: ServerResponse) => void

describe('an outbound call over HTTP', () => {
  let server: Echo
  let other: Echo
  let route: Route
  let direct: Bench
  let rerouted: Bench

  beforeAll(async () => {
    server = await Echo.start((seen, response) => route(seen, response))
    other = await Echo.start((_seen, response) => response.end('other'))
  })

  beforeEach(() => {
    route = (_seen, response) => response.end('ok')
    direct = bench(new MemoryRecords())
    rerouted = bench(new MemoryRecords(), server.origin)
  })

  afterEach(async () => {
    await direct.agent.close()
    await rerouted.agent.close()
  })

  afterAll(async () => {
    await server.stop()
    await other.stop()
  })

  test('carries method, path, query, headers and body, and brings back status, headers and body', async () => {
    route = (_seen, response) => {
      response.statusCode = 409
      response.setHeader('Set-Cookie', ['a=1', 'b=2'])
      response.end('{"code":"conflict"}')
    }
    const answer = await call(
      direct.handlers,
      'outbound.execute',
      request(`${server.origin}/api/v2/x?q=1`, { method: 'POST', headers: [['X-One', 'ä']], body: '{"n":"ü"}' }),
    )
    expect(answer).toMatchObject({ status: 409, body: '{"code":"conflict"}' })
    expect((answer as { headers: [string, string][] }).headers.filter(([name]) => name === 'Set-Cookie')).toEqual([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ])
    expect(server.last).toMatchObject({ method: 'POST', url: '/api/v2/x?q=1', body: '{"n":"ü"}' })
    expect(server.last?.headers['user-agent']).toBe('ServiceNow/1.0')
  })

  test.each([
    { clock: 'a virtual clock', virtual: true, told: { code: 1, exception: 'java.net.SocketTimeoutException' } },
    { clock: 'the machine’s clock', virtual: false, told: { status: 200, body: 'late' } },
  ])(
    'that is told that no answer comes waits by the instance’s clock: with $clock, $told',
    async ({ virtual, told }) => {
      route = (_seen, response) => {
        response.writeProcessing()
        if (!virtual) response.end('late')
      }
      const { handlers, agent } = bench(new MemoryRecords(), undefined, virtual)
      const answer = await call(handlers, 'outbound.execute', request(`${server.origin}/`, { timeoutMs: 3_600_000 }))
      expect(answer).toMatchObject(told)
      await agent.close()
    },
  )

  test('goes to the origin given, with the real host in its Host header and in the record of the call', async () => {
    await call(rerouted.handlers, 'outbound.execute', request('https://api.mypurecloud.de/api/v2/x?secret=1'))
    expect(server.last).toMatchObject({ url: '/api/v2/x?secret=1', headers: { host: 'api.mypurecloud.de' } })
    expect(rerouted.calls).toEqual([
      {
        method: 'GET',
        host: 'api.mypurecloud.de',
        path: '/api/v2/x',
        status: 200,
        startedAt: 1_000,
        durationMs: expect.any(Number) as number,
      },
    ])
  })

  test('opens at most four connections to one host, and twenty in all (HTTP Connection Management Properties)', async () => {
    const open = new Map<string, number>()
    const held: (() => void)[] = []
    let most = 0
    let total = 0
    let mostTotal = 0
    let full = false
    route = (seen, response) => {
      const host = String(seen.headers.host)
      open.set(host, (open.get(host) ?? 0) + 1)
      most = Math.max(most, open.get(host) ?? 0)
      total += 1
      mostTotal = Math.max(mostTotal, total)
      held.push(() => {
        open.set(host, (open.get(host) ?? 0) - 1)
        total -= 1
        response.end()
      })
      // No call is answered until twenty are open; a twenty-first would show.
      full ||= total === 20
      if (full) setImmediate(() => held.splice(0).forEach((letGo) => letGo()))
    }
    const hosts = Array.from({ length: 56 }, (_, index) => `http://h${Math.floor(index / 8)}.example`)
    await Promise.all(hosts.map((host) => call(rerouted.handlers, 'outbound.execute', request(`${host}/x`))))
    expect(mostTotal).toBe(20)
    expect(most).toBe(4)
    expect(rerouted.calls).toHaveLength(56)
  })

  test('follows no redirect unless its host was allowed (RESTMessageV2 – setAllowedRedirectURIs)', async () => {
    route = (seen, response) => {
      response.writeHead(seen.method === 'GET' ? 302 : 307, { Location: `${other.origin}/there` })
      response.end()
    }
    const from = `${server.origin}/here`
    const bearer = { headers: [['Authorization', 'Bearer t']] }
    expect(await call(direct.handlers, 'outbound.execute', request(from))).toMatchObject({ status: 302 })
    expect(other.received).toHaveLength(0)
    const wrong = request(from, { redirects: [`${other.origin}1`, 'https://127.0.0.1'] })
    expect(await call(direct.handlers, 'outbound.execute', wrong)).toMatchObject({ status: 302 })
    const allowed = request(from, { redirects: [other.origin], method: 'POST', body: 'b', ...bearer })
    expect(await call(direct.handlers, 'outbound.execute', allowed)).toMatchObject({ status: 200, body: 'other' })
    expect(other.last).toMatchObject({ method: 'POST', url: '/there', body: 'b' })
    expect(other.last?.headers.authorization).toBeUndefined()
  })

  test('a silent server is an answer with error code 1; a silent stretch inside a body counts alike', async () => {
    route = () => undefined
    const silent = await call(direct.handlers, 'outbound.execute', request(server.origin, { timeoutMs: 50 }))
    expect(silent).toMatchObject({ how: 'answer', exception: 'java.net.SocketTimeoutException', code: 1 })
    route = (_seen, response) => {
      response.writeHead(200, { 'Content-Length': '10' })
      response.write('half')
    }
    const halted = await call(direct.handlers, 'outbound.execute', request(server.origin, { timeoutMs: 50 }))
    expect(halted).toMatchObject({ how: 'answer', code: 1 })
    expect(direct.calls.map((each) => each.status)).toEqual([null, 200])
  })

  test.each([
    ['a port nobody listens on', 'http://127.0.0.1:1/x', 'java.net.ConnectException'],
    ['a name that does not resolve', 'http://nowhere.invalid/x', 'java.net.UnknownHostException'],
    ['a special character in the query', 'http://127.0.0.1/x?a=b|c', 'java.lang.IllegalArgumentException'],
    ['a variable left in the host', 'https://api.${region}/x', 'java.lang.IllegalArgumentException'],
  ])('throws for %s', async (_case, url, exception) => {
    expect(await call(direct.handlers, 'outbound.execute', request(url))).toMatchObject({ how: 'throw', exception })
  })

  test('a connection cut before or inside the answer is a reset', async () => {
    route = (_seen, response) => response.destroy()
    const before = await call(direct.handlers, 'outbound.execute', request(server.origin))
    expect(before).toMatchObject({ how: 'throw', exception: 'java.net.SocketException' })
    route = (_seen, response) => {
      response.writeHead(200, { 'Content-Length': '10' })
      response.write('half', () => response.destroy())
    }
    const inside = await call(direct.handlers, 'outbound.execute', request(server.origin))
    expect(inside).toMatchObject({ how: 'throw', exception: 'java.net.SocketException' })
  })

  test.each([
    [{}, null, 'basic'],
    [{}, 'elevated', 'elevated'],
    [{ 'glide.outbound_http_log.override.level': 'all' }, 'basic', 'basic'],
    [{ 'glide.outbound_http_log.override': 'true' }, 'all', 'basic'],
    [{ 'glide.outbound_http_log.override': 'true', 'glide.outbound_http_log.override.level': 'all' }, 'basic', 'all'],
  ])('with %j and setLogLevel(%j), the log is written at level %s', async (properties, logLevel, level) => {
    const logged = bench(new MemoryRecords({}, properties), server.origin)
    const secret = { headers: [['Authorization', 'Bearer canary']], method: 'POST', body: 'body-canary', logLevel }
    await call(logged.handlers, 'outbound.execute', request('https://login.example/token', secret))
    await logged.agent.close()
    const [row] = logged.records.inserted
    expect(row).toMatchObject({ table: 'sys_outbound_http_log', values: { log_level: level, response_status: '200' } })
    const text = JSON.stringify(row)
    expect(text.includes('Bearer canary')).toBe(level !== 'basic')
    expect(text.includes('body-canary')).toBe(level === 'all')
  })
})
