import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const MINUTE = 60_000

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterAll(() => world.close())

it.each([
  ['that is changed to another organization leaves the writes without an answer behind', 'South', '0'],
  ['that is asked for again in its own organization keeps them', 'North', '1'],
])('a request %s', async (_name, organization, left) => {
  const { database } = world.instance
  world.genesys.faults.next({ operation: 'register' }, { kind: 'status', when: 'before', status: 400 })
  const sysId = await world.one('North', { trunk_name: `Asked again in ${organization}` })
  await world.work(MINUTE)
  expect(world.outcome(sysId).state).toBe('failed')
  const [registration] = database.select(`${SCOPE}_registration`, `request=${sysId}`)
  // An earlier write had no answer, and nothing was found of it until now.
  database.update(`${SCOPE}_registration`, registration?.['sys_id'] ?? '', { unanswered_writes: '1' })
  database.update(`${SCOPE}_trunk_request`, sysId, { organization: world.organization(organization) })
  await world.call('TrunkRegistration', 'retryNow', sysId)
  expect(database.get(`${SCOPE}_registration`, registration?.['sys_id'] ?? '')).toMatchObject({
    state: 'queued',
    organization: world.organization(organization),
    unanswered_writes: left,
  })
  await world.work(MINUTE)
})
