import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const TOKENS = `${SCOPE}_token`

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
  for (const name of ['North', 'South', 'West'] as const) await world.one(name, { trunk_name: `First of ${name}` })
  await world.work(MINUTE)
})

afterEach(() => {
  world.instance.onSeamCall = null
  world.genesys.faults.clear()
})

afterAll(async () => {
  await world.close()
})

const tokenOf = (name: 'North' | 'South' | 'West'): { sysId: string; key: string } => {
  const [row] = world.instance.database.select(TOKENS, `organization=${world.organization(name)}`)
  return { sysId: row?.['sys_id'] ?? '', key: row?.['key'] ?? '' }
}

/** Stores the row of another worker that is minting a token under this key, with a lease that ends after `forMs`. */
const minting = (name: 'North' | 'South' | 'West', key: string, forMs: number): void => {
  const lease = String(world.clock.now() + forMs)
  const values = { key: `${key}:mint`, organization: world.organization(name), minter: 'other', mint_lease: lease }
  world.instance.database.insert(TOKENS, values)
}

test('a token that is about to end is not used, even while another worker mints the next one', async () => {
  const ends = String(world.clock.now() + 20 * SECOND)
  const { sysId: token, key } = tokenOf('North')
  world.instance.database.update(TOKENS, token, { expires_at: ends })
  minting('North', key, MINUTE)
  const sent = world.writes('North').length
  const sysId = await world.one('North', { trunk_name: 'With a new token' })
  await world.work(10 * SECOND)
  expect(world.writes('North')).toHaveLength(sent)
  await world.work(2 * MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})

test('a login host that fails without naming a time is asked again no sooner than after a quarter of a minute', async () => {
  world.instance.database.delete(TOKENS, tokenOf('West').sysId)
  world.genesys.faults.next({ operation: 'token' }, { kind: 'status', when: 'before', status: 503 })
  const asked = world.clock.now()
  const request = await world.one('West', { trunk_name: 'After a failed token' })
  await world.work(SECOND)
  expect(world.outcome(request).state).toBe('retrying')
  const [row] = world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)
  expect(Number(row?.['next_attempt']) - asked).toBeGreaterThanOrEqual(15 * SECOND)
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
})

test('a login host that asks to be asked again at once is asked no sooner than after a second', async () => {
  world.instance.database.delete(TOKENS, tokenOf('West').sysId)
  const plan = { kind: 'status', when: 'before', status: 503, retryAfterSeconds: 0 } as const
  world.genesys.faults.next({ operation: 'token' }, plan)
  const asked = world.clock.now()
  const request = await world.one('West', { trunk_name: 'At once' })
  await world.work(SECOND / 2)
  expect(world.outcome(request).state).toBe('retrying')
  const [row] = world.instance.database.select(`${SCOPE}_registration`, `request=${request}`)
  const pause = Number(row?.['next_attempt']) - asked
  expect([pause >= SECOND, pause < 5 * SECOND]).toEqual([true, true])
  await world.work(MINUTE)
  expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
})

test('a right to mint that lies a day ahead, written by a node whose clock was ahead, holds up nobody', async () => {
  const { sysId: token, key } = tokenOf('South')
  world.instance.database.delete(TOKENS, token)
  minting('South', key, DAY)
  const sysId = await world.one('South', { trunk_name: 'Minted all the same' })
  await world.work(MINUTE)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})

test('the right to mint that another worker has is looked at before its key is inserted', async () => {
  const { sysId: token, key } = tokenOf('West')
  world.instance.database.delete(TOKENS, token)
  minting('West', key, MINUTE)
  const inserted: unknown[] = []
  world.instance.onSeamCall = ({ op, args }) => {
    const { table, values } = (args ?? {}) as { table?: string; values?: Record<string, string> }
    if (op === 'data.insert' && table === TOKENS && values?.['minter'] !== undefined) inserted.push(values['key'])
    return undefined
  }
  const sysId = await world.one('West', { trunk_name: 'After another’s mint' })
  await world.work(30 * SECOND)
  expect([world.outcome(sysId).state, inserted]).toEqual(['queued', []])
  await world.work(5 * MINUTE)
  expect(inserted).toHaveLength(1)
  expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
})
