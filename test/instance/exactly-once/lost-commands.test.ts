import { scope as SCOPE } from '../../../now.config.json'
import type { SeamCall } from '../../../sandbox/instance/runtime/workers/pool'
import { standingStill } from '../../setup/standing-still'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000
const REGISTRATIONS = `${SCOPE}_registration`
const LANES = `${SCOPE}_lane`

describe('a command on a request whose registration is lost', () => {
  let world: World

  beforeEach(async () => {
    world = await World.open(threeOf('byoc_registration'))
  })

  afterEach(() => world.close())

  const registrationOf = (request: string): Readonly<Record<string, string>> =>
    world.instance.database.select(REGISTRATIONS, `request=${request}`)[0] ?? {}

  /** Stops a request, and loses its registration when the transaction comes to a call. */
  async function stopped(request: string, op: string, table: string): Promise<void> {
    await standingStill(
      world.instance,
      () => world.call('TrunkRegistration', 'stop', request),
      (call: SeamCall) => call.op === op && (call.args as { table?: string }).table === table,
      () => {
        world.instance.database.delete(REGISTRATIONS, registrationOf(request)['sys_id'] ?? '')
        return Promise.resolve()
      },
    )
  }

  it('after it was read and before the lane is held is carried out on the one that is made anew', async () => {
    const request = await world.one('North', { trunk_name: 'Lost before the lane' })
    await stopped(request, 'data.insert', LANES)
    expect(world.outcome(request).state).toBe('failed')
    await world.work(30 * MINUTE)
    expect(world.outcome(request).state).toBe('failed')
    expect(world.writes('North')).toEqual([])
  })

  it('while another worker holds the lane is left to that worker', async () => {
    const request = await world.one('North', { trunk_name: 'Lost beside a worker' })
    const { lane = '', organization = '' } = registrationOf(request)
    const { database } = world.instance
    const lease = { holder: 'living', lease_until: String(world.clock.now() + MINUTE) }
    const held = database.insert(LANES, { key: lane, organization, ...lease })
    await stopped(request, 'data.get', REGISTRATIONS)
    expect(registrationOf(request)['wish']).toBe('stop')
    database.delete(LANES, held)
    await world.work(30 * MINUTE)
    expect(world.outcome(request).state).toBe('failed')
    expect(world.writes('North')).toEqual([])
  })
})
