import type { Fault, StandInName } from '../../sandbox/genesys/server'
import { BERLIN, INPUT, OSLO, withOrganization } from './support/organizations'
import { World } from './support/world'

const MINUTE = 60_000

/** Each contract with its names in the local Genesys' journal. */
const CONTRACTS = [
  { contract: 'platform', name: 'Oslo', orgId: OSLO, remove: 'trunk_delete', list: 'trunk_list' },
  { contract: 'byoc_registration', name: 'Berlin', orgId: BERLIN, remove: 'delete', list: 'list' },
] as const

let world: World

afterEach(() => world.close())

describe.each(CONTRACTS)('retiring under the contract $contract', ({ name, orgId, remove, list }) => {
  async function registered(standIn?: StandInName): Promise<string> {
    world = await World.open(standIn === undefined ? INPUT : withOrganization(name, { standIn }))
    const request = await world.one(name)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    return request
  }

  async function retire(request: string, milliseconds = 5_000): Promise<void> {
    const summary = await world.call<{ refused: string }>('TrunkRegistration', 'retire', request)
    expect(summary.refused).toBe('')
    await world.work(milliseconds)
  }

  function inGenesys(): number {
    const organization = world.genesys.state.organization(orgId)
    return (organization?.trunkBases.all().length ?? 0) + (organization?.registrations.all().length ?? 0)
  }

  function answering(operation: typeof remove | typeof list, fault: Fault, times = 1_000): { cancel(): void } {
    return world.genesys.faults.next({ operation, times }, fault)
  }

  const ABSENT: Fault = { kind: 'status', when: 'before', status: 404 }
  const DOWN: Fault = { kind: 'status', when: 'before', status: 503 }

  it('deletes the trunk, once', async () => {
    const request = await registered()
    const id = world.row(request)['genesys_id']
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(inGenesys()).toBe(0)
    const deleted = world.genesys.requests.filter(({ method }) => method === 'DELETE')
    expect(deleted.map(({ path }) => path.split('/').at(-1))).toEqual([id])
    expect(world.asked()).not.toHaveProperty(list)
    expect(world.row(request)['trunk_status'] ?? '').toBe('')
  })

  it('shows no state of a trunk that is gone', async () => {
    const request = await registered()
    await world.work(MINUTE)
    expect(world.row(request)['trunk_status'] ?? '').toMatch(name === 'Oslo' ? /^in service/ : /^$/)
    await retire(request)
    expect(world.row(request)['trunk_status'] ?? '').toBe('')
  })

  it('deleted by hand before: 404, and the listing answers without it: retired', async () => {
    const request = await registered()
    const id = world.row(request)['genesys_id'] ?? ''
    const organization = world.genesys.state.organization(orgId)
    organization?.trunkBases.delete(id)
    organization?.registrations.delete(id)
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.asked()).toMatchObject({ [remove]: 1, [list]: 1 })
  })

  it.each(['reads_absent', 'reads_absent_405'] as const)(
    '%s: neither DELETE nor the listing: the endpoint may be what is missing, so the outcome is unknown',
    async (standIn) => {
      const request = await registered(standIn)
      await retire(request, 60 * MINUTE)
      expect(world.outcome(request)).toEqual({ state: 'outcome_unknown', verdict: 'outcome_unknown' })
      expect(inGenesys()).toBe(1)
    },
  )

  it('404 on DELETE while the listing has the trunk: tried again until it is gone', async () => {
    const request = await registered()
    const fault = answering(remove, ABSENT)
    await retire(request, 1_000)
    expect(world.outcome(request).state).toBe('retiring')
    fault.cancel()
    await world.work(10 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(inGenesys()).toBe(0)
  })

  it('404 on DELETE while the listing does not answer: nothing is concluded until it does', async () => {
    const request = await registered()
    const missing = answering(remove, ABSENT)
    const down = answering(list, DOWN)
    await retire(request, 10_000)
    expect(world.outcome(request).state).toBe('retiring')
    down.cancel()
    missing.cancel()
    await world.work(30 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(inGenesys()).toBe(0)
  })

  it('deleted, but the answer is lost: found gone, and retired', async () => {
    const request = await registered()
    answering(remove, { kind: 'reset', when: 'after' }, 1)
    await retire(request, 60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(inGenesys()).toBe(0)
    expect(world.asked()).toMatchObject({ [remove]: 2, [list]: 1 })
  })

  it('refused: says why, keeps the trunk and its id, and goes on when told to', async () => {
    const request = await registered()
    const text = '{"status":403,"code":"missing.permissions","message":"Unable to perform: telephony:plugin:all"}'
    answering(remove, { kind: 'answer', when: 'before', status: 403, contentType: 'application/json', text }, 1)
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(world.row(request)['verdict_message']).toContain('telephony:plugin:all')
    expect(inGenesys()).toBe(1)
    await world.call('TrunkRegistration', 'retryNow', request)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(inGenesys()).toBe(0)
  })

  it('withdrawn before it was sent: cancelled, and nothing is asked', async () => {
    world = await World.open()
    world.setProperty('outbound_enabled', 'false')
    const request = await world.one(name)
    await world.work()
    await retire(request)
    expect(world.outcome(request).state).toBe('cancelled')
    expect(world.genesys.requests).toEqual([])
  })

  it('withdrawn while its write has no answer: looked up, and deleted', async () => {
    world = await World.open(withOrganization(name, { standIn: { state: 'write_done_then_reset', times: 1 } }))
    const request = await world.one(name)
    await world.work()
    expect(world.outcome(request).state).toBe('retrying')
    expect(inGenesys()).toBe(1)
    await retire(request, 60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(inGenesys()).toBe(0)
  })
})

describe('retiring with a token of another organization', () => {
  it('deletes nothing anywhere', async () => {
    world = await World.open()
    const [request, other] = [await world.one('Oslo'), await world.one('Lima')]
    await world.work()
    const [lima] = world.instance.database.select('sys_alias', 'name=Lima')
    world.updateOrganization('Oslo', { credential_alias: lima?.['sys_id'] ?? '' })
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
    expect(world.outcome(other).state).toBe('registered')
    expect(world.asked()).not.toHaveProperty('trunk_delete')
  })
})
