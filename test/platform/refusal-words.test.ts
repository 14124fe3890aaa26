import type { StandInInput } from '../../sandbox/genesys/server'
import { orClose } from '../setup/or-close'
import { underEach } from '../harness/organizations'
import { World } from '../harness/world'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Each contract with the name of its deletion in the local Genesys' journal. */
const CONTRACTS = [
  { contract: 'platform', remove: 'trunk_delete', create: 'trunk_create' },
  { contract: 'byoc_registration', remove: 'delete', create: 'register' },
] as const

/** Each test has an organization to itself. */
const NAMES = [
  'in use',
  'let go',
  'meets once',
  'meets always',
  'value taken',
  'all of',
  'one of',
  'own trunk',
] as const

type Name = (typeof NAMES)[number]

let world: World

beforeAll(async () => {
  world = await World.cast(underEach(CONTRACTS, NAMES))
})

afterAll(() => world.close())

describe.each(CONTRACTS)("what people read of Genesys' own words, under $contract", ({ contract, remove, create }) => {
  const organization = (name: Name): string => `${contract}, ${name}`

  function put(name: Name, standIn?: StandInInput): void {
    world.genesys.state.organization(world.orgId(organization(name)))?.standIn.set(standIn)
  }

  function told(request: string): string {
    const { verdict_message: message = '', next_step: step = '' } = world.row(request)
    return `${message} ${step}`
  }

  async function asked(name: Name, standIn?: StandInInput): Promise<string> {
    put(name, standIn)
    const request = await world.one(organization(name))
    await world.work()
    return request
  }

  async function retire(request: string, milliseconds: number): Promise<void> {
    await world.call('TrunkRegistration', 'retire', request)
    await world.work(milliseconds)
  }

  const times = (name: Name, operation: string): number => world.asked(organization(name))[operation] ?? 0

  // The official Terraform provider's source: a deletion is repeated while it answers 400, for about 50 s.
  it('a deletion that is refused while something uses the trunk is tried a few times, then left to a person', async () => {
    const request = await asked('in use')
    put('in use', 'trunk_in_use')
    await retire(request, 30 * SECOND)
    expect(world.outcome(request)).toEqual({ state: 'retiring', verdict: 'deletion_refused' })
    await world.work(30 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'deletion_refused' })
    expect(times('in use', remove)).toBe(6)
    expect(told(request)).toMatch(
      /refused to delete the trunk .* The trunk base settings are in use \(IN_USE Site Berlin\)/,
    )
    expect(told(request)).toMatch(/used by a site or an outbound route/)
    expect(told(request)).not.toMatch(/register|[Cc]orrect|by itself/)
    put('in use')
    await world.call('TrunkRegistration', 'retryNow', request)
    await world.work()
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
  })

  it('a deletion that is refused until the trunk is let go ends by itself, no sooner than 20 s later', async () => {
    const request = await asked('let go')
    put('let go', { state: 'trunk_in_use', times: 2 })
    await retire(request, 19 * SECOND)
    expect(world.outcome(request).state).toBe('retiring')
    await world.work(2 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'retired', verdict: '' })
    expect(times('let go', remove)).toBe(3)
  })

  // Terraform provider, issue 1461: 409 about a version number, which its maintainers put down to eventual consistency.
  it('a 409 that does not say that the name is taken is no conflict of names: it is tried again', async () => {
    const request = await asked('meets once', { state: 'version_conflict', times: 1 })
    expect(world.outcome(request)).toEqual({ state: 'retrying', verdict: 'state_conflict' })
    await world.work(2 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(times('meets once', create)).toBe(2)
  })

  it('a 409 that stays is told in the words of Genesys, and nothing is said of a name', async () => {
    const request = await asked('meets always', 'version_conflict')
    await world.work(30 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'state_conflict' })
    expect(told(request)).toContain('The version number of the modified resource must match')
    expect(told(request)).not.toMatch(/already has|another trunk name|by itself/)
    expect(times('meets always', create)).toBe(6)
  })

  it('a 409 about another field names the field', async () => {
    const request = await asked('value taken', 'other_value_taken')
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'payload_invalid' })
    expect(told(request)).toContain('Termination identifier: Genesys Cloud has this value in another place already')
    expect(world.row(request)['verdict_evidence']).toContain('properties.trunk_sip_termination_uri: DUPLICATE_VALUE')
    expect(world.row(request)['requester_note']).toContain('Termination identifier:')
    expect(world.row(request)['requester_note']).not.toMatch(/DUPLICATE_VALUE|trunk_sip/)
    expect(told(request)).not.toMatch(/already has/)
  })

  it('a 409 in whatever words, after a write without an answer, is looked into: it may be the own trunk', async () => {
    const [name, orgId] = ['own trunk', world.orgId(organization('own trunk'))] as const
    const { faults } = world.genesys
    faults.next({ operation: create, orgId }, { kind: 'reset', when: 'after' })
    const request = await asked(name)
    // The trunk is not listed yet when it is looked up, under the Platform API once more before the write; then the
    // first write's trunk contradicts the second write.
    const [list, looks] = contract === 'platform' ? (['trunk_list', 2] as const) : (['list', 1] as const)
    for (let look = 0; look < looks; look++)
      faults.next({ operation: list, orgId }, { kind: 'lie', body: () => '{"entities":[],"pageCount":0,"total":0}' })
    const text = '{"status":409,"code":"general.conflict","message":"It is contradicted"}'
    faults.next(
      { operation: create, orgId },
      { kind: 'answer', when: 'before', status: 409, contentType: 'application/json', text },
    )
    await world.work(60 * MINUTE)
    expect(world.outcome(request)).toEqual({ state: 'registered', verdict: '' })
    expect(world.trunks(organization(name))).toHaveLength(1)
    expect(times(name, create)).toBe(2)
  })

  // `ErrorBody` of the official client: a body may have only the text with placeholders and their values.
  it('several missing permissions are all told, and that all are needed', async () => {
    const request = await asked('all of', 'several_permissions_missing')
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(told(request)).toContain('all of telephony:plugin:all, telephony:phone:view are needed')
    expect(told(request)).toContain('all of the permissions telephony:plugin:all, telephony:phone:view')
  })

  it('permissions of which one would do are all told, and that one is needed', async () => {
    const request = await asked('one of', 'any_permission_missing')
    expect(world.outcome(request)).toEqual({ state: 'failed', verdict: 'permission_missing' })
    expect(told(request)).toContain('one of telephony:plugin:all, telephony:trunk:add is needed')
    expect(told(request)).toContain('one of the permissions telephony:plugin:all, telephony:trunk:add')
  })
})

// Genesys does not publish its answer to a second trunk of a name: the local Genesys says it with 400 as well.
describe('a name that is taken, said with 400', () => {
  it('is a conflict of names, in the words of Genesys', async () => {
    const other = await World.cast({ Oslo: {} }, { duplicateTrunkNames: 'bad_request' })
    await orClose(other, async () => {
      other.genesys.state.organization(other.orgId('Oslo'))?.standIn.set('name_taken')
      const request = await other.one('Oslo')
      await other.work()
      expect(other.outcome(request)).toEqual({ state: 'failed', verdict: 'conflict' })
      expect(other.row(request)['verdict_message']).toMatch(
        /Genesys Cloud says that .* already has a trunk .* already exists/,
      )
    })
    await other.close()
  })
})
