import { scope as SCOPE } from '../../../now.config.json'
import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { World, type Typed } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'
import { ALIKE } from '../../setup/contracts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const TABLE = `${SCOPE}_trunk_request`

/** Only the app keeps two trunks from having one name: Genesys does not publish its answer to a second one. */
describe.each(ALIKE)('two requests of one name under %s', (contract) => {
  let world: World

  beforeAll(async () => {
    const input = threeOf(contract)
    const organizations = input.organizations.map((each) => ({ ...each, standIn: 'duplicates_accepted' as const }))
    world = await World.open(input, { ...input, organizations })
  })

  afterAll(async () => {
    await world.close()
  })

  const TAKEN = { state: 'failed', verdict: 'conflict' }
  const REGISTERED = { state: 'registered', verdict: '' }
  const write = contract === 'platform' ? 'trunk_create' : 'register'
  const number = (sysId: string): string => world.row(sysId)['number'] ?? ''
  const outcomes = (sysIds: readonly string[]): unknown[] => sysIds.map((sysId) => world.outcome(sysId))
  const count = (name: string): number => world.trunks('North').filter((each) => each === name).length

  /** Number of attempts for a request; 0 when the request was refused before any call. */
  const attempts = (sysId: string): number => world.instance.database.count(`${SCOPE}_attempt`, `request=${sysId}`)

  async function both(name: string, ...more: Typed[]): Promise<string[]> {
    return world.request('North', { trunk_name: name }, { trunk_name: name }, ...more)
  }

  it('the earlier one gets it, and the later one is told which has it, before any call', async () => {
    const sysIds = await both('Twin', { trunk_name: 'TWIN' })
    await world.work(MINUTE)
    expect(outcomes(sysIds)).toEqual([REGISTERED, TAKEN, TAKEN])
    const [first = '', second = '', third = ''] = sysIds
    expect(world.row(second)['verdict_message']).toContain(`is taken by ${number(first)}`)
    expect(world.row(second)['next_step']).toContain(number(first))
    expect(world.row(third)['verdict_message']).toContain(number(first))
    expect([attempts(second), attempts(third)]).toEqual([0, 0])
    expect(count('Twin')).toBe(1)
  })

  it('whichever request is taken up first', async () => {
    const [first = '', second = ''] = await both('Overtaken')
    const { database } = world.instance
    const [row] = database.select(`${SCOPE}_registration`, `request=${first}`)
    // The first request is worked last: its event comes last, and its registration is due last.
    database.update(`${SCOPE}_registration`, row?.['sys_id'] ?? '', {
      next_attempt: String(world.clock.now() + 30_000),
    })
    await world.work(10 * MINUTE)
    expect(outcomes([first, second])).toEqual([REGISTERED, TAKEN])
    expect(world.row(second)['verdict_message']).toContain(number(first))
    expect(attempts(second)).toBe(0)
  })

  it('a request that may have a trunk already comes before an earlier one', async () => {
    const [first = '', second = ''] = await world.request(
      'North',
      { trunk_name: 'Late', registration_state: 'draft' },
      { trunk_name: 'Late' },
    )
    world.genesys.faults.next({ operation: write }, { kind: 'status', when: 'after', status: 500 })
    await world.work(5_000)
    await world.call('TrunkRegistration', 'queue', first)
    await world.work(HOUR)
    expect(outcomes([first, second])).toEqual([TAKEN, REGISTERED])
    expect(world.row(first)['verdict_message']).toContain(number(second))
    expect(count('Late')).toBe(1)
  })

  it('a request whose worker died after its write left comes before an earlier one', async () => {
    const [first = '', second = ''] = await world.request(
      'North',
      { trunk_name: 'Died', registration_state: 'draft' },
      { trunk_name: 'Died' },
    )
    const { database } = world.instance
    let left = false
    world.instance.onSeamCall = ({ op, args }) => {
      const { method = '' } = args as { method?: string }
      const isWrite = op === 'outbound.execute' && /post/i.test(method) && /Died/.test(JSON.stringify(args))
      left ||= isWrite
      return isWrite ? 'crash after' : undefined
    }
    await world.work(5_000).finally(() => {
      world.instance.onSeamCall = null
    })
    expect(left).toBe(true)
    const [row] = database.select(`${SCOPE}_registration`, `request=${second}`)
    expect([row?.['write_sent'] ?? '', row?.['genesys_id'] ?? '']).toEqual(['', ''])
    database.update(`${SCOPE}_registration`, row?.['sys_id'] ?? '', { next_attempt: String(world.clock.now() + HOUR) })
    await world.call('TrunkRegistration', 'queue', first)
    await world.work(10 * MINUTE)
    expect(world.outcome(first)).toEqual(TAKEN)
    expect(count('Died')).toBe(1)
  })

  it('a name is free again once its request is retired, or came to nothing', async () => {
    const [first = '', second = ''] = await both('Freed')
    await world.work(MINUTE)
    await world.call('TrunkRegistration', 'retire', first)
    await world.work(MINUTE)
    await world.call('TrunkRegistration', 'retryNow', second)
    await world.work(MINUTE)
    expect(outcomes([first, second])).toEqual([{ state: 'retired', verdict: '' }, REGISTERED])

    const [invalid = '', valid = ''] = await world.request(
      'North',
      { trunk_name: 'Never', sip_uri: 'nothing' },
      { trunk_name: 'Never' },
    )
    await world.work(MINUTE)
    await world.call('TrunkRegistration', 'retryNow', valid)
    await world.work(MINUTE)
    expect(world.outcome(invalid)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(world.outcome(valid)).toEqual(REGISTERED)
  })

  it('another organization has names of its own', async () => {
    const [north = ''] = await world.request('North', { trunk_name: 'Everywhere' })
    const [south = ''] = await world.request('South', { trunk_name: 'Everywhere' })
    await world.work(MINUTE)
    expect(outcomes([north, south])).toEqual([REGISTERED, REGISTERED])
  })

  it('of a bulk run the earlier ones are queued first', async () => {
    const names = ['Bulk', 'bulk', 'BULK', 'Bulk']
    const sysIds = await world.request(
      'West',
      ...names.map((trunk_name) => ({ trunk_name, registration_state: 'draft' })),
    )
    await world.instance.run(`new TrunkRegistration().registerAll('trunk_nameSTARTSWITHbulk'); null`)
    await world.work(10 * MINUTE)
    expect(outcomes(sysIds)).toEqual([REGISTERED, TAKEN, TAKEN, TAKEN])
    for (const sysId of sysIds.slice(1)) {
      expect(world.row(sysId)['verdict_message']).toContain(number(sysIds[0] ?? ''))
    }
  })
})

describe('two items of one name', () => {
  let world: World

  beforeAll(async () => {
    world = await World.open(threeOf('byoc_registration'))
  })

  afterAll(async () => {
    await world.close()
  })

  const variables = (): Record<string, string> => ({
    organization: world.organization('North'),
    trunk_name: 'Ordered twice',
    sip_uri: 'sip:trunk@sbc1.example.com:5061;transport=tls',
    auth_user: 'carrier',
  })
  const requestOf = (item: string): Readonly<Record<string, string>> =>
    world.instance.database.select(TABLE, `requested_item=${item}`)[0] ?? {}

  it('the order of the requested items counts, though their flows run side by side', async () => {
    const first = await world.instance.order('New BYOC trunk', variables(), { user: REQUESTER })
    const second = await world.instance.order('New BYOC trunk', variables(), { user: REQUESTER })
    // The later item's flow is faster: its trunk request has the lower number.
    await world.instance.run(`new CatalogFulfillment().createTrunkRequest('${second.requestedItem}')`)
    await world.instance.run(`new CatalogFulfillment().createTrunkRequest('${first.requestedItem}')`)
    await world.work(MINUTE)
    const [one, other] = [requestOf(first.requestedItem), requestOf(second.requestedItem)]
    expect((other['number'] ?? '') < (one['number'] ?? '')).toBe(true)
    expect([one['registration_state'], other['registration_state']]).toEqual(['registered', 'failed'])
    expect(other['verdict_message']).toContain(one['number'])
  })

  it('an earlier item of the same order has the name before its flow has made anything of it', async () => {
    const names = { ...variables(), trunk_name: 'In one cart' }
    const first = await world.instance.order('New BYOC trunk', names, { user: REQUESTER })
    const second = await world.instance.order('New BYOC trunk', names, { user: REQUESTER })
    const { database } = world.instance
    database.update('sc_req_item', second.requestedItem, {
      request: database.get('sc_req_item', first.requestedItem)?.['request'] ?? '',
    })
    await world.instance.run(`new CatalogFulfillment().createTrunkRequest('${second.requestedItem}')`)
    const early = requestOf(second.requestedItem)
    expect([early['registration_state'], early['verdict']]).toEqual(['failed', 'conflict'])
    expect(early['verdict_message']).toContain(database.get('sc_req_item', first.requestedItem)?.['number'])
    await world.work(MINUTE)
    expect(requestOf(first.requestedItem)['registration_state']).toBe('registered')
  })
})
