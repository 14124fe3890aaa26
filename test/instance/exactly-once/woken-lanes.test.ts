import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { threeOf } from '../../harness/three-organizations'

let world: World

beforeAll(async () => {
  world = await World.open(threeOf('byoc_registration'))
  world.setProperty('lanes_per_organization', '1')
})

afterAll(() => world.close())

/** The lanes that events have woken, and that no worker has looked into yet. */
const woken = (): string[] =>
  world.instance.database.select('sysevent', `name=${SCOPE}.lane.ready^state=ready`).map(({ parm1 = '' }) => parm1)

it('an order wakes its own lane though another lane was woken a moment ago, and a second one does not wake it again', async () => {
  for (const [organization, moment] of [
    ['North', 0],
    ['South', 10],
    ['North', 20],
  ] as const) {
    world.clock.set(Math.floor(world.clock.now() / 10_000) * 10_000 + 5_000 + moment)
    await world.one(organization, { trunk_name: `Woken ${String(moment)}` })
  }
  const lanes = ['North', 'South'].map((name) => `${world.organization(name)}:0`)
  expect(woken().sort()).toEqual(lanes.sort())
})
