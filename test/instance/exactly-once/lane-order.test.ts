import { randomUUID } from 'node:crypto'
import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.cast({
    Limited: { contract: 'byoc_registration' },
    Doubtful: { standIn: 'duplicates_accepted' },
  })
  // Everything is worked in the order in which it is due.
  world.setProperty('lanes_per_organization', '1')
})

afterAll(async () => {
  await world.close()
})

const put = (request: string, values: Record<string, string>): void => {
  const { database } = world.instance
  const [row] = database.select(`${SCOPE}_registration`, `request=${request}`)
  database.update(`${SCOPE}_registration`, row?.['sys_id'] ?? '', values)
}

it('where Genesys Cloud asks for a pause of a second, the next request goes after that second, however long the refused one waits', async () => {
  const [refused = '', next = ''] = await world.request('Limited', { trunk_name: 'One' }, { trunk_name: 'Two' })
  // It was put off so often that its next attempt is minutes away.
  put(refused, { next_attempt: '0', put_offs: '8' })
  world.genesys.faults.next(
    { operation: 'register', orgId: world.orgId('Limited') },
    { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 1 },
  )
  await world.work(3_000)
  expect(world.outcome(refused)).toEqual({ state: 'retrying', verdict: 'rate_limited' })
  expect(world.outcome(next).state).toBe('registered')
})

it('a listing for several names that holds a trunk without an id is not believed: each name is looked for', async () => {
  const model = await world.one('Doubtful', { trunk_name: 'Model' })
  await world.work(MINUTE)
  const bases = world.genesys.state.organization(world.orgId('Doubtful'))?.trunkBases
  const made = bases?.get(world.row(model)['genesys_id'] ?? '')
  if (made === undefined) throw new Error('There is no model')
  bases?.put({ ...made, id: randomUUID(), name: 'Held', description: 'made by hand' })
  const withoutId = (told: string): string => {
    const page = JSON.parse(told) as { entities: { name: string; id?: string }[] }
    for (const each of page.entities) if (each.name === 'Held') delete each.id
    return JSON.stringify(page)
  }
  world.genesys.faults.next(
    { operation: 'trunk_list', orgId: world.orgId('Doubtful') },
    { kind: 'lie', body: withoutId },
  )
  const [held = '', free = ''] = await world.request('Doubtful', { trunk_name: 'Held' }, { trunk_name: 'Free' })
  put(held, { next_attempt: '0' })
  await world.work(MINUTE)
  expect(world.outcome(held)).toEqual({ state: 'failed', verdict: 'conflict' })
  expect(world.outcome(free).state).toBe('registered')
  expect(world.trunks('Doubtful').filter((name) => name === 'Held')).toHaveLength(1)
})
