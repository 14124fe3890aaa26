import { scope as SCOPE } from '../../now.config.json'
import { newRoute } from '../../sandbox/genesys/telephony/outbound-route'
import type { Preview } from '../../src/server/previews'
import { World } from '../harness/world'

const MINUTE = 60_000
const ROUTE = 'Default Outbound Route'

let world: World

beforeAll(async () => {
  world = await World.cast({ Oslo: {}, Plain: {}, Moved: {}, Retired: {}, Berlin: { contract: 'byoc_registration' } })
})

afterAll(() => world.close())

const preview = (request: string): Promise<Preview> => world.call('TrunkRegistration', 'preview', request)

const trunkOf = (request: string): Readonly<Record<string, string>> =>
  world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)[0] ?? {}

const change = (trunk: string | undefined, values: object): Promise<string> =>
  world.instance.run<string>(
    `String(new TrunkRegistration().change('${trunk ?? ''}', ${JSON.stringify(values)}).request)`,
  )

/** The calls about outbound routes, and those that delete a trunk, that Genesys got while `work` was done. */
async function made(work: () => Promise<unknown>): Promise<string[]> {
  const before = world.genesys.requests.length
  await work()
  return world.genesys.requests
    .slice(before)
    .filter(({ operation }) => operation.startsWith('route_') || operation === 'trunk_delete')
    .map(({ method, path }) => `${method} ${path.replace(/(outboundroutes\/)[^?]+/, '$1ID')}`)
}

/** The same calls as a preview tells them. */
const told = ({ calls }: Preview): string[] =>
  calls
    .filter(({ operation }) => ['routes', 'route', 'route_update', 'retire'].includes(operation))
    .map(({ method, url }) => `${method} ${url.replace(/^https:\/\/[^/]+/, '')}`)

/** Previews a request, which makes no call, and has it worked; answers the calls about routes of both. */
async function both(request: string, queue = false): Promise<{ told: string[]; made: string[]; preview: Preview }> {
  const before = world.genesys.requests.length
  const previewed = await preview(request)
  expect(world.genesys.requests.length).toBe(before)
  const calls = await made(async () => {
    if (queue) await world.call('TrunkRegistration', 'queue', request)
    await world.work(MINUTE)
  })
  return { told: told(previewed), made: calls, preview: previewed }
}

describe('a preview tells the calls about outbound routes that are made then', () => {
  it('of an order, once its trunk is registered', async () => {
    const order = await world.one('Oslo', { outbound_route: ROUTE, registration_state: 'draft' })
    const calls = await both(order, true)
    expect(calls.told.map((call) => call.split(' ')[0])).toEqual(['GET', 'GET', 'PUT'])
    expect(calls.made).toEqual(calls.told)
    expect(calls.preview.calls.map(({ operation }) => operation).slice(-4)[0]).toBe('status')
    expect(calls.preview.unknown).toContain('Whether the site has an outbound route of this name: its listing tells.')
  })

  it('of an order that names none: none', async () => {
    const order = await world.one('Plain', { registration_state: 'draft' })
    expect(await both(order, true)).toMatchObject({ told: [], made: [] })
  })

  it('of a change that puts the trunk on one, moves it to another one, and takes it off', async () => {
    const order = await world.one('Moved')
    await world.work(MINUTE)
    const organization = world.genesys.state.organization(world.orgId('Moved'))
    const [site] = organization?.sites.all() ?? []
    if (organization === undefined || site === undefined) throw new Error('there is no site')
    organization.routesOf(site).put(newRoute({ name: 'Abroad' }))
    const put = await both(await change(trunkOf(order)['sys_id'], { outbound_route: ROUTE }))
    expect(put.preview).toMatchObject({ act: 'change', refusals: [] })
    expect(put.preview.writes).toEqual([
      { field: 'externalTrunkBases', label: 'Outbound route', value: ROUTE, before: '' },
    ])
    expect(put.told).toHaveLength(3)
    expect(put.made).toEqual(put.told)
    const moved = await both(await change(trunkOf(order)['sys_id'], { outbound_route: 'Abroad' }))
    expect(moved.preview.writes).toMatchObject([{ value: 'Abroad', before: ROUTE }])
    expect(moved.told).toHaveLength(6)
    expect(moved.made).toEqual(moved.told)
    const off = await both(await change(trunkOf(order)['sys_id'], { outbound_route: '' }))
    expect(off.preview.writes).toMatchObject([{ value: '', before: 'Abroad' }])
    expect(off.told).toHaveLength(3)
    expect(off.made).toEqual(off.told)
    expect(off.preview.unknown.join()).not.toContain('outbound route of this name')
  })

  it('of a retirement, before the deletion', async () => {
    const order = await world.one('Retired', { outbound_route: ROUTE })
    await world.work(MINUTE)
    await world.call('TrunkRegistration', 'retire', order)
    const calls = await both(order)
    expect(calls.told).toHaveLength(4)
    expect(calls.told[3]).toMatch(/^DELETE /)
    expect(calls.made).toEqual(calls.told)
    expect(world.outcome(order).state).toBe('retired')
  })
})

it('a preview of an order refuses an outbound route where the contract has none, and tells no call about it', async () => {
  const order = await world.one('Berlin', { outbound_route: ROUTE, registration_state: 'draft' })
  const previewed = await preview(order)
  expect(previewed.refusals.map(({ code }) => code)).toEqual(['payload_invalid'])
  expect(previewed.refusals[0]?.message).toContain('Outbound route')
  expect(told(previewed)).toEqual([])
})
