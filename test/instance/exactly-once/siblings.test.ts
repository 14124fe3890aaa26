import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

const NAMES = Array.from({ length: 12 }, (_, index) => `Trunk ${String(index)}`)

let world: World

beforeEach(async () => {
  world = await World.open(threeOf('byoc_registration'))
})

afterEach(async () => {
  await world.close()
})

const woken = (): string[] =>
  world.instance.database
    .select('sysevent', `name=${SCOPE}.lane.ready^state=ready`)
    .map(({ parm1 = '' }) => parm1)
    .sort()

function forgetEvents(): void {
  const { database } = world.instance
  for (const { sys_id: sysId = '' } of database.select('sysevent', `name=${SCOPE}.lane.ready`)) {
    database.delete('sysevent', sysId)
  }
}

it('who mints a token wakes the other lanes of the organization that have work, since they may be waiting for it', async () => {
  const requests = await world.request('North', ...NAMES.map((name) => ({ trunk_name: name })))
  const { database } = world.instance
  const registrations = database.select(`${SCOPE}_registration`, `requestIN${requests.join(',')}`)
  const lanes = [...new Set(registrations.map(({ lane = '' }) => lane))].sort()
  expect(lanes).toHaveLength(3)
  const [first] = registrations
  const others = lanes.filter((lane) => lane !== first?.['lane'])
  forgetEvents()
  await world.call('Lanes', 'drainOne', first?.['sys_id'] ?? '')
  expect(woken()).toEqual(expect.arrayContaining(others))

  // The next one has the token, and wakes nobody but its own lane.
  forgetEvents()
  const next = registrations.find(({ lane, sys_id: sysId }) => lane === first?.['lane'] && sysId !== first?.['sys_id'])
  await world.call('Lanes', 'drainOne', next?.['sys_id'] ?? '')
  expect(woken().filter((lane) => others.includes(lane))).toEqual([])
})
