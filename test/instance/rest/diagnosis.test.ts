import { one, openWorld, SCOPE, work, type World } from '../../harness/ordering'
import { Caller, person, resultOf } from './trunks'

const TABLE = `${SCOPE}_organization`

let world: World
let operator: Caller

beforeEach(async () => {
  world = await openWorld()
  operator = new Caller(world.instance, person(world.instance, 'olga', 'operator'))
})

afterEach(async () => {
  await world.close()
})

const path = (id: string): string => `/organizations/${id}/diagnosis`

it('is made in the background, and read when it is done', async () => {
  const before = world.genesys.requests.length
  const started = await operator.post(path('North'))
  expect(started.status).toBe(202)
  expect(resultOf(started)).toMatchObject({ state: 'running', organization: { name: 'North' } })
  expect(world.genesys.requests).toHaveLength(before)
  await work(world)
  const done = resultOf(await operator.get(path('North')))
  expect(done).toMatchObject({ state: 'done', access_status: 'verified', verdict: null })
  expect(done['checks']).toMatch(/organization[^]*token/)
  expect(world.genesys.requests.length).toBeGreaterThan(before)
})

it('names the one thing to fix', async () => {
  const { database } = world.instance
  const south = world.organizations.get('South') ?? ''
  database.update(TABLE, south, { credential_alias: null })
  await operator.post(path('South'))
  await work(world)
  const { verdict, access_status: status } = resultOf(await operator.get(path('South')))
  expect(verdict).toMatchObject({ code: 'credential_missing' })
  expect(status).toBe('refused')
})

it('never lifts what keeps a clone from calling out', async () => {
  const { database } = world.instance
  const south = world.organizations.get('South') ?? ''
  database.update(TABLE, south, { verified_instance: 'production', access_status: 'verified' })
  const before = world.genesys.requests.length
  await operator.post(path('South'))
  await work(world)
  expect(resultOf(await operator.get(path('South')))['verdict']).toMatchObject({ code: 'instance_changed' })
  expect(one(world.instance, TABLE, `sys_id=${south}`)['verified_instance']).toBe('production')
  expect(world.genesys.requests).toHaveLength(before)
})

it('that finds a passing trouble leaves the organization as verified as it was', async () => {
  const north = world.organizations.get('North') ?? ''
  expect(one(world.instance, TABLE, `sys_id=${north}`)['access_status']).toBe('verified')
  world.genesys.faults.always({}, { kind: 'status', when: 'before', status: 503 })
  await operator.post(path('North'))
  await work(world)
  expect(resultOf(await operator.get(path('North')))).toMatchObject({
    access_status: 'verified',
    verdict: { code: 'service_unavailable' },
  })
  expect(one(world.instance, TABLE, `sys_id=${north}`)['access_status']).toBe('verified')
})

describe('a diagnosis whose event is lost', () => {
  const MINUTES = 60_000

  async function askInVain(): Promise<void> {
    const { database } = world.instance
    expect((await operator.post(path('North'))).status).toBe(202)
    const events = database.select('sysevent', `name=${SCOPE}.access.diagnose^state=ready`)
    expect(events).toHaveLength(1)
    for (const { sys_id: event = '' } of events) database.delete('sysevent', event)
  }

  const status = (): string | undefined => one(world.instance, TABLE, 'name=North')['access_status']

  it('is taken up again, once it could long have been done', async () => {
    await askInVain()
    await work(world, 14 * MINUTES)
    expect(status()).toBe('verifying')
    const before = world.genesys.requests.length
    await work(world, 7 * MINUTES)
    expect(status()).toBe('verified')
    expect(world.genesys.requests.length).toBeGreaterThan(before)
    expect(world.instance.database.count('sysevent', `name=${SCOPE}.access.diagnose^state=ready`)).toBe(0)
  })

  it('verifies nothing on a clone', async () => {
    await askInVain()
    const { database } = world.instance
    const north = world.organizations.get('North') ?? ''
    database.update(TABLE, north, { verified_instance: 'production' })
    const before = world.genesys.requests.length
    await work(world, 25 * MINUTES)
    expect(one(world.instance, TABLE, `sys_id=${north}`)).toMatchObject({
      access_status: 'refused',
      last_verdict: 'instance_changed',
      verified_instance: 'production',
    })
    expect(world.genesys.requests).toHaveLength(before)
  })
})

it('of an organization that is not there is not found', async () => {
  expect(await operator.post(path('Nowhere'))).toMatchObject({ status: 404 })
  expect(await operator.get(path('a'.repeat(32)))).toMatchObject({ status: 404 })
})
