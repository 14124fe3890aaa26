import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { orgIdOf, threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(async () => {
  await world.close()
})

/** A retirement begins anew: what the registration has spent of its tries and of its time is not the retirement's. */
describe('a retirement that was asked for while Genesys Cloud was being called', () => {
  it.each([
    ['time', { first_attempt: '1', put_offs: '0' }],
    ['tries', { first_attempt: '0', put_offs: '1000' }],
  ])('has all its %s, whatever registering took', async (what, spent) => {
    const { database } = world.instance
    const { faults, state } = world.genesys
    faults.next({ operation: 'register' }, { kind: 'status', when: 'before', status: 503 })
    const sysId = await world.one('North', { trunk_name: `Retired for its ${what}` })
    await world.work(1000)
    const [registration] = database.select(`${SCOPE}_registration`, `request=${sysId}`)
    const given = { wish: 'retire', next_attempt: '0', ...spent }
    database.update(`${SCOPE}_registration`, registration?.['sys_id'] ?? '', given)
    faults.next({ operation: 'list' }, { kind: 'status', when: 'before', status: 503 })
    await world.work(60 * MINUTE)

    expect(world.outcome(sysId).state).toBe('retired')
    const there = state.organization(orgIdOf('North'))?.registrations.all() ?? []
    expect(there.map(({ name }) => name)).not.toContain(`Retired for its ${what}`)
  })
})
