import { endpoint } from '../../../src/server/contracts/calls'
import {
  hasTrunk,
  parseRoute,
  parseRoutePage,
  routeCall,
  routeNamed,
  routesCall,
  routeUpdateCall,
  withTrunk,
  withoutTrunk,
  type OutboundRoute,
} from '../../../src/server/telephony/platform-routes'
import { aTarget } from '../samples'

const PLATFORM = aTarget('platform')
const ROUTES = 'https://api.mypurecloud.de/api/v2/telephony/providers/edges/sites/site-1/outboundroutes'
const PAGE = { pageNumber: 2, pageSize: 100 }

/** An outbound route as Genesys tells it: `OutboundRouteBase` of its official client, with a member of nobody's. */
const ENTITY = {
  id: 'route-1',
  name: 'Carrier calls',
  version: 4,
  distribution: 'SEQUENTIAL',
  externalTrunkBases: [{ id: 'Trunk-A', name: 'A' }, { id: 'trunk-b' }],
  strange: { kept: true },
}

function read(entity: object): OutboundRoute {
  const route = parseRoute(JSON.stringify(entity))
  if (route === null) throw new Error('no route')
  return route
}

const named = (name: string): OutboundRoute => read({ ...ENTITY, name })

describe('the calls for outbound routes', () => {
  it('look for those of one name, for those that one trunk is on, or for all', () => {
    const byName = routesCall(PLATFORM, 'site-1', { name: 'Carrier calls' }, PAGE)
    expect(byName).toMatchObject({ operation: 'routes', method: 'GET', body: null })
    expect(endpoint(byName)).toBe(`${ROUTES}?name=Carrier%20calls&pageNumber=2&pageSize=100`)
    const byTrunk = routesCall(PLATFORM, 'site-1', { trunk: 'trunk-a' }, PAGE)
    expect(endpoint(byTrunk)).toBe(`${ROUTES}?externalTrunkBases.ids=trunk-a&pageNumber=2&pageSize=100`)
    expect(endpoint(routesCall(PLATFORM, 'site-1', 'all', PAGE))).toBe(`${ROUTES}?pageNumber=2&pageSize=100`)
  })

  it('read one, and write it back', () => {
    const get = routeCall(PLATFORM, 'site-1', 'route-1')
    expect([get.operation, get.method, endpoint(get)]).toEqual(['route', 'GET', `${ROUTES}/route-1`])
    const put = routeUpdateCall(PLATFORM, 'site-1', 'route-1', { version: 4 })
    expect([put.operation, put.method, endpoint(put)]).toEqual(['route_update', 'PUT', `${ROUTES}/route-1`])
    expect(put.body).toBe('{"version":4}')
  })

  it.each(['', '..', 'a/b', 'a?b'])('make no path of "%s"', (id) => {
    expect(() => routeCall(PLATFORM, id, 'route-1')).toThrow('The id of the site is not the id of an entity')
    expect(() => routeCall(PLATFORM, 'site-1', id)).toThrow('The id of the outbound route is not the id of an entity')
  })
})

describe('an outbound route', () => {
  it('is read with the ids of its trunks, in their order', () => {
    expect(read(ENTITY)).toEqual({
      id: 'route-1',
      name: 'Carrier calls',
      trunks: ['Trunk-A', 'trunk-b'],
      entity: ENTITY,
    })
    expect(read({ id: 'route-1', externalTrunkBases: [null, {}, 'x'] })).toMatchObject({
      name: '',
      trunks: ['', '', ''],
    })
    expect(read({ id: 'route-1' }).trunks).toEqual([])
  })

  it.each([{}, { ...ENTITY, id: 7 }, { ...ENTITY, state: 'deleted' }, { ...ENTITY, state: 'DELETED' }])(
    'is none: %j',
    (entity) => {
      expect(parseRoute(JSON.stringify(entity))).toBeNull()
    },
  )

  it('is none where the body is no JSON', () => {
    expect(parseRoute('<html>')).toBeNull()
  })

  it('is read from a page, without those that are deleted', () => {
    const entities = [ENTITY, null, { ...ENTITY, id: 'gone', state: 'deleted' }, { name: 'no id' }]
    const page = parseRoutePage(JSON.stringify({ entities, pageCount: 2 }), 100)
    expect(page?.routes).toEqual([read(ENTITY)])
    expect(page?.more).toBe(true)
    expect(parseRoutePage(JSON.stringify({ entities }), 100)?.more).toBe(false)
    expect(parseRoutePage('{}', 100)).toBeNull()
  })

  it('is known by its name, whose case and outer spaces do not count while it is the only one', () => {
    const routes = [named('Abroad'), named(' Carrier calls '), named('home')]
    expect(routeNamed(routes, 'Carrier calls')).toBe(routes[1])
    expect(routeNamed(routes, ' carrier CALLS')).toBe(routes[1])
    expect(routeNamed(routes, 'HOME ')).toBe(routes[2])
    expect(routeNamed(routes, 'Carrier')).toBeNull()
    expect(routeNamed([], 'Carrier')).toBeNull()
  })

  it('is known by its case where two names differ in nothing else, and is not guessed', () => {
    const routes = [named('Home'), named('home ')]
    expect(routeNamed(routes, 'home')).toBe(routes[1])
    expect(routeNamed(routes, 'HOME')).toBeNull()
  })
})

describe('the trunks of an outbound route', () => {
  it('are known by their ids, in upper or lower case', () => {
    expect(hasTrunk({ trunks: ['Trunk-A', 'trunk-b'] }, 'TRUNK-B')).toBe(true)
    expect(hasTrunk({ trunks: ['Trunk-A'] }, 'trunk-a')).toBe(true)
    expect(hasTrunk({ trunks: ['Trunk-A'] }, 'trunk-c')).toBe(false)
    expect(hasTrunk({ trunks: [] }, 'trunk-a')).toBe(false)
  })

  it('are written with a new one at their end, and all else as it was read', () => {
    expect(withTrunk(read(ENTITY), 'trunk-c')).toEqual({
      ...ENTITY,
      externalTrunkBases: [{ id: 'Trunk-A', name: 'A' }, { id: 'trunk-b' }, { id: 'trunk-c' }],
    })
    expect(withTrunk(read({ id: 'route-1' }), 'trunk-c')).toEqual({
      id: 'route-1',
      externalTrunkBases: [{ id: 'trunk-c' }],
    })
  })

  it('are written without one, and all else as it was read', () => {
    expect(withoutTrunk(read(ENTITY), 'TRUNK-A')).toEqual({ ...ENTITY, externalTrunkBases: [{ id: 'trunk-b' }] })
    expect(withoutTrunk(read(ENTITY), 'trunk-c')).toEqual(ENTITY)
  })
})
