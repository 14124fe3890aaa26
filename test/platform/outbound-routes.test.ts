import { scope as SCOPE } from '../../now.config.json'
import { newRoute, type OutboundRoute } from '../../sandbox/genesys/telephony/outbound-route'
import { newSite } from '../../sandbox/genesys/telephony/site'
import { World } from '../harness/world'

/**
 * A registered trunk is put on an outbound route of its site. Witnesses: the calls and `OutboundRouteBase` of Genesys'
 * official JavaScript SDK (purecloud-platform-client-v2: `version`, `externalTrunkBases`); Genesys' own Terraform provider,
 * which finds a route by its name in a site (site_outbound_route) and repeats a deletion that is answered with 400 while
 * something uses the trunk (trunkbasesettings). No page says whether PUT looks at the version, so that both are played.
 */

const MINUTE = 60_000
const TABLE = `${SCOPE}_trunk_request`

let world: World

beforeAll(async () => {
  world = await World.cast({
    Oslo: {},
    Plain: {},
    Lacking: {},
    Forbidden: {},
    Approved: {},
    Forged: {},
    Held: {},
    'In between': {},
    Crashed: {},
    Lost: {},
    Never: {},
    Raced: {},
    Bulk: { standIn: 'route_versions_ignored' },
    Retired: {},
    'Gone site': {},
    'Not let go': {},
    Moved: {},
    Anew: {},
    Later: {},
    'Two sites': {},
    Berlin: { contract: 'byoc_registration' },
  })
})

afterAll(() => world.close())

const organizationIn = (name: string) => {
  const found = world.genesys.state.organization(world.orgId(name))
  if (found === undefined) throw new Error(`Genesys knows no organization ${name}`)
  return found
}
const siteOf = (name: string) => {
  const [site] = organizationIn(name).sites.all()
  if (site === undefined) throw new Error(`${name} has no site`)
  return site
}
/** A route of the organization's first site. */
const routeOf = (name: string, route = 'Default Outbound Route'): OutboundRoute => {
  const [found] = organizationIn(name).routesOf(siteOf(name)).named(route)
  if (found === undefined) throw new Error(`${name} has no route ${route}`)
  return found
}
const addRoute = (name: string, route: string): OutboundRoute => {
  const made = newRoute({ name: route })
  organizationIn(name).routesOf(siteOf(name)).put(made)
  return made
}
const idOf = (request: string): string => world.row(request)['genesys_id'] ?? ''
const order = async (name: string, typed: Readonly<Record<string, string>> = {}): Promise<string> => {
  const request = await world.one(name, { outbound_route: 'Default Outbound Route', ...typed })
  await world.work(MINUTE)
  return request
}
/** The request that puts the trunk of an order on its route. */
const routeRequest = (request: string): string => {
  const found = world.instance.database.select(TABLE, `follows=${request}`).map((row) => row['sys_id'] ?? '')
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}
const trunkOf = (request: string): Readonly<Record<string, string>> =>
  world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)[0] ?? {}
const retire = async (request: string, minutes = 1): Promise<void> => {
  await world.call('TrunkRegistration', 'retire', request)
  await world.work(minutes * MINUTE)
}

describe('an order that names an outbound route', () => {
  it('has its trunk put on it as the last step, at the end of its trunks, and nothing else of the route moves', async () => {
    const other = await order('Oslo', { trunk_name: 'First', outbound_route: '' })
    const before = routeOf('Oslo')
    organizationIn('Oslo')
      .routesOf(siteOf('Oslo'))
      .put({ ...before, description: 'By hand', trunks: [idOf(other)] })
    const request = await order('Oslo', { trunk_name: 'Second' })
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.outcome(routeRequest(request))).toEqual({ state: 'changed', verdict: '' })
    expect(routeOf('Oslo')).toEqual({
      ...before,
      description: 'By hand',
      version: before.version + 1,
      trunks: [idOf(other), idOf(request)],
    })
    expect(trunkOf(request)).toMatchObject({ outbound_route: before.name, route_sites: siteOf('Oslo').id })
    expect(world.row(request)).toMatchObject({ route_request: routeRequest(request), outbound_route: before.name })
    expect(world.row(routeRequest(request))['short_description']).toBe('Put BYOC trunk Second on its outbound route')
  })

  it('is the only one that asks for routes', async () => {
    const request = await order('Plain', { outbound_route: '' })
    await retire(request)
    expect(world.outcome(request).state).toBe('retired')
    const asked = Object.keys(world.asked('Plain')).filter((operation) => operation.startsWith('route'))
    expect(asked).toEqual([])
    expect(world.instance.database.select(TABLE, `follows=${request}`)).toEqual([])
  })

  it('says what is missing where the site has no such route; its trunk stays registered, and a retry registers nothing', async () => {
    const request = await order('Lacking', { outbound_route: 'Abroad' })
    const step = routeRequest(request)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.outcome(step)).toEqual({ state: 'failed', verdict: 'route_missing' })
    expect(world.row(step)['verdict_message']).toContain('was not put on the outbound route "Abroad"')
    expect(world.row(step)['next_step']).toContain('nothing is registered anew')
    addRoute('Lacking', 'abroad')
    await world.call('TrunkRegistration', 'retryNow', step)
    await world.work(MINUTE)
    expect(world.outcome(step)).toEqual({ state: 'changed', verdict: '' })
    expect(routeOf('Lacking', 'abroad').trunks).toEqual([idOf(request)])
    expect(world.asked('Lacking')['trunk_create']).toBe(1)
  })

  it('names the permission where Genesys refuses to change the route (403)', async () => {
    const text = JSON.stringify({
      status: 403,
      code: 'missing.permissions',
      message: 'Missing the following permission(s): [telephony:plugin:all]',
      messageParams: { permissions: 'telephony:plugin:all' },
    })
    world.genesys.faults.next(
      { operation: 'route_update' },
      { kind: 'answer', when: 'before', status: 403, contentType: 'application/json', text },
    )
    const request = await order('Forbidden')
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    const step = routeRequest(request)
    expect(world.outcome(step)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(world.row(step)['verdict_message']).toContain('telephony:plugin:all')
    expect(routeOf('Forbidden').trunks).toEqual([])
    expect(trunkOf(request)['outbound_route'] ?? '').toBe('')
  })

  it('needs no second approval for the route that was approved with it', async () => {
    world.updateOrganization('Approved', { approval_required: 'true' })
    const request = await world.one('Approved', { outbound_route: 'Default Outbound Route' })
    await world.work(MINUTE)
    expect(world.outcome(request).state).toBe('awaiting_approval')
    await world.instance.run(`(function () {
      var record = new GlideRecord('${TABLE}')
      record.get('${request}')
      record.setValue('approval', 'approved')
      record.setValue('registration_state', 'queued')
      record.update()
      return null
    })()`)
    await world.work(10 * MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    expect(world.outcome(routeRequest(request))).toEqual({ state: 'changed', verdict: '' })
    expect(routeOf('Approved').trunks).toEqual([idOf(request)])
  })

  it('is approved for that route alone: a request that follows an order and asks for another one needs an approval', async () => {
    world.updateOrganization('Forged', { approval_required: 'false' })
    const request = await order('Forged')
    world.updateOrganization('Forged', { approval_required: 'true' })
    const values = { act: 'change', trunk: trunkOf(request)['sys_id'], follows: request, outbound_route: 'Abroad' }
    const forged = await world.instance.run<string>(`(function () {
      var record = new GlideRecord('${TABLE}')
      record.initialize()
      var values = ${JSON.stringify({ ...values, changed_fields: 'outbound_route', registration_state: 'queued' })}
      Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
      return String(record.insert())
    })()`)
    expect(world.outcome(forged).state).toBe('awaiting_approval')
  })

  it('is refused in so many words under byoc_registration', async () => {
    const request = await order('Berlin')
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.row(request)['verdict_message']).toContain('Outbound route: an organization of this contract has no')
  })
})

describe('the step is made once', () => {
  it('though its answer was lost', async () => {
    world.genesys.faults.next({ operation: 'route_update' }, { kind: 'reset', when: 'after' })
    const request = await order('Lost')
    expect(world.outcome(routeRequest(request)).state).toBe('retrying')
    await world.work(30 * MINUTE)
    expect(world.outcome(routeRequest(request))).toEqual({ state: 'changed', verdict: '' })
    expect(routeOf('Lost')).toMatchObject({ version: 2, trunks: [idOf(request)] })
    expect(world.asked('Lost')).toMatchObject({ trunk_create: 1, route_update: 1 })
  })

  it('though its write never arrived', async () => {
    world.genesys.faults.next({ operation: 'route_update' }, { kind: 'reset', when: 'before' })
    const request = await order('Never')
    await world.work(30 * MINUTE)
    expect(world.outcome(routeRequest(request))).toEqual({ state: 'changed', verdict: '' })
    expect(routeOf('Never').trunks).toEqual([idOf(request)])
    expect(world.asked('Never')['trunk_create']).toBe(1)
  })

  it('after a worker died between registering and asking for it: the sweeper asks', async () => {
    const request = await order('Crashed', { outbound_route: '' })
    world.instance.database.update(TABLE, request, { outbound_route: 'Default Outbound Route' })
    await world.instance.run('new Sweeper().sweep(); null')
    await world.work(MINUTE)
    // It may die right before it notes the request that it made.
    world.instance.database.update(TABLE, request, { route_request: '' })
    await world.instance.run('new Sweeper().sweep(); null')
    await world.work(MINUTE)
    expect(world.row(request)['route_request']).toBe(routeRequest(request))
    expect(world.outcome(routeRequest(request))).toEqual({ state: 'changed', verdict: '' })
    expect(routeOf('Crashed').trunks).toEqual([idOf(request)])
  })

  it('and a person’s edit between its reading and its writing is kept', async () => {
    const route = routeOf('Raced')
    const { routes } = { routes: organizationIn('Raced').routesOf(siteOf('Raced')) }
    world.genesys.faults.next({ operation: 'route_update' }, { kind: 'status', when: 'before', status: 409 })
    const request = await order('Raced')
    expect(world.outcome(routeRequest(request))).toEqual({ state: 'changed', verdict: '' })
    expect(routes.get(route.id)).toMatchObject({ trunks: [idOf(request)] })
    expect(world.asked('Raced')).toMatchObject({ route_get: 2, route_update: 2 })
  })

  it('and not while another worker writes routes of the organization', async () => {
    const lease = String(world.clock.now() + 4 * MINUTE)
    const key = `routes:${world.organization('Held')}`
    world.instance.database.insert(`${SCOPE}_lane`, { key, holder: 'worker B', lease_until: lease })
    const request = await order('Held')
    expect(world.outcome(request).state).toBe('registered')
    expect(world.asked('Held')['route_update'] ?? 0).toBe(0)
    await world.work(10 * MINUTE)
    expect(routeOf('Held').trunks).toEqual([idOf(request)])
  })

  it('for each of many trunks on one route, though Genesys looks at no version', async () => {
    const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
    const requests = await world.request(
      'Bulk',
      ...names.map((name) => ({ trunk_name: name, outbound_route: 'Default Outbound Route' })),
    )
    await world.work(10 * MINUTE)
    expect(requests.map((request) => world.outcome(request).state)).toEqual(names.map(() => 'registered'))
    expect([...routeOf('Bulk').trunks].sort()).toEqual(requests.map(idOf).sort())
  })
})

describe('retiring', () => {
  it('takes the trunk off every route of the site before it is deleted, and leaves the others on them', async () => {
    const other = await order('Retired', { trunk_name: 'Stays' })
    const request = await order('Retired', { trunk_name: 'Goes' })
    const more = addRoute('Retired', 'By hand')
    const { id } = more
    organizationIn('Retired')
      .routesOf(siteOf('Retired'))
      .put({ ...more, trunks: [idOf(request), idOf(other)] })
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(routeOf('Retired').trunks).toEqual([idOf(other)])
    expect(organizationIn('Retired').routesOf(siteOf('Retired')).get(id)?.trunks).toEqual([idOf(other)])
    expect(world.trunks('Retired')).toEqual(['Stays'])
    expect(trunkOf(request)['state']).toBe('retired')
    expect(trunkOf(request)['route_sites'] ?? '').toBe('')
  })

  it('takes it off, too, where nobody knows yet whether it was put on', async () => {
    world.genesys.faults.next({ operation: 'route_update' }, { kind: 'reset', when: 'after' })
    const request = await order('In between')
    expect(world.outcome(routeRequest(request)).state).toBe('retrying')
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.trunks('In between')).toEqual([])
    await world.work(30 * MINUTE)
    expect(world.outcome(routeRequest(request))).toEqual({ state: 'failed', verdict: 'trunk_gone' })
  })

  it('goes on where the site is gone', async () => {
    const request = await order('Gone site')
    const { sites } = organizationIn('Gone site')
    const site = siteOf('Gone site')
    organizationIn('Gone site').routesOf(site).delete(routeOf('Gone site').id)
    sites.delete(site.id)
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
  })

  it('says why it can not, and goes on after a retry; an answer that was lost holds up nothing', async () => {
    const request = await order('Not let go')
    const refused = { kind: 'status', when: 'before', status: 403 } as const
    world.genesys.faults.next({ operation: 'route_update' }, refused)
    await retire(request)
    expect(world.outcome(request)).toMatchObject({ state: 'failed', verdict: 'permission_missing' })
    expect(world.trunks('Not let go')).toHaveLength(1)
    world.genesys.faults.next({ operation: 'route_update' }, { kind: 'reset', when: 'after' })
    await world.call('TrunkRegistration', 'retryNow', request)
    await world.work(5 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.trunks('Not let go')).toEqual([])
    expect(routeOf('Not let go').trunks).toEqual([])
  })
})

describe('a registered trunk', () => {
  it('is moved to another route by a change, and taken off it where the change empties it', async () => {
    const request = await order('Moved')
    addRoute('Moved', 'Abroad')
    const change = async (values: object): Promise<{ request: string; refused: string }> => {
      const asked = await world.instance.run<{ request: string; refused: string }>(
        `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunkOf(request)['sys_id'] ?? ''}', ${JSON.stringify(values)})))`,
      )
      await world.work(MINUTE)
      return asked
    }
    const first = await change({ outbound_route: 'Abroad' })
    expect(world.outcome(first.request)).toEqual({ state: 'changed', verdict: '' })
    expect([routeOf('Moved').trunks, routeOf('Moved', 'Abroad').trunks]).toEqual([[], [idOf(request)]])
    expect(world.row(request)).toMatchObject({ outbound_route: 'Abroad', last_change: first.request })
    const mixed = await change({ outbound_route: 'Default Outbound Route', caller_name: 'Sales' })
    expect(mixed.refused).toContain('Outbound route: it is changed by a request of its own')
    const off = await change({ outbound_route: null })
    expect(world.outcome(off.request)).toEqual({ state: 'changed', verdict: '' })
    expect([routeOf('Moved').trunks, routeOf('Moved', 'Abroad').trunks]).toEqual([[], []])
    expect(trunkOf(request)['outbound_route'] ?? '').toBe('')
  })

  it('that a change puts on a route is put there by that change alone, and by no request that nobody asked for', async () => {
    const request = await order('Later', { outbound_route: '' })
    const asked = await world.instance.run<string>(
      `String(new TrunkRegistration().change('${trunkOf(request)['sys_id'] ?? ''}', { outbound_route: 'Default Outbound Route' }).request)`,
    )
    await world.work(MINUTE)
    expect(world.outcome(asked)).toEqual({ state: 'changed', verdict: '' })
    await world.instance.run('new Sweeper().sweep(); null')
    await world.work(10 * MINUTE)
    expect(world.instance.database.count(TABLE, `follows=${request}`)).toBe(0)
    expect(world.row(request)).toMatchObject({ outbound_route: 'Default Outbound Route', route_request: asked })
    expect(world.asked('Later')).toMatchObject({ route_update: 1 })
  })

  it('that is registered anew is put on its route anew', async () => {
    const request = await order('Anew')
    const first = idOf(request)
    const routes = organizationIn('Anew').routesOf(siteOf('Anew'))
    routes.put({ ...routeOf('Anew'), trunks: [] })
    organizationIn('Anew').trunkBases.delete(first)
    await world.call('TrunkRegistration', 'registerAnew', request)
    await world.work(10 * MINUTE)
    expect(idOf(request)).not.toBe(first)
    expect(routeOf('Anew').trunks).toEqual([idOf(request)])
  })
})

it('a route is one of the site that the order chose, whatever its name in other sites', async () => {
  const site = newSite('Harbor')
  organizationIn('Two sites').sites.put(site)
  const request = await order('Two sites', { trunk_name: 'Harbor', inbound_site: site.id })
  expect(organizationIn('Two sites').routesOf(site).named('Default Outbound Route')[0]?.trunks).toEqual([idOf(request)])
  const others = organizationIn('Two sites')
    .outboundRoutes()
    .filter(({ trunks }) => trunks.length > 0)
  expect(others).toHaveLength(1)
})
