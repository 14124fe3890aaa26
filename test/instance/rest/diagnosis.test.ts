import { one, openWorld, SCOPE, work, type World } from '../app/world'
import { Caller, person, resultOf } from './trunks'

const TABLE = `${SCOPE}_organization`

let world: World
let operator: Caller

beforeAll(async () => {
  world = await openWorld()
  operator = new Caller(world.instance, person(world.instance, 'olga', 'operator'))
})

afterAll(async () => {
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
  const alias = database.get(TABLE, south)?.['credential_alias'] ?? null
  database.update(TABLE, south, { credential_alias: null })
  await operator.post(path('South'))
  await work(world)
  const { verdict, access_status: status } = resultOf(await operator.get(path('South')))
  expect(verdict).toMatchObject({ code: 'credential_missing' })
  expect(status).toBe('refused')
  database.update(TABLE, south, { credential_alias: alias })
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
  const plan = world.genesys.faults.always({}, { kind: 'status', when: 'before', status: 503 })
  await operator.post(path('North'))
  await work(world)
  plan.cancel()
  expect(resultOf(await operator.get(path('North')))).toMatchObject({
    access_status: 'verified',
    verdict: { code: 'service_unavailable' },
  })
  expect(one(world.instance, TABLE, `sys_id=${north}`)['access_status']).toBe('verified')
})

it('of an organization that is not there is not found', async () => {
  expect(await operator.post(path('Nowhere'))).toMatchObject({ status: 404 })
  expect(await operator.get(path('a'.repeat(32)))).toMatchObject({ status: 404 })
})
