import { scope as SCOPE } from '../../now.config.json'
import { underEach } from '../harness/organizations'
import { World } from '../harness/world'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Each contract with the names of its operations in the local Genesys' journal. */
const CONTRACTS = [
  { contract: 'platform', remove: 'trunk_delete', list: 'trunk_list' },
  { contract: 'byoc_registration', remove: 'delete', list: 'list' },
] as const

/** Each test has an organization to itself. */
const NAMES = ['retired', 'compared', 'anew', 'looked up', 'polled'] as const

type Name = (typeof NAMES)[number]

let world: World

beforeAll(async () => {
  world = await World.cast(underEach(CONTRACTS, NAMES, { standIn: 'deleted_trunks_listed' }))
})

afterAll(() => world.close())

// The official Terraform provider's source: a trunk that is read or listed with `state: deleted` counts as deleted.
describe.each(CONTRACTS)('a trunk that is deleted and still listed, under $contract', ({ contract, remove, list }) => {
  const organization = (name: Name): string => `${contract}, ${name}`

  function there(name: Name) {
    const found = world.genesys.state.organization(world.orgId(organization(name)))
    if (found === undefined) throw new Error(`There is no organization ${name}`)
    return contract === 'platform' ? found.trunkBases : found.registrations
  }

  const living = (name: Name): string[] =>
    there(name)
      .all()
      .flatMap((trunk) => (trunk.state === 'deleted' ? [] : [trunk.name]))

  /** Deletes a trunk by hand, in the way of a person in Genesys Cloud; its listing shows it as deleted. */
  function deleteByHand(name: Name): void {
    for (const trunk of there(name).all()) Object.assign(trunk, { state: 'deleted' })
  }

  async function registered(name: Name): Promise<string> {
    const request = await world.one(organization(name))
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    return request
  }

  async function reconcile(name: Name): Promise<string> {
    const sysId = world.organization(organization(name))
    await world.instance.run(`new Reconciler().startOne('${sysId}'); null`)
    await world.work(5 * MINUTE)
    return world.instance.database.get(`${SCOPE}_organization`, sysId)?.['drift_summary'] ?? ''
  }

  it('is retired after one DELETE that finds nothing', async () => {
    const request = await registered('retired')
    deleteByHand('retired')
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(world.asked(organization('retired'))).toMatchObject({
      [remove]: 1,
      // Under the Platform API the name is looked up before it is written, too.
      [list]: contract === 'platform' ? 2 : 1,
    })
    expect(await reconcile('retired')).toMatch(/^0 missing, 0 changed/)
    expect(world.row(request)['drift'] ?? '').toBe('')
  })

  it('is missing when what is registered is compared', async () => {
    const request = await registered('compared')
    deleteByHand('compared')
    expect(await reconcile('compared')).toMatch(/^1 missing, 0 changed, 0 foreign/)
    expect(world.row(request)['drift']).toBe('The trunk is not in Genesys Cloud any more.')
  })

  it('is registered anew when a person says so', async () => {
    const request = await registered('anew')
    deleteByHand('anew')
    await world.call('TrunkRegistration', 'registerAnew', request)
    await world.work(MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(living('anew')).toHaveLength(1)
  })

  it('is not adopted by the write that made it', async () => {
    const name = organization('looked up')
    const write = contract === 'platform' ? 'trunk_create' : 'register'
    world.genesys.faults.next({ operation: write, orgId: world.orgId(name) }, { kind: 'reset', when: 'after' })
    const request = await world.one(name)
    await world.work()
    expect(world.outcome(request).state).toBe('retrying')
    deleteByHand('looked up')
    await world.work(60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(living('looked up')).toHaveLength(1)
    expect(there('looked up').get(world.row(request)['genesys_id'] ?? '')).not.toMatchObject({ state: 'deleted' })
  })

  it('has no state to show', async () => {
    const request = await world.one(organization('polled'))
    await world.work(1)
    await world.work(SECOND)
    deleteByHand('polled')
    await world.work(30 * MINUTE)
    const shown = contract === 'platform' ? 'The trunk is deleted in Genesys Cloud.' : ''
    expect(world.row(request)['trunk_status'] ?? '').toBe(shown)
  })
})
