import { openWorld, SCOPE, work, type World } from '../../harness/ordering'

let world: World

beforeEach(async () => {
  world = await openWorld({ workers: 8 })
})

afterEach(async () => {
  await world.close()
})

it('asks once for a token, however many requests meet a cold organization at the same instant', async () => {
  await world.instance.run(`
    for (var index = 0; index < 64; index++) {
      var request = new GlideRecord('${SCOPE}_trunk_request')
      request.initialize()
      request.setValue('organization', '${world.organizations.get('North') ?? ''}')
      request.setValue('trunk_name', 'Trunk ' + index)
      request.setValue('sip_uri', 'sip:t' + index + '@sbc1.example.com')
      request.setValue('auth_user', 'carrier')
      request.setValue('registration_state', 'queued')
      request.insert()
    }
    null`)
  await work(world)

  const called = (operation: string): number =>
    world.genesys.requests.filter((request) => request.operation === operation).length
  expect({ token: called('token'), register: called('register') }).toEqual({ token: 1, register: 64 })
  expect(world.instance.database.select(`${SCOPE}_trunk_request`, 'registration_state=registered')).toHaveLength(64)
  // No lane spins: a lane that found the token being minted came back once, a moment later.
  const events = world.instance.database.select('sysevent', `name=${SCOPE}.lane.ready`)
  expect(events.length).toBeLessThanOrEqual(64 + 8)
  const held = world.instance.database.select(`${SCOPE}_lane`, '').filter(({ key = '' }) => !key.endsWith(':wake'))
  expect(held).toEqual([])
})
