import { scope as SCOPE } from '../../now.config.json'
import type { Preview } from '../../src/server/previews'
import { World } from '../harness/world'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.open()
})

afterAll(() => world.close())

const preview = (request: string): Promise<Preview> => world.call('TrunkRegistration', 'preview', request)
const at = (body: unknown, field: string): unknown =>
  field.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], body)
const bodyOf = (operation: string): unknown => {
  const [write] = world.genesys.requests.filter((each) => each.operation === operation).slice(-1)
  return write?.body()
}

/** The values of a preview that the body of a write does not have so. */
function untrue({ writes }: Preview, body: unknown): string[] {
  return writes
    .filter(({ field, value }) => JSON.stringify(at(body, field)) !== JSON.stringify(value))
    .map(({ field }) => field)
}

it('a trunk of a PBX is told before it is made, but for what only its metabase tells', async () => {
  const draft = await world.one('Oslo', { trunk_kind: 'pbx', trunk_name: 'Exchange', registration_state: 'draft' })
  const told = await preview(draft)
  expect(told).toMatchObject({ act: 'register', refusals: [] })
  expect(told.calls.map(({ operation }) => operation)).toContain('metabases')
  expect(told.unknown).toContain('The metabase and the type of a PBX trunk: the listing of metabases tells.')
  await world.call('TrunkRegistration', 'queue', draft)
  await world.work(MINUTE)
  expect(world.outcome(draft).state).toBe('registered')
  const body = bodyOf('trunk_create')
  expect(told.writes.length).toBeGreaterThan(5)
  expect(untrue(told, body)).toEqual([])
  expect(at(body, 'trunkMetabase.id')).toBe('sandbox_external_byoc_pbx.json')
})

it('a change of a trunk of a PBX is told field by field, and written so', async () => {
  const made = await world.one('Oslo', {
    trunk_kind: 'pbx',
    trunk_name: 'Switch',
    sip_uri: 'sip:switch@sbc2.example.com',
  })
  await world.work(MINUTE)
  const [trunk = {}] = world.instance.database.select(`${SCOPE}_trunk`, `request=${made}`)
  const change = await world.instance.run<string>(
    `String(new TrunkRegistration().change('${trunk['sys_id'] ?? ''}', { caller_name: 'Hall', allow_list: '203.0.113.0/28' }).request)`,
  )
  const told = await preview(change)
  expect(told).toMatchObject({ act: 'change', refusals: [] })
  expect(told.writes.map(({ label }) => label).sort()).toEqual(['Allow list', 'Outbound caller name'])
  await world.work(MINUTE)
  expect(world.outcome(change).state).toBe('changed')
  expect(untrue(told, bodyOf('trunk_update'))).toEqual([])
  expect(at(bodyOf('trunk_update'), 'trunkMetabase.id')).toBe('sandbox_external_byoc_pbx.json')
})
