import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../platform/support/world'
import { orgIdOf, threeOf } from './organizations'

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
    world.instance.database.update(`${SCOPE}_trunk_request`, sysId, { registration_state: 'queued', genesys_id: '' })
    return sysId
  }

  it('is made anew and finds by its attempts that its write has landed', async () => {
    const sysId = await restored('Attempts kept', 'kept')
    await world.work(HOUR)
    expect(world.outcome(sysId)).toEqual({ state: 'registered', verdict: '' })
    expect(world.writes('North')).toHaveLength(1)
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
})
