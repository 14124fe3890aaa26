import { scope as SCOPE } from '../../../now.config.json'
import type { Preview } from '../../../src/server/previews'
import { World } from '../../harness/world'
import { MINUTE, Replacing, unchanging } from './replacing'

let world: World
let at: Replacing

beforeAll(async () => {
  world = await World.cast({
    ...unchanging('Whole', 'Names', 'Twice', 'Approved', 'Adopted', 'Rules', 'Preview', 'Absent 405'),
    Platform: { contract: 'platform' },
  })
  at = new Replacing(world)
})

afterAll(() => world.close())

const outcome = (request: string): string => {
  const { state, verdict } = world.outcome(request)
  return `${state} ${verdict}`
}

it.each([
  ['Whole', 404],
  ['Absent 405', 405],
])('%s: registers the new trunk, then deletes the old one', async (organization, status) => {
  const old = await at.registered(organization, 'Line', { auth_password: 'canary-kept', allow_list: '203.0.113.0/28' })
  const change = await at.refused(old, { caller_name: 'Sales' }, status)
  expect(world.row(change)['next_step']).toMatch(/^Replace the trunk, when you want that: choose Replace trunk/)
  const { request, refused } = await at.replace(change)
  expect(refused).toBe('')
  await world.work(MINUTE)
  expect(outcome(request)).toBe('registered ')
  expect(outcome(old['request'] ?? '')).toBe('retired ')
  // The change's own PUT comes first; then the new trunk is made before the old one is deleted.
  expect(at.writes(organization)).toEqual(['POST', 'PUT', 'POST', 'DELETE'])
  const anew = at.trunkOf(request)
  expect(anew).toMatchObject({
    ...{ trunk_name: 'Line 2', caller_name: 'Sales', allow_list: '203.0.113.0/28', state: 'present' },
    sip_uri: old['sip_uri'],
  })
  expect(at.trunk(old['sys_id'])).toMatchObject({ state: 'retired', replaced_by: anew['sys_id'] })
  expect(world.trunks(organization)).toEqual(['Line 2'])
  const [made] = world.genesys.requests.filter(({ operation }) => operation === 'register').slice(-1)
  expect(JSON.stringify(made?.body())).toContain('canary-kept')
  expect(at.notes(request)).toContain(`is retired by ${world.row(old['request'] ?? '')['number'] ?? ''}`)
  expect(at.notes(request)).toContain('which this one replaces, is not in Genesys Cloud any more')
  expect(at.notes(old['request'] ?? '')).toContain(`${world.row(request)['number'] ?? ''} replaces it`)
  expect(at.notes(change)).toContain(`${world.row(request)['number'] ?? ''} replaces the trunk instead`)
  expect(at.registrationOf(request)['replaces'] ?? '').toBe('')
})

it('takes the name that is given, or that the change gives, and never the one that the old trunk has', async () => {
  const old = await at.registered('Names', 'Berlin')
  await at.registered('Names', 'berlin 2')
  const change = await at.refused(old)
  const same = await at.replace(change, 'BERLIN')
  expect(same.refused).toContain('Trunk name: both trunks stand for a while')
  const { request } = await at.replace(change)
  expect(world.row(request)['trunk_name']).toBe('Berlin 3')
  await world.work(MINUTE)
  const renamed = await at.refused(at.trunkOf(request), { trunk_name: 'Potsdam' })
  const other = await at.replace(renamed)
  expect(world.row(other.request)['trunk_name']).toBe('Potsdam')
  await world.work(MINUTE)
  const third = await at.refused(at.trunkOf(other.request), { caller_name: 'Support' })
  const named = await at.replace(third, 'Given')
  await world.work(MINUTE)
  expect(world.row(named.request)['trunk_name']).toBe('Given')
  expect(world.trunks('Names').sort()).toEqual(['Given', 'berlin 2'])
})

it('asked for twice, is done once', async () => {
  const old = await at.registered('Twice', 'Once')
  const change = await at.refused(old)
  const first = await at.replace(change)
  const second = await at.replace(change)
  await world.work(MINUTE)
  const third = await at.replace(change)
  expect([second.request, third.request]).toEqual([first.request, first.request])
  await world.work(MINUTE)
  expect(at.writes('Twice')).toEqual(['POST', 'PUT', 'POST', 'DELETE'])
})

it("waits for its approval by the organization's rule; until then nothing is written", async () => {
  const old = await at.registered('Approved', 'Line')
  const change = await at.refused(old)
  const { database } = world.instance
  const group = database.insert('sys_user_group', { name: 'Trunk approvers' })
  const user = database.insert('sys_user', { user_name: 'approver', name: 'An Approver', active: 'true' })
  database.insert('sys_user_grmember', { group, user })
  world.updateOrganization('Approved', { approval_required: 'true', approval_group: group })
  const { request } = await at.replace(change)
  await world.work(MINUTE)
  expect(outcome(request)).toBe('awaiting_approval ')
  expect(at.writes('Approved')).toEqual(['POST', 'PUT'])
  await world.instance.run(
    `var approval = new GlideRecord('sysapproval_approver')
    approval.get('sysapproval', '${request}')
    approval.setValue('state', 'approved')
    approval.update()
    null`,
    { user: 'approver', scope: 'global' },
  )
  await world.work(MINUTE)
  expect([outcome(request), outcome(old['request'] ?? '')]).toEqual(['registered ', 'retired '])
})

it('an adopted trunk is retired by a request that is made for it', async () => {
  const { database } = world.instance
  const old = await at.registered('Adopted', 'By hand')
  database.update(`${SCOPE}_trunk`, old['sys_id'] ?? '', { source: 'adopted', request: '' })
  database.delete(`${SCOPE}_registration`, at.registrationOf(old['request'] ?? '')['sys_id'] ?? '')
  database.delete(`${SCOPE}_trunk_request`, old['request'] ?? '')
  const change = await at.refused(at.trunk(old['sys_id']), { auth_password: 'canary-given' })
  const { request } = await at.replace(change)
  await world.work(MINUTE)
  expect(outcome(request)).toBe('registered ')
  const [retirement = {}] = database.select(`${SCOPE}_trunk_request`, `act=retire^trunk=${old['sys_id'] ?? ''}`)
  expect(retirement).toMatchObject({ registration_state: 'retired' })
  expect(world.trunks('Adopted')).toEqual(['By hand 2'])
  expect(at.trunk(old['sys_id'])).toMatchObject({ state: 'retired', replaced_by: at.trunkOf(request)['sys_id'] })
})

it('is for a change that Genesys offers no call for, and for nothing else', async () => {
  const old = await at.registered('Rules', 'Line')
  const order = await at.replace(old['request'] ?? '')
  expect(order.refused).toContain('only a change that Genesys Cloud offers no call for')
  const wanted = await world.instance.run<string>(
    `String(new TrunkRegistration().change('${old['sys_id'] ?? ''}', { realm: 'x' }).request)`,
  )
  const early = await at.replace(wanted)
  expect(early.refused).toContain('only a change that Genesys Cloud offers no call for')
  await world.work(MINUTE)
  const onPlatform = await at.replace(await at.refused(await at.registered('Platform', 'Line')))
  expect(onPlatform.refused).toContain('takes each termination identifier once')
})

it('is told before it is done: both steps, and what nobody can know', async () => {
  const old = await at.registered('Preview', 'Line')
  const { request } = await at.replace(await at.refused(old))
  const preview = await world.call<Preview>('TrunkRegistration', 'preview', request)
  expect(preview).toMatchObject({ act: 'register', refusals: [] })
  const steps = preview.calls.map(({ operation, when }) => `${operation}: ${when}`)
  expect(steps.slice(-2)).toEqual([
    'get: once the new trunk is registered, with its id: the old one is deleted only if it is there',
    `retire: then, once: it deletes the trunk Line (${old['genesys_id'] ?? ''})`,
  ])
  expect(preview.unknown.join('\n')).toContain('no published page says')
  expect(preview.writes).toContainEqual({ field: 'caller_name', label: 'Outbound caller name', value: 'Sales' })
})

it('what a request replaces is said once, of a trunk of its own organization', async () => {
  const old = await at.registered('Rules', 'Guarded')
  const insert = (values: object): Promise<string> =>
    world.instance.run<string>(`(function () {
      var record = new GlideRecord('${SCOPE}_trunk_request')
      record.initialize()
      var values = ${JSON.stringify(values)}
      Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
      return String(record.insert() || '')
    })()`)
  const here = { organization: world.organization('Rules'), registration_state: 'draft' }
  const draft = await insert({ ...here, replaces: old['sys_id'] })
  expect(draft).not.toBe('')
  expect(await insert({ ...here, replaces: 'f'.repeat(32) })).toBe('')
  expect(await insert({ ...here, organization: world.organization('Whole'), replaces: old['sys_id'] })).toBe('')
  expect(await insert({ ...here, act: 'change', trunk: old['sys_id'], replaces: old['sys_id'] })).toBe('')
  const update = (values: object): Promise<boolean> =>
    world.instance.run<boolean>(`(function () {
      var record = new GlideRecord('${SCOPE}_trunk_request')
      record.get('${draft}')
      var values = ${JSON.stringify(values)}
      Object.keys(values).forEach(function (column) { record.setValue(column, values[column]) })
      return record.update() !== null
    })()`)
  expect(await update({ replaces: '' })).toBe(false)
  expect(await update({ organization: world.organization('Whole') })).toBe(false)
  expect(await update({ trunk_name: 'Free' })).toBe(true)
})
