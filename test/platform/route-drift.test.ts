import { scope as SCOPE } from '../../now.config.json'
import { newRoute, type OutboundRoute } from '../../sandbox/genesys/telephony/outbound-route'
import { World } from '../harness/world'

/**
 * Somebody edits outbound routes in Genesys Cloud, and the nightly comparison says so. Witness of the listing: the call
 * `getTelephonyProvidersEdgesSiteOutboundroutes` of Genesys' official JavaScript SDK, whose filters are all optional.
 */

const MINUTE = 60_000
const ROUTE = 'Default Outbound Route'

let world: World

beforeAll(async () => {
  world = await World.cast({ Off: {}, 'By hand': {}, None: {}, Unread: {}, Many: {} })
})

afterAll(() => world.close())

const organizationIn = (name: string) => {
  const found = world.genesys.state.organization(world.orgId(name))
  const [site] = found?.sites.all() ?? []
  if (found === undefined || site === undefined) throw new Error(`Genesys knows no organization ${name} with a site`)
  return { routes: found.routesOf(site) }
}
/** Sets the trunks of a route, as a person does in Genesys. */
const put = (name: string, route: string, trunks: string[]): void => {
  const { routes } = organizationIn(name)
  const known: OutboundRoute = routes.named(route)[0] ?? newRoute({ name: route })
  routes.put({ ...known, version: known.version + 1, trunks })
}
const trunkOf = (request: string): Readonly<Record<string, string>> =>
  world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)[0] ?? {}
const idOf = (request: string): string => world.row(request)['genesys_id'] ?? ''
const ordered = async (name: string, typed: Readonly<Record<string, string>> = {}): Promise<string> => {
  const request = await world.one(name, typed)
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  return request
}
const compare = async (name: string): Promise<string> => {
  await world.instance.run(`new Reconciler().startOne('${world.organization(name)}')`)
  await world.work(15 * MINUTE)
  const row = world.instance.database.get(`${SCOPE}_organization`, world.organization(name))
  return row?.['drift_summary'] ?? ''
}
const driftOf = (request: string): string[] => [trunkOf(request)['drift'] ?? '', world.row(request)['drift'] ?? '']

it('a trunk that was taken off its outbound route by hand is drift, with a next step; a change puts it back', async () => {
  const request = await ordered('Off', { outbound_route: ROUTE })
  expect(await compare('Off')).toBe('0 missing, 0 changed, 0 foreign.')
  expect(driftOf(request)).toEqual(['', ''])
  put('Off', ROUTE, [])
  expect(await compare('Off')).toBe('0 missing, 1 changed, 0 foreign.')
  const told = `Outbound route: the trunk is not on "${ROUTE}" any more, so that no call leaves over it there. Put it back there, or ask for a change of the outbound route to the one that is meant.`
  expect(driftOf(request)).toEqual([told, told])
  const notes = (): number =>
    world.instance.database.count('sys_journal_field', `element_id=${request}^valueSTARTSWITHOutbound route`)
  expect(notes()).toBe(1)
  // The next night says nothing new.
  await compare('Off')
  expect([driftOf(request)[0], notes()]).toEqual([told, 1])
  const change = await world.instance.run<string>(
    `String(new TrunkRegistration().change('${trunkOf(request)['sys_id'] ?? ''}', { outbound_route: '${ROUTE}' }).request)`,
  )
  await world.work(MINUTE)
  expect(world.outcome(change)).toEqual({ state: 'changed', verdict: '' })
  expect(organizationIn('Off').routes.named(ROUTE)[0]?.trunks).toEqual([idOf(request)])
  expect(driftOf(request)).toEqual(['', ''])
})

it('a trunk that somebody put on another outbound route is drift, until it is taken off there', async () => {
  const request = await ordered('By hand', { outbound_route: ROUTE })
  const plain = await ordered('By hand', { trunk_name: 'Plain' })
  put('By hand', 'Abroad', [idOf(request), idOf(plain)])
  expect(await compare('By hand')).toBe('0 missing, 2 changed, 0 foreign.')
  for (const each of [request, plain])
    expect(driftOf(each)[1]).toContain('somebody put the trunk on "Abroad". Take it off')
  put('By hand', 'Abroad', [])
  expect(await compare('By hand')).toBe('0 missing, 0 changed, 0 foreign.')
  expect([driftOf(request), driftOf(plain)]).toEqual([
    ['', ''],
    ['', ''],
  ])
})

it('the routes of a site are read once for all trunks of the organization', async () => {
  const requests = [
    await ordered('Many', { outbound_route: ROUTE }),
    await ordered('Many', { outbound_route: ROUTE, trunk_name: 'Two' }),
    await ordered('Many', { outbound_route: ROUTE, trunk_name: 'Three' }),
  ]
  const before = world.asked('Many')['route_list'] ?? 0
  put('Many', ROUTE, [])
  await compare('Many')
  expect((world.asked('Many')['route_list'] ?? 0) - before).toBe(1)
  expect(requests.map((each) => driftOf(each)[0] !== '')).toEqual([true, true, true])
})

it('an organization in which no trunk was put on a route is not asked for its routes', async () => {
  const request = await ordered('None')
  put('None', ROUTE, [idOf(request)])
  expect(await compare('None')).toBe('0 missing, 0 changed, 0 foreign.')
  expect(world.asked('None')['route_list'] ?? 0).toBe(0)
})

it('what was found before stays where the routes can not be read, and the trunks are compared all the same', async () => {
  const request = await ordered('Unread', { outbound_route: ROUTE })
  put('Unread', ROUTE, [])
  await compare('Unread')
  const [told] = driftOf(request)
  expect(told).toContain('is not on')
  put('Unread', ROUTE, [idOf(request)])
  const plan = world.genesys.faults.always({ operation: 'route_list' }, { kind: 'status', when: 'before', status: 403 })
  expect(await compare('Unread')).toBe('0 missing, 0 changed, 0 foreign.')
  expect(driftOf(request)).toEqual([told, told])
  plan.cancel()
  await compare('Unread')
  expect(driftOf(request)).toEqual(['', ''])
})
