import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { html, STORM, type Fault } from '../../sandbox/genesys/server'
import { type Answer, BERLIN, PARIS, REGISTRATIONS, type Sandbox, SCOPE, startSandbox, TRUNK, valueOf } from './client'

let genesys: Sandbox
let berlin: string

beforeEach(async () => {
  genesys = await startSandbox()
  berlin = await genesys.token('shared', { scope: SCOPE, aud: BERLIN })
})
afterEach(() => genesys.close())

const register = (name = TRUNK.name) => genesys.call(berlin, BERLIN, { path: REGISTRATIONS, json: { ...TRUNK, name } })
const trunks = (): number => genesys.state.organization(BERLIN)?.registrations.size ?? -1
const outcome = (answer: Promise<Answer>): Promise<string> =>
  answer
    .then(({ status, headers }) => `${status} ${String(headers['content-type']).split(';')[0] ?? ''}`)
    .catch(() => 'cut')

describe('one fault', () => {
  test.each<[Fault, string, number]>([
    [{ kind: 'refuse' }, 'cut', 0],
    [{ kind: 'reset', when: 'before' }, 'cut', 0],
    [{ kind: 'reset', when: 'after' }, 'cut', 1],
    [{ kind: 'truncate', bytes: 20 }, 'cut', 1],
    [{ kind: 'slow_body', chunkBytes: 50, everyMs: 1 }, '200 application/json', 1],
    [{ kind: 'delay', when: 'before', ms: 5 }, '200 application/json', 1],
    [{ kind: 'delay', when: 'after', ms: 5 }, '200 application/json', 1],
    [{ kind: 'status', when: 'before', status: 503 }, '503 application/json', 0],
    [{ kind: 'status', when: 'after', status: 500 }, '500 application/json', 1],
    [html('before'), '200 text/html', 0],
    [html('after', 502), '502 text/html', 1],
  ])('%j', async (fault, seen, created) => {
    const plan = genesys.faults.next({ operation: 'register' }, fault)
    expect(await outcome(register())).toBe(seen)
    expect([trunks(), plan.struck]).toEqual([created, 1])
    expect(genesys.requests.at(-1)).toMatchObject({
      acted: created === 1,
      status: seen === 'cut' && fault.kind !== 'truncate' ? null : Number(seen.slice(0, 3)) || 200,
    })
    expect(await outcome(register('Next'))).toBe('200 application/json')
  })

  test('a slow body arrives whole', async () => {
    genesys.faults.next({}, { kind: 'slow_body', chunkBytes: 7, everyMs: 1 })
    expect((await register()).body).toMatchObject(TRUNK)
  })

  test('429 says when to come back, or not', async () => {
    genesys.faults.next({}, { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 9 })
    genesys.faults.next({}, { kind: 'status', when: 'before', status: 429 })
    const [first, second] = [await register(), await register()]
    expect(first).toMatchObject({ headers: { 'retry-after': '9' }, body: { code: 'too.many.requests.retry.after' } })
    expect(second.body).toMatchObject({ code: 'too.many.requests', status: 429 })
    expect(second.headers['retry-after']).toBeUndefined()
  })

  test('at the token endpoint has the shape of a login host', async () => {
    genesys.faults.next({ operation: 'token' }, { kind: 'status', when: 'after', status: 503 })
    await expect(genesys.token('shared')).rejects.toThrow('no text at access_token')
    expect(genesys.requests.at(-1)).toMatchObject({ operation: 'token', status: 503 })
  })

  test('a held request is carried out when let go, though its client has gone', async () => {
    let letGo: () => void = () => undefined
    const until = new Promise<void>((resolve) => (letGo = resolve))
    genesys.faults.next({ operation: 'register' }, { kind: 'hold', when: 'before', until })
    const gone = new AbortController()
    const asked = fetch(genesys.origin + REGISTRATIONS, {
      method: 'POST',
      signal: gone.signal,
      headers: {
        authorization: `Bearer ${berlin}`,
        'x-genesys-organization': BERLIN,
        'content-type': 'application/json',
      },
      body: JSON.stringify(TRUNK),
    }).catch(() => 'gone')
    await untilTrue(() => genesys.faults.strikes.length === 1)
    gone.abort()
    expect(await asked).toBe('gone')
    expect(trunks()).toBe(0)
    letGo()
    await untilTrue(() => trunks() === 1)
    expect(genesys.requests.at(-1)).toMatchObject({ operation: 'register', acted: true })
  })

  test('what is late is carried out after its connection was reset', async () => {
    let letGo = (): void => undefined
    genesys.faults.next({}, { kind: 'late', until: new Promise<void>((resolve) => (letGo = resolve)) })
    expect(await outcome(register())).toBe('cut')
    expect(trunks()).toBe(0)
    letGo()
    await untilTrue(() => trunks() === 1)
    expect(genesys.requests.at(-1)).toMatchObject({ acted: true, status: null, fault: 'late' })
  })

  test('silence ends with the server', async () => {
    genesys.faults.next({ operation: 'register' }, { kind: 'silence', when: 'after' })
    const asked = outcome(register())
    await untilTrue(() => trunks() === 1)
    await genesys.close()
    expect(await asked).toBe('cut')
    genesys = await startSandbox()
  })
})

describe('matching', () => {
  test('skips, counts, and tells organizations apart', async () => {
    const paris = await genesys.token('shared', { scope: SCOPE, aud: PARIS })
    const plan = genesys.faults.next(
      { orgId: BERLIN, skip: 1, times: 2 },
      { kind: 'status', when: 'before', status: 500 },
    )
    const statuses: number[] = []
    for (let n = 0; n < 4; n += 1) {
      statuses.push((await register(`B${n}`)).status)
      const other = await genesys.call(paris, PARIS, { path: REGISTRATIONS, json: { ...TRUNK, name: `P${n}` } })
      expect(other.status).toBe(200)
    }
    expect(statuses).toEqual([200, 500, 500, 200])
    expect(plan.struck).toBe(2)
  })

  test('by method, host and path; until cancelled', async () => {
    const plan = genesys.faults.always(
      { method: 'GET', host: 'api.mypurecloud.de', path: /pageSize=7$/ },
      { kind: 'status', when: 'before', status: 502 },
    )
    const list = async (query: string) => (await genesys.call(berlin, BERLIN, { path: REGISTRATIONS + query })).status
    expect([await list('?pageSize=7'), await list('?pageSize=8'), (await register()).status]).toEqual([502, 200, 200])
    plan.cancel()
    expect(await list('?pageSize=7')).toBe(200)
  })

  test('the token request of one organization', async () => {
    genesys.faults.next({ operation: 'token', orgId: PARIS }, { kind: 'status', when: 'before', status: 500 })
    expect(await genesys.token('shared', { aud: BERLIN })).toMatch(/\./)
    await expect(genesys.token('shared', { aud: PARIS })).rejects.toThrow()
  })
})

describe('a storm', () => {
  const REQUESTS = 60

  /** Sends writes of fresh names through a storm; returns the end of each. */
  async function storm(seed: number, rate: number): Promise<string[]> {
    const first = genesys.requests.length
    const plan = genesys.faults.random({ seed, rate, match: { operation: 'register' } })
    for (let n = 0; n < REQUESTS; n += 1) await outcome(register(`Trunk ${first + n}`))
    plan.cancel()
    return genesys.requests.slice(first).map(({ fault }) => fault ?? 'fair')
  }

  test('repeats with its seed, and differs with another', async () => {
    const met = await storm(7, 0.5)
    expect(await storm(7, 0.5)).toEqual(met)
    expect(await storm(8, 0.5)).not.toEqual(met)
  })

  test('strikes at about its rate, and the journal knows which writes were carried out', async () => {
    const met = await storm(7, 0.5)
    const struck = met.filter((fault) => fault !== 'fair')
    expect(struck).toHaveLength(genesys.faults.strikes.length)
    expect(Math.abs(struck.length - REQUESTS / 2)).toBeLessThan(REQUESTS / 4)
    const acted = genesys.requests.filter((request) => request.operation === 'register' && request.acted)
    expect(acted).toHaveLength(trunks())
    expect(trunks()).toBeLessThan(REQUESTS)
  })

  test('has every kind of fault but those that need a person', () => {
    expect(new Set(STORM.map(({ kind }) => kind))).toEqual(
      new Set(['refuse', 'reset', 'delay', 'slow_body', 'truncate', 'status', 'answer']),
    )
  })
})

describe('an outage', () => {
  test('refuses every connection, then all is as before', async () => {
    await register()
    await genesys.outage.begin()
    expect(await connecting()).toBe('ECONNREFUSED')
    await genesys.outage.end()
    expect(await connecting()).toBe('connected')
    expect((await register('After')).status).toBe(200)
    expect(trunks()).toBe(2)
  })

  test('does not keep the server from closing', async () => {
    await genesys.outage.begin()
    await genesys.close()
    expect(await connecting()).toBe('ECONNREFUSED')
    genesys = await startSandbox()
    expect(valueOf(genesys.requests, 'length')).toBe(0)
  })
})

/** The end of an attempt to open another connection to the cloud. */
async function connecting(): Promise<unknown> {
  const socket = connect(Number(new URL(genesys.origin).port), '127.0.0.1')
  try {
    await once(socket, 'connect')
    return 'connected'
  } catch (error) {
    return valueOf(error, 'code')
  } finally {
    socket.destroy()
  }
}

/** Waits for a condition that becomes true by another connection. */
async function untilTrue(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(1)
}
