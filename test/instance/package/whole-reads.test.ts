import { growingTables, isWhole, nameOfRead, readsOf } from '../../../bench/measures/query-plans'
import { order, openWorld, SCOPE, work, type World } from '../app/world'

/** Every five minutes, by the sweeper. */
const SWEPT = 'read by the sweeper every five minutes, and not while anybody waits'

/**
 * Reads that touch every row of a table that grows, by table and the columns they ask for, each with the reason why it
 * may. Trunk requests stand in the table of all tasks (documentation: Task table flattening), whose indexes are its
 * administrator's: the app ships none for it.
 */
const WHOLE: Readonly<Record<string, string>> = {
  'registration: replaces': SWEPT,
  'task: sys_class_name, auth_password': SWEPT,
  'task: sys_class_name, registration_state, approval, sys_updated_on': SWEPT,
  'task: sys_class_name, registration_state, outbound_route, route_request': SWEPT,
  'task: sys_class_name, registration_state, sys_updated_on': SWEPT,
  'task: sys_class_name, verdict, registration_state': SWEPT,
  'task: sys_class_name, requested_item': 'by each order; whether an instance indexes a reference by itself is unknown',
  'digest_password: sys_created_on': SWEPT,
  'trunk: password_due, password_set_on, state': 'read once a night',
  'trunk: state, password_set_on, password_due': 'read once a night',
}

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('an order, its lane and the jobs read no table that grows from its first row to its last, but where it is said', async () => {
  const { database } = world.instance
  const jobs = database.select('sysauto_script', 'nameSTARTSWITHBYOC').map(({ script = '' }) => script)
  const reads = await readsOf(database.sqlite, growingTables(SCOPE), async () => {
    await order(world, { trunk_name: 'One', auth_password: 'a-digest-password-1' })
    await order(world, { trunk_name: 'Two', sip_uri: 'sip:trunk@sbc2.example.com' })
    await work(world)
    for (const script of jobs) {
      await world.instance.run(script, { kind: 'job' })
      await work(world)
    }
  })
  const asked = new Map(reads.map((read) => [read.sql, read]))
  const whole = [...asked.values()].filter((read) => isWhole(database.sqlite, read))
  expect([...new Set(whole.map((read) => nameOfRead(read, SCOPE)))].sort()).toEqual(Object.keys(WHOLE).sort())
})
