import { fingerprint } from '../../../src/server/tokens/fingerprint'
import { one, openWorld, SCOPE, type World } from '../../harness/ordering'
import { BASE, Caller, errorOf, person, resultOf, textIn } from './trunks'

const TABLE = `${SCOPE}_trunk_request`
const LANE = `${SCOPE}_lane`

let world: World
let ada: Caller
let bob: Caller

beforeAll(async () => {
  world = await openWorld({ workers: 4 })
  ada = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
  bob = new Caller(world.instance, person(world.instance, 'bob', 'requester'))
})

afterAll(async () => {
  await world.close()
})

const body = (correlationId: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...{ organization: 'North', trunk_name: correlationId.toLowerCase(), auth_user: 'carrier' },
  sip_uri: 'sip:trunk@sbc1.example.com',
  correlation_id: correlationId,
  ...more,
})

const made = (correlationId: string): number => world.instance.database.count(TABLE, `correlation_id=${correlationId}`)
const locks = (): number => world.instance.database.count(LANE, 'keySTARTSWITHorder:')

it('answers the request that it made, when it is sent again', async () => {
  const first = await ada.post('/requests', body('again'))
  expect(first.status).toBe(201)
  for (const again of [body('again'), body('AGAIN'), body('again', { organization: 'South', auth_user: 'other' })]) {
    const second = await ada.post('/requests', again)
    expect(second.status).toBe(200)
    expect(resultOf(second)).toEqual(resultOf(first))
    const at = `https://sandbox.service-now.com${BASE}/requests/${textIn(first, 'number')}`
    expect(second.headers['Location']).toBe(at)
  }
  expect([made('again'), locks()]).toEqual([1, 0])
})

it('answers it also when the organization takes no more orders', async () => {
  const { database } = world.instance
  await ada.post('/requests', body('late', { organization: 'South' }))
  const south = world.organizations.get('South') ?? ''
  database.update(`${SCOPE}_organization`, south, { active: 'false' })
  expect((await ada.post('/requests', body('late', { organization: 'South' }))).status).toBe(200)
  database.update(`${SCOPE}_organization`, south, { active: 'true' })
})

it('makes one request of calls that come at once', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => ada.post('/requests', body('at-once'))))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status > 201)) {
    expect(answer.status).toBe(409)
    expect(errorOf(answer).detail).toMatch(/^order_under_way: /)
  }
  expect([made('at-once'), locks()]).toEqual([1, 0])
})

it("is a user's own", async () => {
  expect((await ada.post('/requests', body('own'))).status).toBe(201)
  expect((await bob.post('/requests', body('own', { trunk_name: "Bob's" }))).status).toBe(201)
  expect(made('own')).toBe(2)
})

it('is not taken for another trunk', async () => {
  const number = textIn(await ada.post('/requests', body('taken')), 'number')
  const answer = await ada.post('/requests', body('taken', { trunk_name: 'Another' }))
  expect(answer.status).toBe(409)
  expect(errorOf(answer).message).toContain(`under it the trunk request ${number} was made`)
  expect(errorOf(answer).detail).toMatch(/^correlation_id_taken: /)
  expect(made('taken')).toBe(1)
})

it('is free again when the order was refused', async () => {
  expect((await ada.post('/requests', body('refused', { sip_uri: 'nonsense' }))).status).toBe(400)
  expect(locks()).toBe(0)
  expect((await ada.post('/requests', body('refused'))).status).toBe(201)
})

it('is free again once the lease of a call that died has run out', async () => {
  const { database } = world.instance
  const user = one(world.instance, 'sys_user', 'user_name=ada')['sys_id'] ?? ''
  const lease = { holder: 'dead', lease_until: String(world.clock.now() + 60_000) }
  database.insert(LANE, { key: `order:${fingerprint(user, 'died')}`, ...lease })
  expect((await ada.post('/requests', body('died'))).status).toBe(409)
  world.clock.set(world.clock.now() + 61_000)
  expect((await ada.post('/requests', body('died'))).status).toBe(201)
  expect([made('died'), locks()]).toEqual([1, 0])
})

it('is refused when its column would cut it', async () => {
  const answer = await ada.post('/requests', body('x'.repeat(101), { trunk_name: 'Long' }))
  expect(answer.status).toBe(400)
  expect(errorOf(answer).message).toBe(
    'correlation_id: it has 101 characters; the field holds 100; shorten it to 100 characters.',
  )
  expect((await ada.post('/requests', body('y'.repeat(100), { trunk_name: 'Longest' }))).status).toBe(201)
  expect(one(world.instance, TABLE, 'trunk_name=Longest')['correlation_id']).toBe('y'.repeat(100))
})
