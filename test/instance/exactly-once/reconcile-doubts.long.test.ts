import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'

const SECOND = 1000
const MINUTE = 60 * SECOND

const NAMES = [
  'Unlisted',
  'Unread',
  'Partly',
  'Moved',
  'Silent',
  'Endless',
  'Many',
  'Gone',
  'Deleted',
  'Retired',
  'Foreign',
  'Unlike',
  'Upgraded',
]

/** One organization for each test. */
let world: World

beforeAll(async () => {
  world = await World.cast(Object.fromEntries(NAMES.map((name) => [name, {}])))
})

afterEach(() => {
  world.instance.onSeamCall = null
  world.genesys.faults.clear()
})

afterAll(async () => {
  await world.close()
})

const MISSING = 'The trunk is not in Genesys Cloud any more.'

const organizationRow = (name: string): Readonly<Record<string, string>> =>
  world.instance.database.get(`${SCOPE}_organization`, world.organization(name)) ?? {}
const summary = (name: string): string => organizationRow(name)['drift_summary'] ?? ''
const listings = (name: string) => ({ orgId: world.orgId(name), operation: 'trunk_list' as const, times: 1000 })

async function registered(name: string): Promise<{ request: string; id: string }> {
  const request = await world.one(name)
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
  return { request, id: world.row(request)['genesys_id'] ?? '' }
}

async function reconcile(name: string, milliseconds = 5 * MINUTE): Promise<string> {
  await world.instance.run(`new Reconciler().startOne('${world.organization(name)}', { repair: true }); null`)
  await world.work(milliseconds)
  return summary(name)
}

/** Deletes the trunk in Genesys, as somebody else would. */
function remove(name: string, id: string): void {
  world.genesys.state.organization(world.orgId(name))?.trunkBases.delete(id)
}

/** Makes listings of an organization lie about their entities. */
function lie(name: string, change: (entities: Record<string, unknown>[]) => unknown[], more: object = {}) {
  return world.genesys.faults.next(listings(name), {
    kind: 'lie',
    body: (told) => {
      const listing = JSON.parse(told) as { entities: Record<string, unknown>[] }
      return JSON.stringify({ ...listing, entities: change(listing.entities), ...more })
    },
  })
}

it('takes a trunk that no listing has, but that can be read by its id, for there', async () => {
  const { request, id } = await registered('Unlisted')
  const plan = lie('Unlisted', () => [])
  expect(await reconcile('Unlisted')).toMatch(/^0 missing/)
  plan.cancel()
  expect(world.row(request)['drift'] ?? '').toBe('')
  expect(world.row(request)['genesys_id']).toBe(id)
  expect(world.trunks('Unlisted')).toHaveLength(1)
})

it('takes a trunk that is listed under its name, but can not be read by its id, for there', async () => {
  const { request, id } = await registered('Unread')
  const match = { orgId: world.orgId('Unread'), times: 1000 }
  const unread = world.genesys.faults.next(
    { ...match, operation: 'trunk_get' },
    { kind: 'status', when: 'before', status: 404 },
  )
  // The first listing, of all trunks, leaves it out; the one by its name has it.
  world.genesys.faults.next(
    { ...match, operation: 'trunk_list', times: 1 },
    { kind: 'lie', body: (told) => JSON.stringify({ ...(JSON.parse(told) as object), entities: [] }) },
  )
  expect(await reconcile('Unread')).toMatch(/^0 missing/)
  unread.cancel()
  expect(world.row(request)['drift'] ?? '').toBe('')
  expect(world.row(request)['genesys_id']).toBe(id)
  expect(world.trunks('Unread')).toHaveLength(1)
})

it('calls nothing missing by a listing of which a part can not be read', async () => {
  const { request, id } = await registered('Partly')
  remove('Partly', id)
  const plan = lie('Partly', () => [{ name: 'a trunk without an id' }])
  await world.call('TrunkRegistration', 'registerAnew', request)
  await world.work(MINUTE)
  expect(world.row(request)['drift']).toMatch(/can't be found out .* the listing of trunks was not complete\.$/)
  expect(await reconcile('Partly')).toMatch(/^0 missing/)
  plan.cancel()
  expect(world.trunks('Partly')).toEqual([])
  expect(world.row(request)['genesys_id']).toBe(id)
})

it('calls nothing missing by an answer that is no listing', async () => {
  const { request, id } = await registered('Unlike')
  remove('Unlike', id)
  const plan = world.genesys.faults.next(listings('Unlike'), { kind: 'lie', body: () => '{"told":"nothing"}' })
  await world.call('TrunkRegistration', 'registerAnew', request)
  await world.work(MINUTE)
  plan.cancel()
  expect(world.row(request)['drift']).toMatch(/can't be found out .* the listing of trunks was not complete\.$/)
  expect(world.trunks('Unlike')).toEqual([])
})

it('calls a trunk missing that Genesys still shows as deleted', async () => {
  const { id } = await registered('Deleted')
  const trunk = world.genesys.state.organization(world.orgId('Deleted'))?.trunkBases.get(id)
  Object.assign(trunk ?? {}, { state: 'deleted' })
  expect(await reconcile('Deleted')).toBe('1 missing, 0 changed, 0 foreign. Registered anew: 1.')
})

it('registers nothing anew whose registration names another trunk by now', async () => {
  const { request, id } = await registered('Moved')
  remove('Moved', id)
  const { database } = world.instance
  const [row] = database.select(`${SCOPE}_registration`, `request=${request}`)
  const asked = world.genesys.requests.length
  // Another worker has registered it anew while this one looks for the missing trunk by its name.
  world.instance.onSeamCall = () => {
    const looked = world.genesys.requests.slice(asked).filter(({ operation }) => operation === 'trunk_list').length
    if (looked === 2) database.update(`${SCOPE}_registration`, row?.['sys_id'] ?? '', { genesys_id: 'another-trunk' })
    return undefined
  }
  expect(await reconcile('Moved')).toMatch(/^1 missing, 0 changed, 0 foreign\.$/)
  expect(world.trunks('Moved')).toEqual([])
  expect(world.outcome(request).state).toBe('registered')
})

it('ends after ten times without an answer, and says why', async () => {
  const asked = world.genesys.requests.length
  const silent = world.genesys.faults.next(listings('Silent'), { kind: 'status', when: 'before', status: 500 })
  expect(await reconcile('Silent', 120 * MINUTE)).toMatch(/^Not reconciled: /)
  silent.cancel()
  const pages = world.genesys.requests.slice(asked).filter(({ operation }) => operation === 'trunk_list')
  expect(pages).toHaveLength(10)
})

it('ends at a listing without an end, and says so', async () => {
  const plan = lie('Endless', () => [], { pageCount: 100_000 })
  // As it stands in the event when 498 pages are read.
  const cursor = `${String(world.clock.now())}:499:0:0:0:0:0:0:0:`
  await world.call('Reconciler', 'reconcile', world.organization('Endless'), cursor)
  await world.work(5 * MINUTE)
  plan.cancel()
  expect(summary('Endless')).toBe('Not reconciled: the listing of trunks has more than 500 pages of 100, or no end.')
  expect(plan.struck).toBe(2)
})

it('goes on with a comparison, and its repair, that was queued before the app was upgraded', async () => {
  const { request, id } = await registered('Upgraded')
  remove('Upgraded', id)
  // As an older version, which knew nothing of sites with outbound routes, left its event: repair, two changed so far.
  const cursor = `${String(world.clock.now())}:1:1:0:2:0:0:0:`
  await world.call('Reconciler', 'reconcile', world.organization('Upgraded'), cursor)
  await world.work(5 * MINUTE)
  expect(summary('Upgraded')).toBe('1 missing, 2 changed, 0 foreign. Registered anew: 1.')
  expect(world.trunks('Upgraded')).toEqual([world.row(request)['trunk_name']])
})

/** The most listings and reads of one organization within any minute. */
function mostInAMinute(name: string, since: number): number {
  const times = world.genesys.requests
    .slice(since)
    .filter(({ worksIn, operation }) => worksIn === world.orgId(name) && /^trunk_(?:list|get)$/.test(operation))
    .map(({ at }) => at)
  expect(times.length).toBeGreaterThan(MOST)
  return Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + MINUTE).length))
}

/** A reconciliation makes ten calls a minute; a trunk that is looked for takes two, of which the second is not put off. */
const MOST = 11

it('reads pages no faster than its share of the rate limit allows', async () => {
  const asked = world.genesys.requests.length
  const plan = lie('Many', () => [], { pageCount: 40 })
  await reconcile('Many', 30 * MINUTE)
  plan.cancel()
  expect(plan.struck).toBe(40)
  expect(mostInAMinute('Many', asked)).toBeLessThanOrEqual(MOST)
})

it('names as many foreign trunks as its event holds, each in full, and counts the others', async () => {
  const ids: string[] = []
  const plan = lie(
    'Foreign',
    () => {
      ids.push(`00000000-0000-4000-8000-0000000000${String(ids.length + 10)}`)
      return [{ id: ids.at(-1), name: 'Not ours' }]
    },
    { pageCount: 30 },
  )
  await reconcile('Foreign', 30 * MINUTE)
  plan.cancel()
  expect(ids).toHaveLength(30)
  const [, named = '', left = ''] =
    /^0 missing, 0 changed, 30 foreign\. Foreign: (.+) and (\d+) more\.$/.exec(summary('Foreign')) ?? []
  const names = named.split(', ')
  expect(names).toEqual(ids.slice(0, names.length))
  expect(Number(left)).toBe(30 - names.length)
  const events = world.instance.database.select('sysevent', `parm1=${world.organization('Foreign')}`)
  expect(events.length).toBeGreaterThan(1)
  expect(events.filter(({ parm2 = '' }) => parm2.length > 255)).toEqual([])
})

it('looks for missing trunks no faster than its share of the rate limit allows', async () => {
  const names = Array.from({ length: 20 }, (_, index) => ({ trunk_name: `Gone ${String(index)}` }))
  const requests = await world.request('Gone', ...names)
  await world.work(30 * MINUTE)
  expect(world.trunks('Gone')).toHaveLength(20)
  for (const request of requests) remove('Gone', world.row(request)['genesys_id'] ?? '')
  const asked = world.genesys.requests.length
  await world.call('Reconciler', 'startOne', world.organization('Gone'))
  await world.work(30 * MINUTE)
  expect(summary('Gone')).toMatch(/^20 missing/)
  expect(world.row(requests[19] ?? '')['drift']).toBe(MISSING)
  expect(mostInAMinute('Gone', asked)).toBeLessThanOrEqual(MOST)
})

it('retires nothing by a deletion that finds no trunk and a listing of which a part can not be read', async () => {
  const { request } = await registered('Retired')
  const match = { orgId: world.orgId('Retired'), operation: 'trunk_delete' as const, times: 1000 }
  const notFound = world.genesys.faults.next(match, { kind: 'status', when: 'before', status: 404 })
  const plan = lie('Retired', () => [{ name: 'a trunk without an id' }])
  await world.call('TrunkRegistration', 'retire', request)
  await world.work(5 * MINUTE)
  expect(world.outcome(request).state).toBe('retiring')
  notFound.cancel()
  plan.cancel()
  await world.work(60 * MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
  expect(world.trunks('Retired')).toEqual([])
})
