import { scope as SCOPE } from '../../now.config.json'
import { REQUESTER } from '../../sandbox/cli/setup/people'
import type { Wire } from '../../sandbox/instance/protocol'
import { Caller, errorOf, person, textIn } from '../instance/rest/trunks'
import type { Member } from '../harness/organizations'
import { World, type Typed } from '../harness/world'

/** One rule holds in whatever way a trunk is asked for. */

const TABLE = `${SCOPE}_trunk_request`

const ALONE = ['by script', 'catalog', 'REST', 'flow'] as const

const CAST = Object.fromEntries(
  [...ALONE, 'shared', 'bulk', 'order'].flatMap((name): [string, Member][] => [
    [`platform, ${name}`, {}],
    [`byoc_registration, ${name}`, { contract: 'byoc_registration' }],
  ]),
)

let world: World
let ada: Caller

beforeAll(async () => {
  world = await World.cast(CAST)
  ada = new Caller(world.instance, person(world.instance, 'ada', 'requester'))
})

afterAll(() => world.close())

/** A trunk as it was asked for: its request, or the words by which it was refused at once. */
interface Asked {
  request: string
  refused: string
}

type Ask = (organization: string, typed: Typed) => Promise<Asked>

const WAYS: Readonly<Record<(typeof ALONE)[number], Ask>> = {
  'by script': async (organization, typed) => ({
    request: await world.one(organization, { auth_user: '', ...typed }),
    refused: '',
  }),
  catalog: async (organization, typed) => {
    const variables = { organization: world.organization(organization), auth_user: '', ...typed }
    const { requestedItem } = await world.instance.order('New BYOC trunk', variables, { user: REQUESTER })
    await world.work()
    const [request] = world.instance.database.select(TABLE, `requested_item=${requestedItem}`)
    const item = world.instance.database.get('sc_req_item', requestedItem) ?? {}
    return { request: request?.['sys_id'] ?? '', refused: `${item['comments'] ?? ''} ${item['work_notes'] ?? ''}` }
  },
  REST: async (organization, typed) => {
    const body: Record<string, Wire> = { organization: world.organization(organization), ...typed }
    const answer = await ada.post('/requests', body)
    if (answer.status !== 201) return { request: '', refused: errorOf(answer).message }
    const [request] = world.instance.database.select(TABLE, `number=${textIn(answer, 'number')}`)
    return { request: request?.['sys_id'] ?? '', refused: '' }
  },
  flow: async (organization, typed) => {
    const inputs = { organization: world.organization(organization), auth_user: '', ...typed }
    const script = `JSON.parse(JSON.stringify(new FlowActions().register(${JSON.stringify(inputs)})))`
    const told = await world.instance.run<Record<string, string>>(script, { user: 'admin' })
    return { request: told['trunk_request'] ?? '', refused: told['error_message'] ?? '' }
  },
}

function properties(organization: string, name: string): Record<string, unknown> {
  const trunks = world.genesys.state.organization(world.orgId(organization))?.trunkBases.all() ?? []
  const found = trunks.find((trunk) => trunk.name === name)
  return Object.fromEntries(
    Object.entries(found?.properties ?? {}).map(([key, property]) => [key, property.value?.instance]),
  )
}

describe.each(ALONE)('%s', (way) => {
  const ask = WAYS[way]

  it('a trunk that is authenticated by address needs no digest user under platform', async () => {
    const { request } = await ask(`platform, ${way}`, { trunk_name: 'By address', sip_uri: 'sip:sbc1.example.com' })
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(properties(`platform, ${way}`, 'By address')['trunk_sip_authentication_credentials_username']).toBe('')
  })

  it('and is told that it needs one under byoc_registration, before any call', async () => {
    const typed = { trunk_name: 'By address', sip_uri: 'sip:sbc1.example.com' }
    const { request, refused } = await ask(`byoc_registration, ${way}`, typed)
    await world.work()
    const row = request === '' ? {} : world.row(request)
    expect(row['registration_state'] ?? 'failed').toBe('failed')
    expect(`${refused} ${row['verdict_message'] ?? ''}`).toContain('Auth user: it is empty')
    expect(world.asked(`byoc_registration, ${way}`)).toEqual({})
  })

  it.each([
    ['commas', 'z.example.com:5070, a.example.com,[2001:4860:4860::8888]:5061'],
    ['lines', 'z.example.com:5070\na.example.com\n[2001:4860:4860::8888]'],
    ['semicolons and spaces', ' z.example.com:5070;  a.example.com ; [2001:4860:4860::8888] '],
  ])('servers keep their order, parted by %s', async (what, servers) => {
    const typed = {
      trunk_name: `Servers, ${what}`,
      sip_uri: 'sip:m.example.com;transport=tls',
      further_servers: servers,
    }
    const { request } = await ask(`platform, ${way}`, typed)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    const list = properties(`platform, ${way}`, typed.trunk_name)['trunk_transport_serverProxyList']
    expect(list).toEqual([
      'm.example.com:5061',
      'z.example.com:5070',
      'a.example.com:5061',
      '[2001:4860:4860::8888]:5061',
    ])
  })

  it.each([
    ['the SIP URI’s, by its usual port', 'M.example.com.:5061'],
    ['one of the list', 'a.example.com a.example.com:5061'],
    ['an address in another spelling', '[2001:4860:4860::8888] [2001:4860:4860:0::8888]'],
  ])('a server is refused that is listed twice: %s', async (what, servers) => {
    const typed = { trunk_name: `Twice, ${what}`, sip_uri: 'sip:m.example.com;transport=tls', further_servers: servers }
    const { request, refused } = await ask(`platform, ${way}`, typed)
    await world.work()
    const row = request === '' ? {} : world.row(request)
    expect(`${refused} ${row['verdict_message'] ?? ''}`).toMatch(/Further SIP servers: .* is listed twice/)
    expect(row['registration_state'] ?? 'failed').toBe('failed')
  })

  it('a name that only looks like the usual spelling is refused', async () => {
    const typed = { trunk_name: 'Zu\u0308rich\u00a01', sip_uri: 'sip:m.example.com', auth_user: 'carrier' }
    const { request, refused } = await ask(`platform, ${way}`, typed)
    await world.work()
    const row = request === '' ? {} : world.row(request)
    expect(`${refused} ${row['verdict_message'] ?? ''}`).toContain('write "Zürich 1", typed anew')
    expect(row['registration_state'] ?? 'failed').toBe('failed')
  })
})

describe.each(['platform', 'byoc_registration'] as const)('one name under %s', (contract) => {
  const typed = (trunk_name: string): Typed => ({ trunk_name, sip_uri: 'sip:m.example.com', auth_user: 'carrier' })
  const number = (sysId: string): string => world.row(sysId)['number'] ?? ''

  it('asked for in every way at once is registered once; each of the others names the request that has it', async () => {
    const organization = `${contract}, shared`
    const all: Asked[] = []
    const names = ['Twin', 'TWIN', 'twin', 'tWIN']
    for (const [index, way] of ALONE.entries()) all.push(await WAYS[way](organization, typed(names[index] ?? '')))
    const atOnce = all.filter(({ request }) => request === '')
    expect(atOnce.filter(({ refused }) => !/taken|already/.test(refused))).toEqual([])
    const requests = all.flatMap(({ request }) => (request === '' ? [] : [request]))
    await world.work(60_000)
    const [first = '', ...others] = requests
    expect(world.outcome(first)).toEqual({ state: 'registered', verdict: '' })
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) {
      expect(world.outcome(other)).toEqual({ state: 'failed', verdict: 'conflict' })
      expect(world.row(other)['verdict_message']).toContain(number(first))
    }
    expect(world.trunks(organization)).toHaveLength(1)
  })

  it('queued several times by one bulk goes to the earliest, whatever its case', async () => {
    const organization = `${contract}, bulk`
    const drafts = await world.request(
      organization,
      ...['Bulk', 'BULK', 'Other', 'bulk'].map((name) => ({ ...typed(name), registration_state: 'draft' })),
    )
    await world.instance.run(
      `new TrunkRegistration().registerAll('registration_state=draft^organization=${world.organization(organization)}')`,
    )
    await world.work(60_000)
    const states = drafts.map((draft) => world.outcome(draft).state)
    expect(states).toEqual(['registered', 'failed', 'registered', 'failed'])
    for (const later of [drafts[1] ?? '', drafts[3] ?? '']) {
      expect(world.row(later)['verdict_message']).toContain(number(drafts[0] ?? ''))
    }
    expect(world.trunks(organization).sort()).toEqual(['Bulk', 'Other'])
  })

  it('asked for by a change and by an order at once goes to one of them alone', async () => {
    const organization = `${contract}, order`
    const owner = await world.one(organization, typed('Before'))
    await world.work()
    const [trunk] = world.instance.database.select(`${SCOPE}_trunk`, `request=${owner}`)
    const change = await world.instance.run<string>(
      `new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', { trunk_name: 'Wanted' }).request`,
    )
    const order = await world.one(organization, typed('WANTED'))
    await world.work(60_000)
    expect([world.outcome(change).state, world.outcome(order).state].sort()).toEqual(['changed', 'failed'])
    expect(world.outcome(order)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect(world.trunks(organization)).toEqual(['Wanted'])
    // The name that the trunk had is free again.
    const again = await world.one(organization, typed('before'))
    await world.work(60_000)
    expect(world.outcome(again)).toEqual({ state: 'registered', verdict: '' })
  })
})
