import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { MINUTE, Replacing, unchanging, type Row } from '../trunks/replacing'
import { BASE, Caller, errorOf, person, resultOf, textIn } from './trunks'

let world: World
let at: Replacing
let olga: Caller
let ada: Caller

beforeAll(async () => {
  world = await World.cast(unchanging('North', 'South', 'Previewed'))
  at = new Replacing(world)
  olga = new Caller(world.instance, person(world.instance, 'olga', 'operator'))
  ada = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
})

afterAll(() => world.close())

const numberOf = (request: string): string => world.row(request)['number'] ?? ''

describe('POST /requests/{id}/replace', () => {
  it('says both steps with dry_run, does them without it, and answers with the same request again', async () => {
    const old = await at.registered('North', 'Line')
    const path = `/requests/${numberOf(await at.refused(old))}/replace`
    const told = await olga.post(path, { trunk_name: 'Other', dry_run: true })
    expect(told.status).toBe(200)
    expect(resultOf(told)).toMatchObject({ request: null, act: 'register', refusals: [] })
    const calls = resultOf(told)['calls'] as unknown as { operation: string }[]
    expect(calls.map(({ operation }) => operation).slice(-2)).toEqual(['get', 'retire'])
    expect(world.instance.database.count(`${SCOPE}_trunk_request`, `replaces=${old['sys_id'] ?? ''}`)).toBe(0)
    const made = await olga.post(path, { trunk_name: 'Other' })
    expect(made.status).toBe(201)
    expect(resultOf(made)).toMatchObject({ act: 'register', trunk_name: 'Other', replaces: old['sys_id'] })
    const number = textIn(made, 'number')
    expect(made.headers['Location']).toBe(`https://sandbox.service-now.com${BASE}/requests/${number}`)
    await world.work(MINUTE)
    const again = await olga.post(path, {})
    expect([again.status, textIn(again, 'number'), textIn(again, 'state')]).toEqual([200, number, 'registered'])
    expect(world.trunks('North')).toEqual(['Other'])
  })

  it('refuses what is no such change, a body of another shape, and people without the role', async () => {
    const old = await at.registered('South', 'Line')
    const path = `/requests/${numberOf(old['request'] ?? '')}/replace`
    expect((await ada.post(path, {})).status).toBe(403)
    expect((await olga.post('/requests/BTR9999999/replace', {})).status).toBe(404)
    const order = await olga.post(path, {})
    expect([order.status, errorOf(order).detail.split(':')[0]]).toEqual([409, 'state_refuses'])
    const body = await olga.post(path, { trunk_name: 1, dry_run: 'yes', more: true })
    expect(body.status).toBe(400)
    expect(errorOf(body).message).toBe(
      'more: it is no field of this resource; use trunk_name and dry_run. dry_run: it is neither true nor false; give one of them. trunk_name: it is not a string; put it in quotes.',
    )
    expect((await olga.post(path, [])).status).toBe(400)
  })
})

describe('POST /trunks/{id}/previews', () => {
  let trunk: Row

  beforeAll(async () => {
    trunk = await at.registered('Previewed', 'Line', { caller_name: 'Before' })
  })

  const preview = (body: object): ReturnType<Caller['post']> =>
    olga.post(`/trunks/${trunk['sys_id'] ?? ''}/previews`, body as never)

  it('tells the calls and each value beside the one that is there, and asks for nothing', async () => {
    const { database } = world.instance
    const before = database.count(`${SCOPE}_trunk_request`, '')
    const told = await preview({ caller_name: 'Sales', auth_password: 'canary-previewed' })
    expect(told.status).toBe(200)
    expect(resultOf(told)).toMatchObject({ request: null, act: 'change', approval: 'not needed', refusals: [] })
    expect(resultOf(told)['writes']).toContainEqual({
      ...{ field: 'caller_name', label: 'Outbound caller name', value: 'Sales', before: 'Before' },
    })
    expect(JSON.stringify(told.body)).not.toContain('canary-previewed')
    expect(database.count(`${SCOPE}_trunk_request`, '')).toBe(before)
    expect(world.asked('Previewed')['update']).toBeUndefined()
  })

  it('tells what would refuse it, as the order of the same body would', async () => {
    const body = { sip_uri: 'sip:10.0.0.1' }
    const refusals = resultOf(await preview(body))['refusals'] as { code: string; message: string }[]
    const ordered = await olga.send('PATCH', `/trunks/${trunk['sys_id'] ?? ''}`, body)
    expect(ordered.status).toBe(400)
    expect(refusals.map(({ code, message }) => [code, message])).toEqual([
      ['payload_invalid', errorOf(ordered).message],
    ])
    expect((resultOf(await preview({}))['refusals'] as { code: string }[]).map(({ code }) => code)).toEqual([
      'input_missing',
    ])
  })

  it('tells that a name is held, which an order is told only later', async () => {
    await at.registered('Previewed', 'Held')
    const refusals = resultOf(await preview({ trunk_name: 'held' }))['refusals'] as { code: string }[]
    expect(refusals.map(({ code }) => code)).toEqual(['conflict'])
  })

  it('refuses an unknown trunk, a wrong body and people without the role', async () => {
    expect((await olga.post('/trunks/none/previews', {})).status).toBe(404)
    expect((await preview({ more: 1 })).status).toBe(400)
    expect((await ada.post(`/trunks/${trunk['sys_id'] ?? ''}/previews`, { caller_name: 'x' })).status).toBe(403)
  })
})
