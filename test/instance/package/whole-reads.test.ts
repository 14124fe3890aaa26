import { order, openWorld, SCOPE, work, type World } from '../app/world'

/** Every five minutes, by the sweeper. */
const SWEPT = 'read by the sweeper every five minutes, and not while anybody waits'

/**
 * Reads that touch every row of a table that grows, by table and the columns they ask for, each with the reason why it
 * may. Trunk requests stand in the table of all tasks (documentation: Task table flattening), whose indexes are its
 * administrator's: the app ships none for it.
 */
const WHOLE: Readonly<Record<string, string>> = {
  'task: sys_class_name, auth_password': SWEPT,
  'task: sys_class_name, registration_state, approval, sys_updated_on': SWEPT,
  'task: sys_class_name, registration_state, outbound_route, route_request': SWEPT,
  'task: sys_class_name, registration_state, sys_updated_on': SWEPT,
  'task: sys_class_name, verdict, registration_state': SWEPT,
  'task: sys_class_name, requested_item': 'by each order; whether an instance indexes a reference by itself is unknown',
  'digest_password: sys_created_on': SWEPT,
  'registration: replaces': SWEPT,
  'registration: wish': SWEPT,
  'trunk: password_due, password_set_on, state': 'read once a night',
  'trunk: state, password_set_on, password_due': 'read once a night',
}

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** The plans that SQLite makes without statistics depend on the indexes alone, and not on how many rows there are. */
function plansOf(asked: ReadonlyMap<string, readonly (string | number | null)[]>): string[] {
  const { sqlite } = world.instance.database
  return [...asked].flatMap(([sql, params]) => {
    const steps = sqlite.all('', `EXPLAIN QUERY PLAN ${sql}`, params).map(([, , , detail]) => String(detail))
    const [, table = ''] = /FROM "(\w+)"/.exec(sql) ?? []
    const [, where = ''] = / WHERE (.*?)( ORDER BY .*| GROUP BY .*| LIMIT .*)?$/.exec(sql) ?? []
    const columns = [...where.matchAll(/t0\."(?:\w+\$)?(\w+)"/g)].map(([, name = '']) => name)
    const isWhole = steps.some((step) => /^SCAN (?!json_each)/.test(step))
    return isWhole ? [`${table.replace(`${SCOPE}_`, '')}: ${[...new Set(columns)].join(', ')}`] : []
  })
}

it('an order, its lane and the jobs read no table that grows from its first row to its last, but where it is said', async () => {
  const { database } = world.instance
  const jobs = database.select('sysauto_script', 'nameSTARTSWITHBYOC').map(({ script = '' }) => script)
  const asked = new Map<string, readonly (string | number | null)[]>()
  const all = database.sqlite.all.bind(database.sqlite)
  const grows = ['trunk_request', 'registration', 'attempt', 'trunk', 'digest_password'].map(
    (name) => `${SCOPE}_${name}`,
  )
  database.sqlite.all = (table, sql, params) => {
    if (grows.includes(table)) asked.set(sql, params)
    return all(table, sql, params)
  }
  await order(world, { trunk_name: 'One', auth_password: 'a-digest-password-1' })
  await order(world, { trunk_name: 'Two', sip_uri: 'sip:trunk@sbc2.example.com' })
  await work(world)
  for (const script of jobs) {
    await world.instance.run(script, { kind: 'job' })
    await work(world)
  }
  database.sqlite.all = all
  expect([...new Set(plansOf(asked))].sort()).toEqual(Object.keys(WHOLE).sort())
})
