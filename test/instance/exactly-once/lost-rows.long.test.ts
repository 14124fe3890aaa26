import { randomUUID } from 'node:crypto'
import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const REGISTRATIONS = `${SCOPE}_registration`

describe('a registration row that is lost', () => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf('byoc_registration'))
  })

  afterEach(() => world.close())

  const lose = (table: string, query: string): void => {
    const { database } = world.instance
    for (const row of database.select(table, query)) database.delete(table, row['sys_id'] ?? '')
  }

  /**
   * Loses a registration while its request says what it said before, as after a restored backup or an emptied table.
   */
  async function restored(trunkName: string, attempts: 'kept' | 'lost'): Promise<string> {
    const sysId = await world.one('North', { trunk_name: trunkName })
    await world.work(MINUTE)
    expect(world.outcome(sysId).state).toBe('registered')
    lose(REGISTRATIONS, `request=${sysId}`)
    if (attempts === 'lost') lose(`${SCOPE}_attempt`, `request=${sysId}`)
    const before = { registration_state: 'queued', active: '1', state: '2', genesys_id: '' }
    world.instance.database.update(`${SCOPE}_trunk_request`, sysId, before)
    return sysId
  }

  it('is made anew and finds by its attempts that its write has landed', async () => {
    const sysId = await restored('Attempts kept', 'kept')
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect(world.writes('North')).toHaveLength(1)
    // A write whose answer brought an id is no write without an answer.
    const [anew] = world.instance.database.select(REGISTRATIONS, `request=${sysId}`)
    expect([anew?.['unanswered_writes'] ?? '0', anew?.['write_sent'] ?? '']).toEqual(['0', ''])
  })

  it('is made anew and looks before it writes, where no attempt is left', async () => {
    const sysId = await restored('Attempts lost', 'lost')
    await world.work(HOUR)
    expect(world.writes('North')).toHaveLength(1)
    expect(world.outcome(sysId)).toEqual({ state: 'failed', verdict: 'conflict' })
    const trunk = world.genesys.state.organization(orgIdOf('North'))?.registrations.all()[0]?.id ?? ''
    await world.call('LostWrites', 'isThere', sysId, trunk)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    await world.call('TrunkRegistration', 'retire', sysId)
    await world.work(MINUTE)
    expect(world.trunks('North')).toEqual([])
  })

  it('is made anew and writes nothing where nothing can be looked up', async () => {
    const sysId = await restored('Blind', 'lost')
    const body = (): string => JSON.stringify({ status: 404, code: 'not.found', message: 'no such resource' })
    world.genesys.faults.next({ operation: 'list', times: 99 }, { kind: 'lie', status: 404, body })
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'outcome_unknown', verdict: 'outcome_unknown' })
    expect(world.writes('North')).toHaveLength(1)
  })

  it('registers what is not there', async () => {
    const sysId = await restored('Gone', 'lost')
    const there = world.genesys.state.organization(orgIdOf('North'))
    for (const { id } of there?.registrations.all() ?? []) there?.registrations.delete(id)
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect(world.trunks('North')).toEqual(['Gone'])
  })

  it('that is old and has no attempt looks before it writes', async () => {
    const first = await world.one('North', { trunk_name: 'Old' })
    await world.work(MINUTE)
    lose(REGISTRATIONS, `request=${first}`)
    lose(`${SCOPE}_attempt`, `request=${first}`)
    world.setProperty('outbound_enabled', 'false')
    const old = await world.one('North', { trunk_name: 'Old' })
    await world.work(3 * HOUR)
    world.setProperty('outbound_enabled', 'true')
    await world.work(HOUR)
    expect(world.outcome(old)).toEqual({ state: 'failed', verdict: 'conflict' })
    expect(world.writes('North')).toHaveLength(1)
  })

  it('is made anew to retire the trunk that the request names', async () => {
    const sysId = await world.one('North', { trunk_name: 'Retired' })
    await world.work(MINUTE)
    lose(REGISTRATIONS, `request=${sysId}`)
    await world.call('TrunkRegistration', 'retire', sysId)
    await world.work(HOUR)
    expect(world.outcome(sysId).state).toBe('retired')
    expect(world.trunks('North')).toEqual([])
  })

  const rowOf = (table: string, query: string): Readonly<Record<string, string>> => {
    const [row] = world.instance.database.select(table, query)
    if (row === undefined) throw new Error(`There is no ${table} of ${query}`)
    return row
  }

  /** Puts a row back to what it was, as a backup does. */
  const putBack = (table: string, row: Readonly<Record<string, string>>): void => {
    const sysId = row['sys_id'] ?? ''
    const emptied = Object.keys(rowOf(table, `sys_id=${sysId}`)).map((column) => [column, ''])
    const values = Object.entries({ ...Object.fromEntries(emptied), ...row } as Record<string, string>)
    const changed = Object.fromEntries(values.filter(([column]) => column !== 'sys_id'))
    world.instance.database.update(table, sysId, changed)
  }

  it('that was retrying in the backup looks before it writes, however often its next attempt was put off', async () => {
    world.genesys.faults.next({ operation: 'register', times: 1 }, { kind: 'status', when: 'before', status: 429 })
    const sysId = await world.one('North', { trunk_name: 'Backed up' })
    await world.work(1)
    const registration = rowOf(REGISTRATIONS, `request=${sysId}`)
    const request = world.row(sysId)
    expect(registration).toMatchObject({ state: 'retrying', attempts: '1' })
    await world.work(30 * MINUTE)
    expect(world.outcome(sysId).state).toBe('registered')
    expect(world.writes('North')).toHaveLength(2)
    world.setProperty('outbound_enabled', 'false')
    lose(`${SCOPE}_attempt`, `key=${sysId}:2`)
    putBack(REGISTRATIONS, registration)
    putBack(`${SCOPE}_trunk_request`, request)
    await world.work(HOUR)
    world.setProperty('outbound_enabled', 'true')
    await world.work(HOUR)
    expect(world.writes('North')).toHaveLength(2)
    expect(world.outcome(sysId)).toEqual({ state: 'failed', verdict: 'conflict' })
  })

  it('is made anew by its attempts, and looks nowhere else than where its write went', async () => {
    world.genesys.faults.next({ operation: 'register', times: 1 }, { kind: 'reset', when: 'before' })
    const sysId = await world.one('North', { trunk_name: 'Written before' })
    await world.work(1)
    lose(REGISTRATIONS, `request=${sysId}`)
    world.updateOrganization('North', { contract: 'platform' })
    // By the time that calls may leave, the write can't land any more: nothing but its place keeps the look-up back.
    world.setProperty('outbound_enabled', 'false')
    await world.work(30 * MINUTE)
    world.setProperty('outbound_enabled', 'true')
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'outcome_unknown', verdict: 'organization_changed' })
    expect(world.asked('North')['trunk_list'] ?? 0).toBe(0)
  })

  it('is made anew and writes nothing while the last write may still land, where no attempt is left', async () => {
    world.genesys.faults.next({ operation: 'register', times: 1 }, { kind: 'reset', when: 'before' })
    const sysId = await world.one('North', { trunk_name: 'Under way' })
    await world.work(1)
    lose(REGISTRATIONS, `request=${sysId}`)
    lose(`${SCOPE}_attempt`, `request=${sysId}`)
    world.instance.database.update(`${SCOPE}_trunk_request`, sysId, { registration_state: 'queued', attempts: '0' })
    await world.work(12 * MINUTE)
    expect(world.writes('North')).toHaveLength(1)
    const address = { sipUri: 'sip:sbc1.example.com:5061;transport=tls', authUser: 'carrier' }
    const landed = { id: randomUUID(), name: 'Under way', ...address, extra: {}, createdAt: world.clock.now() }
    world.genesys.state.organization(orgIdOf('North'))?.registrations.put(landed)
    await world.work(HOUR)
    expect(world.writes('North')).toHaveLength(1)
    expect(world.outcome(sysId)).toEqual({ state: 'failed', verdict: 'conflict' })
  })

  it('whose write an older version had claimed, under the key of that version, is not written again', async () => {
    const { database } = world.instance
    const sysId = await world.one('North', { trunk_name: 'Claimed before' })
    const [row] = database.select(REGISTRATIONS, `request=${sysId}`)
    const registration = row?.['sys_id'] ?? ''
    // Older versions kept no instance, and knew a write by its registration.
    database.update(REGISTRATIONS, registration, { instance: '' })
    database.insert(`${SCOPE}_attempt`, {
      key: `${registration}:1`,
      request: sysId,
      organization: world.organization('North'),
      operation: 'register',
      started: String(world.clock.now()),
    })
    await world.work(MINUTE)
    expect(world.writes('North')).toEqual([])
    expect(world.outcome(sysId).state).toBe('retrying')
    await world.work(HOUR)
    expect(world.writes('North')).toHaveLength(1)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
  })

  describe('leaves its trunk to the request that names it', () => {
    let first: string
    let second: string
    const trunk = (): string => world.row(first)['genesys_id'] ?? ''

    beforeEach(async () => {
      first = await world.one('North', { trunk_name: 'Twins' })
      await world.work(MINUTE)
      lose(REGISTRATIONS, `request=${first}`)
      world.genesys.faults.next({ operation: 'register', times: 1 }, { kind: 'reset', when: 'before' })
      second = await world.one('North', { trunk_name: 'Twins' })
      await world.work(1)
    })

    it('when another request looks its own lost write up', async () => {
      await world.work(HOUR)
      expect(world.outcome(first)).toEqual({ state: 'registered', verdict: '' })
      expect(world.outcome(second)).toEqual({ state: 'failed', verdict: 'conflict' })
      expect(world.row(second)['verdict_evidence']).toContain('registered for another trunk request')
    })

    it('when a person says that it is the other one', async () => {
      await world.call('TrunkRegistration', 'stop', second)
      const { refused } = await world.call<{ refused: string }>('LostWrites', 'isThere', second, trunk())
      expect(refused).toBe(`The trunk ${trunk()} belongs to another trunk request.`)
    })

    it('when the organization is compared: no comparison calls it foreign', async () => {
      await world.call('TrunkRegistration', 'stop', second)
      await world.call('Reconciler', 'startOne', world.organization('North'))
      await world.work(HOUR)
      const organization = rowOf(`${SCOPE}_organization`, `sys_id=${world.organization('North')}`)
      expect(organization['drift_summary']).toMatch(/ 0 foreign/)
    })
  })
})
