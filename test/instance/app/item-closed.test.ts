import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'
import { press, setUpPeople, shown } from '../../harness/buttons'

const REQUEST = `${SCOPE}_trunk_request`

let world: World

beforeEach(async () => {
  world = await openWorld()
  setUpPeople(world.instance)
  const { database } = world.instance
  database.insert('sys_user_group', { name: 'Telephony', email: 'telephony@example.com' })
  const property = one(world.instance, 'sys_properties', `name=${SCOPE}.assignment_group`)
  database.update('sys_properties', property['sys_id'] ?? '', { value: 'Telephony' })
})

afterEach(async () => {
  await world.close()
})

/** Closes a requested item as a user without a role of the app. The platform's own rule clears `active` with it. */
async function close(item: string, from: Record<string, string>, state: '4' | '7'): Promise<void> {
  world.instance.database.update('sc_req_item', item, from)
  await world.instance.run(
    `var item = new GlideRecord('sc_req_item')
    item.get('${item}')
    item.setValue('state', '${state}')
    item.setValue('active', '0')
    item.update()
    null`,
    { user: 'stranger', scope: 'global' },
  )
  await work(world)
}

const deletions = (): number => world.genesys.requests.filter(({ operation }) => operation === 'delete').length
const needsPerson = (): string[] => {
  const { database } = world.instance
  const filter = one(world.instance, 'sys_app_module', 'title=Needs a person')['filter'] ?? ''
  return database.select(REQUEST, filter).map(({ sys_id = '' }) => sys_id)
}
const mails = (request: string): string[] =>
  world.instance.database.select('sys_email', `instance=${request}`).map(({ subject = '' }) => subject)

it.each([
  [{ state: '1', active: '1' }, '4' as const],
  [{ state: '2', active: '1' }, '7' as const],
  [{ state: '-5', active: '1' }, '4' as const],
  // 10 is an open state that the instance added.
  [{ state: '10', active: '1' }, '4' as const],
])('an item closed from %j leaves a registered trunk alone and asks an operator', async (from, state) => {
  const item = await order(world)
  await work(world)
  await close(item, from, state)

  const request = requestOf(world, item)
  const sysId = request['sys_id'] ?? ''
  expect(request).toMatchObject({ registration_state: 'registered', retirement_asked: '1' })
  expect(request['next_step']).toContain('Retire')
  expect(deletions()).toBe(0)
  expect(needsPerson()).toEqual([sysId])
  expect(mails(sysId)).toContain(`${request['number'] ?? ''}: retire its trunk or keep it?`)
  const comments = world.instance.database.select('sys_journal_field', `element_id=${item}^element=comments`)
  expect(comments.map(({ value }) => value).join('\n')).toContain('does not delete its trunk')
  expect(await shown(world.instance, REQUEST, 'operator', [sysId])).toEqual([['Retire', 'Keep trunk']])
})

it('is done with when the operator retires the trunk', async () => {
  const item = await order(world)
  await work(world)
  await close(item, { state: '1', active: '1' }, '4')
  await press(world.instance, REQUEST, 'Retire', requestOf(world, item)['sys_id'] ?? '', 'operator')
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'retired', retirement_asked: '0' })
  expect(deletions()).toBe(1)
  expect(needsPerson()).toEqual([])
})

it('is done with when the operator keeps the trunk; nobody else can say so', async () => {
  const item = await order(world)
  await work(world)
  await close(item, { state: '1', active: '1' }, '4')
  const sysId = requestOf(world, item)['sys_id'] ?? ''
  await press(world.instance, REQUEST, 'Keep trunk', sysId, 'requester')
  expect(needsPerson()).toEqual([sysId])
  await press(world.instance, REQUEST, 'Keep trunk', sysId, 'operator')
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'registered', retirement_asked: '0' })
  expect(requestOf(world, item)['next_step'] ?? '').toBe('')
  expect(needsPerson()).toEqual([])
  expect(await shown(world.instance, REQUEST, 'operator', [sysId])).toEqual([['Retire']])
})

it('says nothing about an item that was closed already', async () => {
  const item = await order(world)
  await work(world)
  for (const before of ['3', '4', '7']) await close(item, { state: before, active: '0' }, before === '4' ? '7' : '4')
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'registered', retirement_asked: '0' })
})

it('cancels what was not registered yet', async () => {
  const item = await order(world, { sip_uri: 'http://wrong.example.com' })
  await work(world)
  expect(requestOf(world, item)['registration_state']).toBe('failed')
  await close(item, {}, '4')
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'cancelled', retirement_asked: '0' })
  expect(deletions()).toBe(0)
})
