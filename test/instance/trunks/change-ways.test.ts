import { scope as SCOPE } from '../../../now.config.json'
import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { setUpPeople } from '../../harness/people'
import { openWorld, order, requestOf, work, type World } from '../../harness/ordering'

const REQUEST = `${SCOPE}_trunk_request`
const TRUNK = `${SCOPE}_trunk`
const PASSWORD = 'canary-new-password'
const DAY = 86_400_000

let world: World

beforeAll(async () => {
  world = await openWorld()
  setUpPeople(world.instance)
})

afterAll(async () => {
  await world.close()
})

type Row = Readonly<Record<string, string>>

/** The record of a trunk that a requester has ordered. */
async function ordered(name: string, typed: Record<string, string> = {}): Promise<Row> {
  const item = await order(world, { trunk_name: name, auth_password: 'canary-old-password', ...typed })
  await work(world)
  const request = requestOf(world, item)
  expect(request['registration_state']).toBe('registered')
  return world.instance.database.select(TRUNK, `request=${request['sys_id'] ?? ''}`)[0] ?? {}
}

const trunkOf = (sysId = ''): Row => world.instance.database.get(TRUNK, sysId) ?? {}
const itemOf = (sysId: string): Row => world.instance.database.get('sc_req_item', sysId) ?? {}

describe('the catalog item Change a BYOC trunk', () => {
  const change = async (variables: Record<string, string>, user = REQUESTER): Promise<string> => {
    const { requestedItem } = await world.instance.order('Change a BYOC trunk', variables, { user })
    await work(world)
    return requestedItem
  }

  it('changes what is filled in, keeps what is empty, and closes its requested item', async () => {
    const { sys_id: trunk = '' } = await ordered('Ordered', { allow_list: '203.0.113.0/28' })
    const item = await change({ trunk, caller_name: 'Sales', auth_password: PASSWORD })
    const request = requestOf(world, item)
    expect(request).toMatchObject({ act: 'change', registration_state: 'changed', changed_fields: 'caller_name' })
    expect(trunkOf(trunk)).toMatchObject({ caller_name: 'Sales', allow_list: '203.0.113.0/28', auth_user: 'carrier' })
    expect(itemOf(item)).toMatchObject({ state: '3' })
    const [written] = world.genesys.requests.filter(({ operation }) => operation === 'update').slice(-1)
    expect(written?.body()).toMatchObject({ caller_name: 'Sales', auth_password: PASSWORD })
    expect(JSON.stringify(world.instance.database.select('sc_item_option', ''))).not.toContain(PASSWORD)
  })

  it('empties the fields that are named, and says which name is none', async () => {
    const typed = { caller_name: 'Sales', realm: 'carrier.example.com' }
    const { sys_id: trunk = '' } = await ordered('Emptied', typed)
    const item = await change({ trunk, emptied: 'digest Realm\ncaller_name' })
    expect(requestOf(world, item)).toMatchObject({ registration_state: 'changed', changed_fields: 'caller_name,realm' })
    expect(trunkOf(trunk)).toMatchObject({ auth_user: 'carrier' })
    expect([trunkOf(trunk)['caller_name'] ?? '', trunkOf(trunk)['realm'] ?? '']).toEqual(['', ''])
    const [written] = world.genesys.requests.filter(({ operation }) => operation === 'update').slice(-1)
    expect(written?.body()).toMatchObject({ caller_name: '', realm: '' })
    const wrong = requestOf(world, await change({ trunk, emptied: 'Realmm, Allow list', allow_list: '203.0.113.1' }))
    expect(wrong).toMatchObject({ registration_state: 'failed', verdict: 'payload_invalid' })
    expect(wrong['requester_note']).toContain('Fields to empty: "Realmm" is none; name them as the form does.')
    expect(wrong['requester_note']).toContain('Allow list: it is given and to be emptied; do one of them.')
    const needed = requestOf(world, await change({ trunk, emptied: 'SIP URI' }))
    expect(needed['requester_note']).toContain('SIP URI: it is empty')
  })

  it('says why a change can not be made, and to whom a trunk belongs', async () => {
    const { sys_id: trunk = '' } = await ordered('Refused')
    const wrong = requestOf(world, await change({ trunk, sip_uri: 'sbc1.example.com' }))
    expect(wrong).toMatchObject({ act: 'change', registration_state: 'failed', verdict: 'payload_invalid' })
    expect(wrong['requester_note']).toContain('SIP URI:')
    const strange = requestOf(world, await change({ trunk, caller_name: 'Mine' }, 'requester'))
    expect(strange).toMatchObject({ registration_state: 'failed', verdict: 'payload_invalid' })
    expect(strange['verdict_message']).toContain('choose one of your own')
    expect(trunkOf(trunk)['caller_name'] ?? '').toBe('')
  })

  it('is canceled with its requested item, and its trunk stays', async () => {
    const { sys_id: trunk = '' } = await ordered('Item closed')
    world.genesys.faults.next({ operation: 'update' }, { kind: 'status', when: 'before', status: 503 })
    const item = await change({ trunk, caller_name: 'Sales' })
    const state = requestOf(world, item)['registration_state']
    world.instance.database.update('sc_req_item', item, { state: '4', active: 'false' })
    await world.instance.run(`new CatalogFulfillment().itemCanceled('${item}'); null`)
    await work(world)
    expect(['retrying', 'changed']).toContain(state)
    expect(['cancelled', 'changed']).toContain(requestOf(world, item)['registration_state'])
    expect(requestOf(world, item)['retirement_asked'] ?? '0').toBe('0')
    expect(trunkOf(trunk)['state']).toBe('present')
  })
})

describe('the flow action Change BYOC trunk', () => {
  const act = (inputs: Record<string, string | boolean>) =>
    world.instance.designer.testAction('Change BYOC trunk', inputs)

  it('changes what is given and keeps what is empty', async () => {
    const { sys_id: trunk = '' } = await ordered('Flow', { allow_list: '203.0.113.0/28' })
    const outputs = await act({ trunk, realm: 'carrier.example' })
    expect(outputs).toMatchObject({ state: 'queued', error_code: '' })
    await work(world)
    expect(trunkOf(trunk)).toMatchObject({ realm: 'carrier.example', allow_list: '203.0.113.0/28' })
    await act({ trunk, emptied: 'Digest realm, allow_list' })
    await work(world)
    expect([trunkOf(trunk)['realm'] ?? '', trunkOf(trunk)['allow_list'] ?? '']).toEqual(['', ''])
    expect(await act({ trunk, emptied: 'wrong' })).toMatchObject({ error_code: 'payload_invalid' })
  })

  it('says why not', async () => {
    const { sys_id: trunk = '' } = await ordered('Flow refused')
    expect(await act({ trunk })).toMatchObject({ error_code: 'input_missing', trunk_request: null })
    expect(await act({ trunk, allow_list: 'all' })).toMatchObject({ error_code: 'payload_invalid' })
  })
})

describe('digest passwords', () => {
  const mark = (): Promise<unknown> => world.instance.run('new DigestPasswords().markDue(); null')
  const days = (value: string): void => {
    const { database } = world.instance
    const [row] = database.select('sys_properties', `name=${SCOPE}.password_days`)
    database.update('sys_properties', row?.['sys_id'] ?? '', { value })
  }
  const isDue = (sysId = ''): boolean => ['1', 'true'].includes(trunkOf(sysId)['password_due'] ?? '')

  it('are due once they are older than the property says, and no more after a new one', async () => {
    const { sys_id: trunk = '' } = await ordered('Due')
    world.clock.advance(31 * DAY)
    await mark()
    expect(isDue(trunk)).toBe(false)
    days('30')
    await mark()
    expect(isDue(trunk)).toBe(true)
    const rotated = await world.instance.run(
      `JSON.parse(JSON.stringify(new DigestPasswords().rotate('${world.organizations.get('North') ?? ''}', { Due: '${PASSWORD}' })))`,
    )
    expect(rotated).toMatchObject([{ trunk: 'Due', refused: '' }])
    await work(world)
    expect(isDue(trunk)).toBe(false)
    await mark()
    expect(isDue(trunk)).toBe(false)
    world.clock.advance(31 * DAY)
    await mark()
    expect(isDue(trunk)).toBe(true)
    days('0')
    await mark()
    expect(isDue(trunk)).toBe(false)
  })

  it('are rotated for many trunks at once, and a dry run asks for nothing', async () => {
    await ordered('Bulk 1')
    await ordered('Bulk 2')
    const rotate = (passwords: object, options = '{}') =>
      world.instance.run<{ trunk: string; request: string; refused: string }[]>(
        `JSON.parse(JSON.stringify(new DigestPasswords().rotate('${world.organizations.get('North') ?? ''}', ${JSON.stringify(passwords)}, ${options})))`,
      )
    const given = { 'Bulk 1': PASSWORD, 'Bulk 2': PASSWORD, Nobody: PASSWORD }
    const before = world.instance.database.count(REQUEST, 'act=change')
    const dry = await rotate(given, '{ dryRun: true }')
    expect(dry.map(({ refused }) => refused)).toEqual([
      '',
      '',
      'The organization has no trunk of this name in Genesys Cloud.',
    ])
    expect(world.instance.database.count(REQUEST, 'act=change')).toBe(before)
    const done = await rotate(given)
    expect(done.map(({ request }) => request !== '')).toEqual([true, true, false])
    await work(world)
    for (const { request } of done.slice(0, 2)) {
      expect(world.instance.database.get(REQUEST, request)?.['registration_state']).toBe('changed')
    }
  })

  it('are asked for nobody whose trunk is not surely meant, and for no trunk that can not have one', async () => {
    const { database } = world.instance
    const [first, second, userless, wordless] = [
      await ordered('Twin'),
      await ordered('Twin of it'),
      await ordered('No user'),
      await ordered('No word'),
    ]
    database.update(TRUNK, second['sys_id'] ?? '', { trunk_name: 'Twin' })
    database.update(TRUNK, userless['sys_id'] ?? '', { auth_user: '' })
    const before = database.count(REQUEST, 'act=change')
    const given = { Twin: PASSWORD, 'No user': PASSWORD, 'No word': '' }
    const refused = await world.instance.run<{ request: string; refused: string }[]>(
      `JSON.parse(JSON.stringify(new DigestPasswords().rotate('${world.organizations.get('North') ?? ''}', ${JSON.stringify(given)})))`,
    )
    expect(refused).toEqual([
      { trunk: 'Twin', request: '', refused: 'The organization has several trunks of this name.' },
      { trunk: 'No user', request: '', refused: 'The trunk has no digest user.' },
      { trunk: 'No word', request: '', refused: 'Digest password: it is empty; give one.' },
    ])
    expect(database.count(REQUEST, 'act=change')).toBe(before)
    expect([first, wordless].map(({ sys_id }) => trunkOf(sys_id)['state'])).toEqual(['present', 'present'])
  })
})
