import {
  digestPasswordOf,
  one,
  openWorld,
  order,
  requestOf,
  run,
  SCOPE,
  work,
  type World,
} from '../../harness/ordering'

const FIRST = 'canary-first-password'
const SECOND = 'canary-second-password'
const REQUEST = `${SCOPE}_trunk_request`
const KEPT = `${SCOPE}_digest_password`

let world: World
let serial = 0

beforeAll(async () => {
  world = await openWorld()
})

afterAll(async () => {
  await world.close()
})

/** A request that failed for a cause that a person corrects. */
async function failed(password: string): Promise<Record<string, string>> {
  serial += 1
  const typed = { trunk_name: `Trunk ${String(serial)}`, sip_uri: 'http://wrong.example.com' }
  const item = await order(world, { ...typed, ...(password === '' ? {} : { auth_password: password }) })
  await work(world)
  const request = requestOf(world, item)
  expect(request['registration_state']).toBe('failed')
  return request
}

/** Writes to a request as a form or a web service does; returns true when it was written. */
function write({ sys_id: sysId = '' }: Record<string, string>, ...statements: string[]): Promise<boolean> {
  return run(
    world,
    `(function () {
      var request = new GlideRecord('${REQUEST}')
      request.get('${sysId}')
      ${statements.join('\n')}
      return request.update() !== null
    })()`,
  )
}

const CORRECT = `request.setValue('sip_uri', 'sip:right@sbc1.example.com')`
const typing = (password: string): string => `request.getElement('auth_password').setDisplayValue('${password}')`

const latest = ({ sys_id: sysId = '' }: Record<string, string>): Record<string, string> =>
  one(world.instance, REQUEST, `sys_id=${sysId}`)

const kept = ({ sys_id: sysId = '' }: Record<string, string>): number =>
  world.instance.database.count(KEPT, `request=${sysId}`)

async function register(request: Record<string, string>): Promise<Record<string, unknown>> {
  await run(world, `new TrunkRegistration().retryNow('${request['sys_id'] ?? ''}')`)
  await work(world)
  expect(latest(request)['registration_state']).toBe('registered')
  const [written] = world.genesys.requests.filter(({ operation }) => operation === 'register').slice(-1)
  return written?.body() as Record<string, unknown>
}

it('is corrected by writing it to the request, which keeps none', async () => {
  const request = await failed(FIRST)
  expect(digestPasswordOf(world, request)).toBe(FIRST)
  expect(await write(request, CORRECT, typing(SECOND))).toBe(true)
  expect(digestPasswordOf(world, latest(request))).toBe(SECOND)
  expect(await register(request)).toMatchObject({ auth_password: SECOND })
  // The password of a trunk that is in Genesys can't be changed.
  expect(await write(request, typing(FIRST))).toBe(false)
  expect(digestPasswordOf(world, latest(request))).toBe(SECOND)
})

it('is given later, and with a new request', async () => {
  const request = await failed('')
  expect(kept(request)).toBe(0)
  expect(await write(request, CORRECT, typing(FIRST))).toBe(true)
  expect(await register(request)).toMatchObject({ auth_password: FIRST })

  const sysId = await run<string>(
    world,
    `(function () {
      var request = new GlideRecord('${REQUEST}')
      request.initialize()
      request.setValue('trunk_name', 'By hand')
      ${typing(SECOND)}
      return String(request.insert())
    })()`,
  )
  const draft = latest({ sys_id: sysId })
  expect(digestPasswordOf(world, draft)).toBe(SECOND)
  await run(
    world,
    `(function () { var request = new GlideRecord('${REQUEST}'); request.get('${sysId}'); return request.deleteRecord() })()`,
  )
  expect(kept(draft)).toBe(0)
})

it('is removed by saying that none is given, and is not there for the saying', async () => {
  const request = await failed(FIRST)
  expect(await write(request, CORRECT, `request.setValue('password_given', '0')`)).toBe(true)
  expect(kept(request)).toBe(0)
  expect(await write(request, `request.setValue('password_given', '1')`)).toBe(false)
  expect(await register(request)).not.toHaveProperty('auth_password')
})

it('keeps a trunk from being registered without it when it is lost', async () => {
  const request = await failed(FIRST)
  await write(request, CORRECT)
  const { sys_id: row = '' } = one(world.instance, KEPT, `request=${request['sys_id'] ?? ''}`)
  world.instance.database.delete(KEPT, row)
  const writes = (): number => world.genesys.requests.filter(({ operation }) => operation === 'register').length
  const before = writes()
  await run(world, `new TrunkRegistration().retryNow('${request['sys_id'] ?? ''}')`)
  await work(world)
  expect(latest(request)).toMatchObject({ registration_state: 'failed', verdict: 'payload_invalid' })
  expect(latest(request)['verdict_message']).toMatch(/column auth_password/)
  expect(writes()).toBe(before)
})

it('is not kept for a request that never came to be', async () => {
  const { database } = world.instance
  const stray = database.insert(KEPT, { request: 'f'.repeat(32) }, { password: FIRST })
  const before = database.count(KEPT, '')
  const refused = await run<string | null>(
    world,
    `(function () {
      var request = new GlideRecord('${REQUEST}')
      request.initialize()
      request.setValue('trunk_name', new Array(102).join('x'))
      ${typing(FIRST)}
      return request.insert()
    })()`,
  )
  expect([refused, database.count(KEPT, '')]).toEqual([null, before])
  await run(world, `new Sweeper().sweep()`)
  expect(database.get(KEPT, stray)).not.toBeNull()
  world.clock.set(world.clock.now() + 600_000)
  await run(world, `new Sweeper().sweep()`)
  expect([database.get(KEPT, stray), database.count(KEPT, '')]).toEqual([null, before - 1])
})

it('is taken out of where older versions left it', async () => {
  const { database } = world.instance
  const request = await failed('')
  const audits = database.count('sys_audit', '')
  database.update(REQUEST, request['sys_id'] ?? '', {}, { auth_password: FIRST })
  await run(world, `new Sweeper().sweep()`)
  expect(digestPasswordOf(world, latest(request))).toBe(FIRST)
  expect(database.count('sys_audit', '')).toBe(audits)
})
