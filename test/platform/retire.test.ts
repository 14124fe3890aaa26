import type { Fault, StandInInput } from '../../sandbox/genesys/server'
import type { Member } from '../harness/organizations'
import { World } from '../harness/world'

const MINUTE = 60_000

/** Each contract with the names of its operations in the local Genesys' journal. */
const CONTRACTS = [
  { contract: 'platform', remove: 'trunk_delete', list: 'trunk_list' },
  { contract: 'byoc_registration', remove: 'delete', list: 'list' },
] as const

const ABSENT: Fault = { kind: 'status', when: 'before', status: 404 }
const DOWN: Fault = { kind: 'status', when: 'before', status: 503 }

type Contract = (typeof CONTRACTS)[number]['contract']

/** Each test has an organization to itself. */
const EACH = 14

let world: World
const used = { platform: 0, byoc_registration: 0 }

beforeAll(async () => {
  const members = CONTRACTS.flatMap(({ contract }) =>
    Array.from({ length: EACH }, (_, index): [string, Member] => [nameOf(contract, index), { contract }]),
  )
  world = await World.cast(Object.fromEntries(members))
})

afterAll(() => world.close())

function nameOf(contract: Contract, index: number): string {
  return `${contract} ${String(index)}`
}

/** The name of an organization that no test has had. */
function fresh(contract: Contract): string {
  used[contract] += 1
  return nameOf(contract, used[contract] - 1)
}

function put(name: string, standIn: StandInInput): void {
  world.genesys.state.organization(world.orgId(name))?.standIn.set(standIn)
}

describe.each(CONTRACTS)('retiring under the contract $contract', ({ contract, remove, list }) => {
  /** Look-ups of the name before it was registered. */
  const looked = contract === 'platform' ? 1 : 0
  let name: string

  beforeEach(() => {
    name = fresh(contract)
  })

  async function registered(standIn?: StandInInput): Promise<string> {
    if (standIn !== undefined) put(name, standIn)
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

  function answering(operation: typeof remove | typeof list, fault: Fault, times = 1_000): { cancel(): void } {
    return world.genesys.faults.next({ operation, times, orgId: world.orgId(name) }, fault)
  }

  it('deletes the trunk, once', async () => {
    const request = await registered()
    const id = world.row(request)['genesys_id']
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.trunks(name)).toEqual([])
    const deletes = world.writes(name).filter((write) => write.startsWith('DELETE'))
    expect(deletes.map((write) => write.split('/').at(-1))).toEqual([id])
    expect(world.asked(name)[list] ?? 0).toBe(looked)
    expect(world.row(request)['trunk_status'] ?? '').toBe('')
  })

  it('shows no state of a trunk that is gone', async () => {
    const request = await registered()
    await world.work(MINUTE)
    expect(world.row(request)['trunk_status'] ?? '').toMatch(contract === 'platform' ? /^in service/ : /^$/)
    await retire(request)
    expect(world.row(request)['trunk_status'] ?? '').toBe('')
  })

  it('deleted by hand before: 404, and the listing answers without it: retired', async () => {
    const request = await registered()
    const id = world.row(request)['genesys_id'] ?? ''
    const organization = world.genesys.state.organization(world.orgId(name))
    organization?.trunkBases.delete(id)
    organization?.registrations.delete(id)
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.asked(name)).toMatchObject({ [remove]: 1, [list]: looked + 1 })
  })

  it.each(['reads_absent', 'reads_absent_405'] as const)(
    '%s: neither DELETE nor the listing: the endpoint may be what is missing, so the outcome is unknown',
    async (standIn) => {
      const request = await registered(standIn)
      await retire(request, 60 * MINUTE)
      expect(world.outcome(request)).toEqual({ state: 'outcome_unknown', verdict: 'outcome_unknown' })
      expect(world.trunks(name)).toHaveLength(1)
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
    expect(world.trunks(name)).toEqual([])
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
    expect(world.trunks(name)).toEqual([])
  })

  it('deleted, but the answer is lost: found gone, and retired', async () => {
    const request = await registered()
    answering(remove, { kind: 'reset', when: 'after' }, 1)
    await retire(request, 60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.trunks(name)).toEqual([])
    expect(world.asked(name)).toMatchObject({ [remove]: 2, [list]: looked + 1 })
  })

  it('refused: says why, keeps the trunk and its id, and goes on when told to', async () => {
    const request = await registered()
    const text = '{"status":403,"code":"missing.permissions","message":"Unable to perform: telephony:plugin:all"}'
    answering(remove, { kind: 'answer', when: 'before', status: 403, contentType: 'application/json', text }, 1)
    await retire(request)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(world.row(request)['verdict_message']).toContain('telephony:plugin:all')
    expect(world.trunks(name)).toHaveLength(1)
    await world.call('TrunkRegistration', 'retryNow', request)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.trunks(name)).toEqual([])
  })

  it('withdrawn before it was sent: cancelled, and nothing is asked', async () => {
    world.setProperty('outbound_enabled', 'false')
    const request = await world.one(name)
    await world.work()
    await retire(request)
    world.setProperty('outbound_enabled', 'true')
    await world.work(MINUTE)
    expect(world.outcome(request).state).toBe('cancelled')
    expect(world.asked(name)).toEqual({})
  })

  it('withdrawn while its write has no answer: looked up, and deleted', async () => {
    put(name, { state: 'write_done_then_reset', times: 1 })
    const request = await world.one(name)
    await world.work()
    expect(world.outcome(request).state).toBe('retrying')
    expect(world.trunks(name)).toHaveLength(1)
    await retire(request, 60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.trunks(name)).toEqual([])
  })
})

describe('retiring with a token of another organization', () => {
  it('deletes nothing anywhere', async () => {
    const [name, otherName] = [fresh('platform'), fresh('platform')]
    const [request, other] = [await world.one(name), await world.one(otherName)]
    await world.work()
    const [alias] = world.instance.database.select('sys_alias', `name=${otherName}`)
    world.updateOrganization(name, { credential_alias: alias?.['sys_id'] ?? '' })
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'token_for_other_organization' })
    expect(world.outcome(other).state).toBe('registered')
    for (const each of [name, otherName]) {
      expect(world.asked(each)).not.toHaveProperty('trunk_delete')
      expect(world.trunks(each)).toHaveLength(1)
    }
  })
})
