import { Caller, errorOf, person } from '../rest/trunks'
import { ITEM, openWorld, requestOf, SCOPE, work, type World } from '../../harness/ordering'

/** One rule holds for every way in: only an operator asks for others. */

const REQUEST = `${SCOPE}_trunk_request`

let world: World
let bob: string
let north: string

beforeAll(async () => {
  world = await openWorld()
  person(world.instance, 'ada', 'requester')
  person(world.instance, 'op', 'operator')
  bob = world.instance.database.insert('sys_user', { user_name: 'bob', name: 'Bob', active: 'true' })
  north = world.organizations.get('North') ?? ''
})

afterAll(async () => {
  await world.close()
})

const FIELDS = { sip_uri: 'sip:trunk@sbc1.example.com', auth_user: 'carrier' }
const idOf = (user: string): string => world.instance.database.select('sys_user', `user_name=${user}`)[0]?.sys_id ?? ''
const named = (trunk: string): Record<string, string>[] =>
  world.instance.database.select(REQUEST, `trunk_name=${trunk}`)

async function order(user: string, trunk: string, requestedFor: string): Promise<Record<string, string>> {
  const given = { ...FIELDS, organization: north, trunk_name: trunk, requested_for: requestedFor }
  const { requestedItem } = await world.instance.order(ITEM, given, { user })
  await work(world)
  return requestOf(world, requestedItem)
}

function flow(user: string, trunk: string, requestedFor: string): Promise<Record<string, string>> {
  const inputs = { ...FIELDS, organization: north, trunk_name: trunk, requested_for: requestedFor }
  return world.instance.run(`JSON.parse(JSON.stringify(new FlowActions().register(${JSON.stringify(inputs)})))`, {
    user,
  })
}

function script(user: string, trunk: string, requestedFor: string): Promise<string> {
  return world.instance.run<string>(
    `var request = new GlideRecord('${REQUEST}')
    request.initialize()
    request.setValue('organization', '${north}')
    request.setValue('trunk_name', '${trunk}')
    request.setValue('sip_uri', '${FIELDS.sip_uri}')
    request.setValue('auth_user', '${FIELDS.auth_user}')
    request.setValue('requested_for', '${requestedFor}')
    String(request.insert())`,
    { user },
  )
}

it('by the catalog: a requester’s order for another fails, with the reason; nothing leaves', async () => {
  // The instance first finishes what other tests asked for.
  await work(world)
  const before = world.genesys.requests.length
  const request = await order('ada', 'Catalog', bob)
  expect(request).toMatchObject({
    registration_state: 'failed',
    verdict: 'payload_invalid',
    requested_for: idOf('ada'),
    opened_by: idOf('ada'),
  })
  expect(request['verdict_message']).toContain('Requested for: only operators may ask for others')
  expect(request['verdict_evidence']).toContain('Bob')
  expect(world.genesys.requests).toHaveLength(before)
})

it('by the catalog: a requester orders for oneself, an operator for others', async () => {
  expect(await order('ada', 'Own', idOf('ada'))).toMatchObject({ registration_state: 'registered' })
  expect(await order('op', 'For Bob', bob)).toMatchObject({ registration_state: 'registered', requested_for: bob })
})

it('by the catalog: a role that came with another, or with a group, counts as the platform keeps it', async () => {
  person(world.instance, 'boss', null)
  const { database } = world.instance
  const admin = database.select('sys_user_role', `name=${SCOPE}.admin`)[0]?.['sys_id'] ?? ''
  database.insert('sys_user_has_role', { user: idOf('boss'), role: admin, inherited: 'true' })
  database.insert('sys_user_has_role', {
    user: idOf('boss'),
    role: database.select('sys_user_role', `name=${SCOPE}.requester`)[0]?.['sys_id'] ?? '',
  })
  expect(await order('boss', 'By the boss', bob)).toMatchObject({ registration_state: 'registered' })
})

it('by REST: a requester is refused, an operator is not', async () => {
  const body = { ...FIELDS, organization: 'North', trunk_name: 'REST', requested_for: 'bob' }
  const refused = await new Caller(world.instance, 'ada').post('/requests', body)
  expect(refused.status).toBe(403)
  expect(errorOf(refused).message).toContain('only operators may ask for others')
  expect(named('REST')).toEqual([])
  expect((await new Caller(world.instance, 'op').post('/requests', body)).status).toBe(201)
})

it('by a flow that runs as a user: a requester is refused, an operator is not; nor is a flow that runs as the system', async () => {
  const refused = await flow('ada', 'Flow', bob)
  expect(refused).toMatchObject({ error_code: 'not_for_others', trunk_request: '' })
  expect(refused['error_message']).toContain('only operators may ask for others')
  expect(named('Flow')).toEqual([])
  expect(await flow('ada', 'Flow own', idOf('ada'))).toMatchObject({ error_code: '' })
  expect(await flow('op', 'Flow', bob)).toMatchObject({ error_code: '' })
  expect(await flow('system', 'Flow of the system', bob)).toMatchObject({ error_code: '' })
})

it('by a script that runs as a user: a requester is refused, an operator is not', async () => {
  expect(await script('ada', 'Script', bob)).toBe('null')
  expect(await script('ada', 'Script own', idOf('ada'))).toMatch(/^[0-9a-f]{32}$/)
  const byOperator = await script('op', 'Script', bob)
  expect(byOperator).toMatch(/^[0-9a-f]{32}$/)

  const change = (user: string, requestedFor: string): Promise<string> =>
    world.instance.run<string>(
      `var request = new GlideRecord('${REQUEST}')
      request.get('${byOperator}')
      request.setValue('requested_for', '${requestedFor}')
      String(request.update())`,
      { user },
    )
  await change('ada', idOf('op'))
  expect(world.instance.database.get(REQUEST, byOperator)?.['requested_for']).toBe(bob)
  await change('op', idOf('ada'))
  expect(world.instance.database.get(REQUEST, byOperator)?.['requested_for']).toBe(idOf('ada'))
})
