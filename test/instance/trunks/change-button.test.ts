import { scope as SCOPE } from '../../../now.config.json'
import { openWorld, work, type World } from '../../harness/ordering'
import { press, setUpPeople } from '../../harness/buttons'

const REQUEST = `${SCOPE}_trunk_request`
const TRUNK = `${SCOPE}_trunk`

let world: World

beforeAll(async () => {
  world = await openWorld()
  setUpPeople(world.instance)
})

afterAll(async () => {
  await world.close()
})

async function registered(typed: Record<string, string>): Promise<string> {
  const request = world.instance.database.insert(REQUEST, {
    organization: world.organizations.get('North') ?? '',
    sip_uri: 'sip:a@sbc1.example.com',
    auth_user: 'u',
    registration_state: 'draft',
    ...typed,
  })
  await world.instance.run(`new TrunkRegistration().queue('${request}'); null`)
  await work(world, 60_000)
  expect(world.instance.database.get(REQUEST, request)?.['registration_state']).toBe('registered')
  return request
}

it('makes a draft that shows the trunk; the fields that a person changes on it are the change', async () => {
  const { database } = world.instance
  const request = await registered({ trunk_name: 'By hand', allow_list: '203.0.113.0/28' })
  const trunk = database.select(TRUNK, `request=${request}`)[0]?.['sys_id'] ?? ''
  await press(world.instance, TRUNK, 'Change trunk', trunk, 'operator')
  const [draft = {}] = database.select(REQUEST, `trunk=${trunk}`)
  expect(draft).toMatchObject({ act: 'change', registration_state: 'draft', trunk_name: 'By hand' })
  expect(draft['changed_fields'] ?? '').toBe('')
  await world.instance.run(
    `(function () {
      var draft = new GlideRecordSecure('${REQUEST}')
      draft.get('${draft['sys_id'] ?? ''}')
      draft.setValue('caller_name', 'Sales')
      draft.setValue('allow_list', '')
      return String(draft.update())
    })()`,
    { user: 'operator', kind: 'interactive' },
  )
  expect(database.get(REQUEST, draft['sys_id'] ?? '')?.['changed_fields']).toBe('allow_list,caller_name')
  await press(world.instance, REQUEST, 'Send change', draft['sys_id'] ?? '', 'operator')
  await work(world, 60_000)
  expect(database.get(REQUEST, draft['sys_id'] ?? '')?.['registration_state']).toBe('changed')
  expect(database.get(TRUNK, trunk)).toMatchObject({ caller_name: 'Sales', trunk_name: 'By hand' })
  expect(database.get(TRUNK, trunk)?.['allow_list'] ?? '').toBe('')
})

it('tells on the form what to do next', async () => {
  const request = await registered({ trunk_name: 'Told' })
  const trunk = world.instance.database.select(TRUNK, `request=${request}`)[0]?.['sys_id'] ?? ''
  const lines = await world.instance.run<string[]>(
    `(function () {
      var lines = []
      gs.addInfoMessage = function (line) { lines.push(String(line)) }
      new RequestActions().change('${trunk}')
      return lines
    })()`,
    { user: 'operator', kind: 'interactive' },
  )
  expect(lines).toEqual([expect.stringMatching(/^Change the fields .* choose Send change/)])
})

it('is no way past the rules: neither to another trunk nor to another organization', async () => {
  const request = await registered({ trunk_name: 'Rules' })
  const { database } = world.instance
  const trunk = database.select(TRUNK, `request=${request}`)[0]?.['sys_id'] ?? ''
  const insert = (values: object): Promise<string> =>
    world.instance.run<string>(`(function () {
      var record = new GlideRecord('${REQUEST}')
      record.initialize()
      var values = ${JSON.stringify(values)}
      Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
      return String(record.insert() || '')
    })()`)
  expect(await insert({ act: 'change', registration_state: 'draft' })).toBe('')
  const south = world.organizations.get('South') ?? ''
  expect(await insert({ act: 'change', trunk, organization: south, registration_state: 'draft' })).toBe('')
  const made = await insert({ act: 'change', trunk, caller_name: 'x', registration_state: 'draft' })
  expect(database.get(REQUEST, made)).toMatchObject({ changed_fields: 'caller_name' })
})
