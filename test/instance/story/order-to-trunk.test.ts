import { one, openWorld, SCOPE, type World } from '../../harness/ordering'
import { setUpPeople } from '../../harness/buttons'
import { PACKAGE, WORKSPACE_SET } from '../install/installed'
import { Stage } from './people'

const NORTH = '11111111-2222-4333-8444-555555555555'

let world: World
let stage: Stage
let requester: string

beforeAll(async () => {
  world = await openWorld({ app: [PACKAGE, WORKSPACE_SET] })
  stage = new Stage(world)
  const people = setUpPeople(world.instance)
  requester = people.requester
  const { database } = world.instance
  // North's trunks are approved by a group; another group works what fails.
  const group = database.insert('sys_user_group', { name: 'Trunk approvers' })
  database.insert('sys_user_grmember', { group, user: people.approver })
  const north = world.organizations.get('North') ?? ''
  database.update(`${SCOPE}_organization`, north, { approval_required: 'true', approval_group: group })
  database.insert('sys_user_group', { name: 'Telephony' })
  const property = one(world.instance, 'sys_properties', `name=${SCOPE}.assignment_group`)
  database.update('sys_properties', property['sys_id'] ?? '', { value: 'Telephony' })
})

afterAll(async () => {
  await world.close()
})

it('a trunk is ordered, approved, refused by Genesys Cloud, diagnosed, put right and registered', async () => {
  const { standIn } = world.genesys.state.organization(NORTH) ?? {}
  const written = (): number => world.genesys.requests.filter(({ operation }) => operation === 'register').length

  // Genesys Cloud lacks a permission for the integration. Nobody knows yet.
  standIn?.set('permission_missing')

  // The requester orders a trunk in North.
  const item = await stage.order('requester', {
    organization: world.organizations.get('North') ?? '',
    trunk_name: 'Frankfurt 1',
    sip_uri: 'sip:trunk@sbc1.example.com',
    auth_user: 'carrier',
    auth_password: 'canary-digest-password',
  })
  await stage.later()
  const request = stage.trunkRequestOf(item)['sys_id'] ?? ''
  expect(stage.trunkRequestOf(item)).toMatchObject({ registration_state: 'awaiting_approval', approval: 'requested' })
  expect(stage.read('comments', item)).toContain('Your request is awaiting approval.')
  expect(world.genesys.requests).toHaveLength(0)

  // The approver approves.
  await stage.answer('approver', 'approved', 'Contract signed.')
  await stage.later()

  // Genesys Cloud refuses the write: the requester is told in plain words, the operators are told why.
  expect(stage.trunkRequestOf(item)).toMatchObject({ registration_state: 'failed', verdict: 'permission_missing' })
  expect(stage.read('comments', item)).toContain('not with your request')
  expect(stage.read('comments', item)).not.toMatch(/permission|401|scope/)
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)['active']).toBe('1')

  // The operator finds it in the list "Needs a person"; the requester may not see that list.
  const needsPerson = one(world.instance, 'sys_ux_list', 'title=Needs a person')['condition'] ?? ''
  expect(await stage.visibleTo('operator', needsPerson)).toEqual([request])
  expect(await stage.visibleTo('requester', '')).toEqual([request])
  expect(await stage.visibleTo('itil', '')).toEqual([])

  // The operator asks why, and the diagnosis names the cause and the next step.
  const before = stage.entries('work_notes', request)
  await stage.press('operator', 'Diagnose', request)
  await stage.later()
  const [diagnosis, ...more] = stage.entries('work_notes', request).filter((entry) => !before.includes(entry))
  expect(more).toEqual([])
  expect(diagnosis).toMatch(/^Diagnosis: /)
  expect(diagnosis).toContain('give a role of the service account the permission telephony:byoctrunk:edit')
  expect(stage.trunkRequestOf(item)['next_step']).toContain('telephony:byoctrunk:edit')

  // Somebody gives the permission in Genesys Cloud, and the operator tries again.
  standIn?.set()
  await stage.press('operator', 'Retry now', request)
  await stage.later()

  // One trunk is in North; the item is closed with it; the requester reads so.
  expect(stage.trunkRequestOf(item)).toMatchObject({ registration_state: 'registered', approval: 'approved' })
  expect(one(world.instance, 'sc_req_item', `sys_id=${item}`)).toMatchObject({ state: '3', active: '0' })
  expect(stage.read('comments', item)).toContain('Your trunk is registered in Genesys Cloud.')
  const { registrations } = world.genesys.state.organization(NORTH) ?? {}
  expect(registrations?.all().map(({ name }) => name)).toEqual(['Frankfurt 1'])
  expect(written()).toBeGreaterThan(1)

  // The names of requester and approver and the place of the write are kept, and no secret with them.
  expect(stage.trunkRequestOf(item)).toMatchObject({ opened_by: requester, trunk_name: 'Frankfurt 1' })
  expect(one(world.instance, 'sysapproval_approver', `sysapproval=${request}`)['state']).toBe('approved')
  expect(stage.read('work_notes', request)).toContain(`North (${NORTH})`)
  expect(stage.read('work_notes', request)).not.toContain('canary')
})
