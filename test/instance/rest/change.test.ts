import { scope as SCOPE } from '../../../now.config.json'
import { openWorld, work, type World } from '../../harness/ordering'
import { BASE, Caller, errorOf, person, resultOf, textIn } from './trunks'

let world: World
let ada: Caller
let bob: Caller
let olga: Caller
let trunk: Readonly<Record<string, string>>

beforeAll(async () => {
  world = await openWorld()
  ada = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
  bob = new Caller(world.instance, person(world.instance, 'bob', 'requester'))
  olga = new Caller(world.instance, person(world.instance, 'olga', 'operator'))
  await ada.post('/requests', {
    ...{ organization: 'North', trunk_name: 'Asked for', auth_user: 'carrier' },
    sip_uri: 'sip:trunk@sbc1.example.com',
  })
  await work(world, 60_000)
  trunk = world.instance.database.select(`${SCOPE}_trunk`, 'trunk_name=Asked for')[0] ?? {}
})

afterAll(async () => {
  await world.close()
})

const path = (): string => `/trunks/${trunk['sys_id'] ?? ''}`

it('changes a trunk of the user, by its sys_id or its id in Genesys Cloud', async () => {
  const made = await ada.send('PATCH', path(), { caller_name: 'Sales', allow_list: ['203.0.113.0/28'] })
  expect(made.status).toBe(201)
  expect(resultOf(made)).toMatchObject({
    act: 'change',
    trunk: trunk['sys_id'],
    state: 'queued',
    changed_fields: ['allow_list', 'caller_name'],
  })
  const at = `https://sandbox.service-now.com${BASE}/requests/${textIn(made, 'number')}`
  expect(made.headers['Location']).toBe(at)
  await work(world, 60_000)
  expect(textIn(await ada.get(`/requests/${textIn(made, 'number')}`), 'state')).toBe('changed')
  const again = await olga.send('PATCH', `/trunks/${trunk['genesys_id'] ?? ''}`, { caller_name: null })
  expect(again.status).toBe(201)
  await work(world, 60_000)
  expect(world.instance.database.get(`${SCOPE}_trunk`, trunk['sys_id'] ?? '')?.['caller_name'] ?? '').toBe('')
})

it('answers the request that it made, when it is sent again', async () => {
  const body = { realm: 'a.example', correlation_id: 'once' }
  const first = await ada.send('PATCH', path(), body)
  const second = await ada.send('PATCH', path(), body)
  expect([first.status, second.status, textIn(second, 'number')]).toEqual([201, 200, textIn(first, 'number')])
})

it.each<[string, () => Promise<{ status: number; body: unknown }>, number, string]>([
  ['a trunk of somebody else', () => bob.send('PATCH', path(), { caller_name: 'Mine' }), 404, 'trunk_unknown'],
  ['no trunk', () => ada.send('PATCH', '/trunks/none', { caller_name: 'x' }), 404, 'trunk_unknown'],
  ['nothing', () => ada.send('PATCH', path(), {}), 400, 'input_missing'],
  ['what is no field', () => ada.send('PATCH', path(), { organization: 'South' }), 400, 'input_invalid'],
  ['no object', () => ada.send('PATCH', path(), ['x']), 400, 'input_invalid'],
  ['a wrong value', () => ada.send('PATCH', path(), { sip_uri: 'sbc1.example.com' }), 400, 'payload_invalid'],
])('refuses to change %s', async (_what, call, status, code) => {
  const before = world.instance.database.count(`${SCOPE}_trunk_request`, 'act=change')
  const answer = await call()
  expect(answer.status).toBe(status)
  expect(errorOf(answer as never).detail).toMatch(new RegExp(`^${code}: `))
  expect(world.instance.database.count(`${SCOPE}_trunk_request`, 'act=change')).toBe(before)
})
