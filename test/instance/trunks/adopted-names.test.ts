import { scope as SCOPE } from '../../../now.config.json'
import type { Preview } from '../../../src/server/previews'
import { World, type Typed } from '../../harness/world'
import { CONTRACTS } from '../../../src/server/fields/contract'

const MINUTE = 60_000
const REQUEST = `${SCOPE}_trunk_request`

let world: World

describe.each(CONTRACTS)('the name of an adopted trunk under %s', (contract) => {
  let adopted: Readonly<Record<string, string>>

  async function registered(name: string, typed: Typed = {}): Promise<string> {
    const request = await world.one(contract, { trunk_name: name, ...typed })
    await world.work(MINUTE)
    expect(world.outcome(request).state).toBe('registered')
    return request
  }
  const trunkOf = (request: string): Readonly<Record<string, string>> =>
    world.instance.database.select(`${SCOPE}_trunk`, `request=${request}`)[0] ?? {}
  const attempts = (request: string): number => world.instance.database.count(`${SCOPE}_attempt`, `request=${request}`)

  /** Genesys takes a second trunk of one name, so that only the app keeps two of them from having it. */
  beforeEach(async () => {
    world = await World.cast({ [contract]: { contract, standIn: 'duplicates_accepted' } })
    const { database } = world.instance
    const request = await registered('Held', { termination_id: contract === 'platform' ? 'held' : '' })
    adopted = trunkOf(request)
    // It is as if another client had made it, and somebody had adopted it.
    database.update(`${SCOPE}_trunk`, adopted['sys_id'] ?? '', { source: 'adopted', request: '' })
    database.delete(
      `${SCOPE}_registration`,
      database.select(`${SCOPE}_registration`, `request=${request}`)[0]?.['sys_id'] ?? '',
    )
    database.delete(REQUEST, request)
  })

  afterEach(() => world.close())

  it('is refused to an order before any call, in upper and lower case; its preview says so', async () => {
    const draft = await world.one(contract, { trunk_name: 'HELD', registration_state: 'draft' })
    const preview = await world.call<Preview>('TrunkRegistration', 'preview', draft)
    expect(preview.refusals.map(({ code }) => code)).toEqual(['conflict'])
    const order = await world.one(contract, { trunk_name: 'HELD' })
    await world.work(MINUTE)
    expect(world.outcome(order)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect(attempts(order)).toBe(0)
    expect(world.row(order)['verdict_message']).toContain(`"HELD" (id ${adopted['genesys_id'] ?? ''})`)
    expect(world.row(order)['verdict_evidence']).toContain('was adopted here')
    expect(world.trunks(contract)).toEqual(['Held'])
  })

  it('is refused to a change that gives it to another trunk; a change of its own trunk keeps it', async () => {
    const change = (trunk: string, values: object): Promise<{ request: string }> =>
      world.instance.run(
        `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk}', ${JSON.stringify(values)})))`,
      )
    const other = trunkOf(await registered('Other', { termination_id: contract === 'platform' ? 'other' : '' }))
    const { request } = await change(other['sys_id'] ?? '', { trunk_name: 'held' })
    const preview = await world.call<Preview>('TrunkRegistration', 'preview', request)
    expect(preview.refusals.map(({ code }) => code)).toEqual(['conflict'])
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect(world.trunks(contract)).toContain('Other')
    const own = await change(adopted['sys_id'] ?? '', { caller_name: 'Sales', auth_password: 'canary-own' })
    await world.work(MINUTE)
    expect(world.outcome(own.request)).toEqual({ state: 'changed', verdict: '' })
    const cased = await change(adopted['sys_id'] ?? '', { trunk_name: 'HeLD', auth_password: 'canary-own' })
    await world.work(MINUTE)
    expect(world.outcome(cased.request)).toEqual({ state: 'changed', verdict: '' })
  })

  it('is free once the adopted trunk is retired', async () => {
    await world.call('TrunkRegistration', 'retireTrunk', adopted['sys_id'] ?? '')
    await world.work(MINUTE)
    const order = await registered('Held')
    expect(attempts(order)).toBeGreaterThan(0)
  })
})
