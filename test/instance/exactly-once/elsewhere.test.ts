import { scope as SCOPE } from '../../../now.config.json'
import type { Fault } from '../../../sandbox/genesys/server'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'
import { jsonAnswer } from '../../genesys/json-answer'
import { ALIKE } from '../../setup/contracts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const ORGANIZATIONS = `${SCOPE}_organization`
/** Organization that the record North is changed to name: the same client may register there. */
const EAST = '00000009-0000-4000-8000-000000000000'

describe.each(ALIKE)('an organization record that changes (%s)', (contract) => {
  let world: World
  let moved: Record<string, string>

  beforeEach(async () => {
    const three = threeOf(contract)
    const [north] = three.organizations
    if (north === undefined) throw new Error('There is no North')
    const credential = { name: 'East', clientId: 'client-East', clientSecret: 'example-East' }
    const input = { ...three, credentials: [...three.credentials, credential] }
    const east = { ...north, name: 'East', orgId: EAST, credential: 'East' }
    world = await World.open(input, { ...input, organizations: [...input.organizations, east] })
    const [alias] = world.instance.database.select('sys_alias', 'name=East')
    moved = {
      org_id: EAST,
      credential_alias: alias?.['sys_id'] ?? '',
      change_reason: 'The contract moved to another organization',
      leave_trunks: '1',
    }
  })

  afterEach(() => world.close())

  const north = (): Readonly<Record<string, string>> =>
    world.instance.database.get(ORGANIZATIONS, world.organization('North')) ?? {}

  /**
   * Changes the organization by script, as an administrator does, so that the rules judge it. False when they refused
   * it.
   */
  const change = (values: Record<string, string>): Promise<boolean> =>
    world.instance.run<boolean>(
      `(function () {
        var record = new GlideRecord('${ORGANIZATIONS}')
        record.get('${world.organization('North')}')
        var values = ${JSON.stringify(values)}
        Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
        return record.update() !== null
      })()`,
      { user: 'admin' },
    )

  /** Sets the columns as *Verify access* does when it finds nothing in the way. */
  const verified = (): void => {
    world.updateOrganization('North', { access_status: 'verified', verified_instance: 'sandbox' })
  }

  async function registered(name: string): Promise<string> {
    const sysId = await world.one('North', { trunk_name: name })
    await world.work(MINUTE)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    return sysId
  }

  const told = (sysId: string): string =>
    ['verdict_message', 'next_step'].map((column) => world.row(sysId)[column] ?? '').join('\n')

  it('is refused while trunks of the old one are registered, unless told so in so many words', async () => {
    const sysId = await registered('Stays')
    const silent = { ...moved, leave_trunks: '0' }
    expect(await change(silent)).toBe(false)
    expect(north()['org_id']).toBe(orgIdOf('North'))
    await world.call('TrunkRegistration', 'retire', sysId)
    await world.work(MINUTE)
    expect(world.outcome(sysId).state).toBe('retired')
    expect(await change(silent)).toBe(true)
    expect(north()['org_id']).toBe(EAST)
  })

  it('does not stay told: each change is told so by itself', async () => {
    await registered('Left behind')
    expect(await change(moved)).toBe(true)
    expect(north()['leave_trunks'] ?? '0').toBe('0')
  })

  it('leaves a trunk whose own record is lost where it was registered', async () => {
    const sysId = await registered('Without a record')
    const trunks = () => world.instance.database.select(`${SCOPE}_trunk`, `request=${sysId}`)
    world.instance.database.delete(`${SCOPE}_trunk`, trunks()[0]?.['sys_id'] ?? '')
    expect(await change(moved)).toBe(true)
    verified()
    await world.call('Reconciler', 'startOne', world.organization('North'))
    await world.work(10 * MINUTE)
    expect(trunks().map((trunk) => trunk['org_id'])).toEqual([orgIdOf('North')])
  })

  it('retires no trunk in another organization than it was registered in', async () => {
    const sysId = await registered('Older')
    expect(await change(moved)).toBe(true)
    verified()
    const before = world.genesys.requests.length
    await world.call('TrunkRegistration', 'retire', sysId)
    await world.work(HOUR)
    expect(world.genesys.requests).toHaveLength(before)
    expect(world.outcome(sysId)).toEqual({ state: 'outcome_unknown', verdict: 'organization_changed' })
    expect(told(sysId)).toContain(orgIdOf('North'))
    expect(told(sysId)).toContain(EAST)
    expect(world.trunks('North')).toEqual(['Older'])
    // A later request goes to the organization that the record names now.
    const later = await world.one('North', { trunk_name: 'Newer' })
    await world.work(MINUTE)
    expect(world.outcome(later)).toEqual({ state: 'registered', verdict: '' })
    expect(world.genesys.requests.at(-1)?.worksIn).toBe(EAST)
    // A person who looked in the former organization, and deleted the trunk by hand, says so.
    await world.call('LostWrites', 'isNotThere', sysId)
    expect(world.outcome(sysId).state).toBe('retired')
  })

  it('registers nothing anew that stands where the record pointed before', async () => {
    const sysId = await registered('Compared')
    expect(await change(moved)).toBe(true)
    verified()
    await world.instance.run(`new Reconciler().startOne('${world.organization('North')}', { repair: true }); null`)
    await world.work(10 * MINUTE)
    expect(world.writes().filter((write) => write.startsWith('POST'))).toHaveLength(1)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect(north()['drift_summary']).toContain('1 not compared')
    await world.call('TrunkRegistration', 'registerAnew', sysId)
    await world.work(10 * MINUTE)
    expect(world.writes().filter((write) => write.startsWith('POST'))).toHaveLength(1)
    expect(world.row(sysId)['drift']).toContain(orgIdOf('North'))
  })

  it('looks for a lost write nowhere but where it went', async () => {
    world.genesys.faults.next({ operation: ['register', 'trunk_create'] }, { kind: 'reset', when: 'after' })
    const sysId = await world.one('North', { trunk_name: 'Lost' })
    await world.work(MINUTE)
    expect(world.outcome(sysId).state).toBe('retrying')
    expect(await change(moved)).toBe(true)
    verified()
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'outcome_unknown', verdict: 'organization_changed' })
    expect(world.trunks('North')).toEqual(['Lost'])
    expect(world.genesys.requests.filter(({ worksIn }) => worksIn === EAST)).toEqual([])
  })

  it('asks for no status of a trunk that stands elsewhere', async () => {
    // The first polls are not answered, so that others are left for later.
    const unanswered = { operation: 'trunk_status', times: 2 } as const
    world.genesys.faults.next(unanswered, { kind: 'status', when: 'before', status: 503 })
    await registered('Polled')
    expect(await change(moved)).toBe(true)
    verified()
    const before = world.genesys.requests.length
    await world.work(HOUR)
    expect(world.genesys.requests).toHaveLength(before)
  })
})

describe('what may stop a write is read again before each', () => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf('byoc_registration'))
    world.setProperty('lanes_per_organization', '1')
  })

  afterEach(() => world.close())

  /** Makes twelve requests; `during` happens while the first of their writes is under way. */
  async function twelve(during: () => void): Promise<string[]> {
    const rows = Array.from({ length: 12 }, (_each, index) => ({ trunk_name: `Trunk ${String(index)}` }))
    const sysIds = await world.request('North', ...rows)
    world.instance.onSeamCall = ({ op, args }) => {
      if (op !== 'outbound.execute' || !/byoctrunkregistrations/.test(JSON.stringify(args))) return undefined
      world.instance.onSeamCall = null
      during()
      return undefined
    }
    await world.work(MINUTE)
    expect(world.writes('North')).toHaveLength(1)
    return sysIds
  }

  const states = (sysIds: readonly string[]): string[] =>
    [...new Set(sysIds.map((id) => world.outcome(id).verdict))].sort()

  it('the switch', async () => {
    const sysIds = await twelve(() => {
      world.setProperty('outbound_enabled', 'false')
    })
    world.setProperty('outbound_enabled', 'true')
    await world.work(HOUR)
    expect(sysIds.map((sysId) => world.outcome(sysId).state)).toEqual(sysIds.map(() => 'registered'))
  })

  it('Active', async () => {
    const sysIds = await twelve(() => {
      world.updateOrganization('North', { active: '0' })
    })
    expect(states(sysIds)).toEqual(['', 'organization_inactive'])
  })

  it('which organization it is, by a script that runs no rules', async () => {
    const sysIds = await twelve(() => {
      world.updateOrganization('North', { org_id: EAST })
    })
    expect(world.genesys.requests.filter(({ worksIn }) => worksIn === EAST)).toEqual([])
    expect(states(sysIds).filter((code) => code !== '')).toHaveLength(1)
  })
})

describe('a request that is changed to another organization', () => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf('byoc_registration'))
  })

  afterEach(() => world.close())

  it('is looked for where its lost write went', async () => {
    world.genesys.faults.next({ operation: 'register' }, { kind: 'reset', when: 'after' })
    const sysId = await world.one('North', { trunk_name: 'Changed its mind' })
    await world.work(MINUTE)
    await world.call('TrunkRegistration', 'stop', sysId)
    expect(world.outcome(sysId).state).toBe('outcome_unknown')
    world.instance.database.update(`${SCOPE}_trunk_request`, sysId, { organization: world.organization('South') })
    await world.call('TrunkRegistration', 'retryNow', sysId)
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect([world.trunks('North'), world.trunks('South')]).toEqual([['Changed its mind'], []])
  })
})

describe('what a 200 says of the trunk', () => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf('byoc_registration'))
  })

  afterEach(() => world.close())

  const answer = (trunk: object): Fault => jsonAnswer(200, { id: 'told-1', name: 'Trunk', ...trunk }, 'after')

  async function toldOf(trunk: object): Promise<string> {
    world.genesys.faults.next({ operation: 'register' }, answer(trunk))
    const sysId = await world.one('North', { trunk_name: 'Trunk' })
    await world.work(MINUTE)
    return sysId
  }

  it('another organization: a person reads where it may stand, and nothing is called for it any more', async () => {
    const sysId = await toldOf({ organization: { id: orgIdOf('West') } })
    expect(world.outcome(sysId)).toEqual({ state: 'outcome_unknown', verdict: 'other_trunk_registered' })
    expect(world.row(sysId)['verdict_message']).toContain(orgIdOf('West'))
    const before = world.genesys.requests.length
    await world.call('TrunkRegistration', 'retryNow', sysId)
    await world.work(HOUR)
    await world.call('TrunkRegistration', 'retire', sysId)
    await world.work(HOUR)
    expect(world.genesys.requests).toHaveLength(before)
    expect(world.outcome(sysId).state).toBe('outcome_unknown')
    await world.call('LostWrites', 'isNotThere', sysId)
    expect(world.outcome(sysId).state).toBe('retired')
  })

  it('the same, when the worker died before it wrote that down', async () => {
    world.genesys.faults.next({ operation: 'register' }, answer({ organization: { id: orgIdOf('West') } }))
    world.instance.onSeamCall = ({ op, args }) => {
      const { table, values } = (args ?? {}) as { table?: string; values?: Record<string, string> }
      const closes = op === 'data.update' && table === `${SCOPE}_attempt` && values?.['genesys_id'] === 'told-1'
      return closes ? 'crash after' : undefined
    }
    const sysId = await world.one('North', { trunk_name: 'Trunk' })
    await world.work(MINUTE)
    world.instance.onSeamCall = null
    await world.work(HOUR)
    expect(world.outcome(sysId).state).toBe('outcome_unknown')
    expect(world.writes('North')).toHaveLength(1)
  })

  it('another name: it is not called registered, and can be retired by its id', async () => {
    const sysId = await toldOf({ name: 'Somebody else’s' })
    expect(world.outcome(sysId)).toEqual({ state: 'failed', verdict: 'other_trunk_registered' })
    expect(world.row(sysId)['verdict_message']).toContain('Somebody else’s')
    expect(world.row(sysId)['genesys_id']).toBe('told-1')
  })

  it('a deleted trunk: it is not called registered, and the one that was made is looked up', async () => {
    const sysId = await toldOf({ state: 'deleted' })
    expect(world.outcome(sysId)).toEqual({ state: 'retrying', verdict: 'unexpected_response' })
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect(world.row(sysId)['genesys_id']).not.toBe('told-1')
    expect(world.trunks('North')).toEqual(['Trunk'])
  })

  it('the id of another request’s trunk: it is not taken for this one’s', async () => {
    const first = await world.one('North', { trunk_name: 'First' })
    await world.work(MINUTE)
    const id = world.row(first)['genesys_id'] ?? ''
    const sysId = await toldOf({ id })
    expect(world.outcome(sysId)).toEqual({ state: 'outcome_unknown', verdict: 'other_trunk_registered' })
    expect(world.row(sysId)['genesys_id'] ?? '').toBe('')
    expect(world.row(first)['registration_state']).toBe('registered')
  })
})

describe('a clone of production that was verified', () => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf('byoc_registration'))
  })

  afterEach(() => world.close())

  /**
   * Turns the instance into a clone: the copied records belong to another instance from then on, and a person verified
   * North on the clone.
   */
  const cloned = (): void => {
    const { database } = world.instance
    const [row] = database.select('sys_properties', 'name=instance_name')
    database.update('sys_properties', row?.['sys_id'] ?? '', { value: 'clone' })
    world.updateOrganization('North', { verified_instance: 'clone' })
  }

  it('does nothing to what production ordered, and registers what is ordered anew', async () => {
    world.updateOrganization('North', { active: '0' })
    const there = await world.one('South', { trunk_name: 'There' })
    world.updateOrganization('North', { active: '1' })
    const registered = await world.one('North', { trunk_name: 'Registered' })
    const draft = await world.one('North', { trunk_name: 'Draft', registration_state: 'draft' })
    await world.work(MINUTE)
    world.setProperty('outbound_enabled', 'false')
    const queued = await world.one('North', { trunk_name: 'Queued' })
    await world.work(MINUTE)
    cloned()
    world.setProperty('outbound_enabled', 'true')
    const before = world.genesys.requests.length
    const retired = await world.call<{ refused: string }>('TrunkRegistration', 'retire', registered)
    expect(retired.refused).toMatch(/"sandbox".*"clone"/)
    expect((await world.call<{ refused: string }>('TrunkRegistration', 'queue', draft)).refused).toContain('"sandbox"')
    expect((await world.call<{ refused: string }>('TrunkRegistration', 'registerAnew', registered)).refused).toContain(
      '"sandbox"',
    )
    await world.work(HOUR)
    expect(world.genesys.requests).toHaveLength(before)
    expect(world.outcome(queued)).toEqual({ state: 'failed', verdict: 'instance_changed' })
    expect(world.row(queued)['verdict_message']).toMatch(/"sandbox".*"clone"/)
    expect((await world.call<{ refused: string }>('TrunkRegistration', 'retryNow', queued)).refused).toContain(
      '"clone"',
    )
    expect(world.outcome(registered)).toEqual({ state: 'registered', verdict: '' })
    expect(world.outcome(there).state).toBe('registered')

    const anew = await world.one('North', { trunk_name: 'Anew' })
    await world.work(MINUTE)
    expect(world.outcome(anew)).toEqual({ state: 'registered', verdict: '' })
    expect(world.trunks('North').sort()).toEqual(['Anew', 'Registered'])
  })

  it('takes a name though production has asked for it earlier', async () => {
    world.setProperty('outbound_enabled', 'false')
    const production = await world.one('North', { trunk_name: 'Of one name' })
    await world.work(MINUTE)
    cloned()
    world.setProperty('outbound_enabled', 'true')
    const { database } = world.instance
    const [row] = database.select(`${SCOPE}_registration`, `request=${production}`)
    database.update(`${SCOPE}_registration`, row?.['sys_id'] ?? '', { next_attempt: String(world.clock.now() + HOUR) })
    const anew = await world.one('North', { trunk_name: 'Of one name' })
    await world.work(MINUTE)
    expect(world.outcome(anew)).toEqual({ state: 'registered', verdict: '' })
  })

  it('neither compares nor repairs production’s trunks', async () => {
    const [registered = '', renamed = ''] = await world.request(
      'North',
      { trunk_name: 'Registered' },
      { trunk_name: 'Renamed' },
    )
    await world.work(MINUTE)
    const there = world.genesys.state.organization(orgIdOf('North'))
    there?.registrations.delete(world.row(registered)['genesys_id'] ?? '')
    Object.assign(there?.registrations.get(world.row(renamed)['genesys_id'] ?? '') ?? {}, { name: 'By hand' })
    cloned()
    await world.instance.run(`new Reconciler().startOne('${world.organization('North')}', { repair: true }); null`)
    await world.work(10 * MINUTE)
    expect(world.trunks('North')).toEqual(['By hand'])
    expect(world.outcome(registered)).toEqual({ state: 'registered', verdict: '' })
    expect([registered, renamed].map((sysId) => world.row(sysId)['drift'] ?? '')).toEqual(['', ''])
  })
})
