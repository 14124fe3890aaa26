import { SCOPE } from '../../harness/ordering'
import { growingTables, nameOfRead, readsOf } from '../../../bench/measures/query-plans'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const REGISTRATIONS = `${SCOPE}_registration`
const WAITING = 12

let world: World
let requests: string[]

/** Requests of an organization whose calls wait for an hour. */
beforeEach(async () => {
  world = await World.open(threeOf('byoc_registration'))
  world.updateOrganization('North', { blocked_until: String(world.clock.now() + 60 * MINUTE) })
  const names = Array.from({ length: WAITING }, (_unused, index) => ({ trunk_name: `Waits ${String(index)}` }))
  requests = await world.request('North', ...names)
  await world.work(11 * MINUTE)
})

afterEach(() => world.close())

/** The number of chunks of requests at work that a sweep reads; a count of them is no chunk. */
async function sweep(): Promise<number> {
  const { sqlite } = world.instance.database
  const reads = await readsOf(sqlite, growingTables(SCOPE), () =>
    world.instance.run('new Sweeper().sweep(); null', { kind: 'job' }),
  )
  const ofWork = reads.filter((read) =>
    nameOfRead(read, SCOPE).endsWith(': sys_class_name, active, registration_state, sys_updated_on'),
  )
  expect(ofWork.length).toBeGreaterThan(0)
  return ofWork.filter(({ sql }) => !/COUNT\(/i.test(sql)).length
}

it('a sweep counts what waits, and reads none of it', async () => {
  expect(world.instance.database.count(REGISTRATIONS, 'state=queued')).toBe(WAITING)
  expect(await sweep()).toBe(0)
})

it('a sweep that counts one registration too few makes it anew, one whose command waits is not astray', async () => {
  const { database } = world.instance
  const [lost = '', told = ''] = requests
  const rowOf = (request: string): Readonly<Record<string, string>> | undefined =>
    database.select(REGISTRATIONS, `request=${request}`)[0]
  database.update(REGISTRATIONS, rowOf(told)?.['sys_id'] ?? '', { state: 'failed', wish: 'stop' })
  expect(await sweep()).toBe(0)
  database.delete(REGISTRATIONS, rowOf(lost)?.['sys_id'] ?? '')
  expect(await sweep()).toBe(1)
  expect(rowOf(lost)).toMatchObject({ state: 'queued', created_anew: '1' })
})

describe('what a sweep of every five minutes leaves to the one of a night', () => {
  const sweepAll = (): Promise<unknown> => world.instance.run('new Sweeper().sweepAll(); null', { kind: 'job' })
  const registrationOf = (request: string): Readonly<Record<string, string>> =>
    world.instance.database.select(REGISTRATIONS, `request=${request}`)[0] ?? {}

  it('a request at work whose task somebody closed, and whose registration is lost', async () => {
    const { database } = world.instance
    const [, , closed = ''] = requests
    database.update(`${SCOPE}_trunk_request`, closed, { active: '0' })
    database.delete(REGISTRATIONS, registrationOf(closed)['sys_id'] ?? '')
    await world.work(11 * MINUTE)
    await world.instance.run('new Sweeper().sweep(); null', { kind: 'job' })
    expect(registrationOf(closed)).toEqual({})
    await sweepAll()
    expect(registrationOf(closed)).toMatchObject({ state: 'queued', created_anew: '1' })
  })

  it('a verdict of a request that is done and was due before yesterday', async () => {
    const { database } = world.instance
    const [recent = '', old = ''] = await world.request('South', { trunk_name: 'Recent' }, { trunk_name: 'Old' })
    await world.work(MINUTE)
    const verdictOf = (request: string): string => world.row(request)['verdict'] ?? ''
    for (const request of [recent, old]) {
      expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
      database.update(`${SCOPE}_trunk_request`, request, { verdict: 'rate_limited' })
    }
    const due = String(world.clock.now() - 25 * 60 * MINUTE)
    database.update(REGISTRATIONS, registrationOf(old)['sys_id'] ?? '', { next_attempt: due })
    await world.instance.run('new Sweeper().sweep(); null', { kind: 'job' })
    expect([recent, old].map(verdictOf)).toEqual(['', 'rate_limited'])
    await sweepAll()
    expect(verdictOf(old)).toBe('')
  })
})
