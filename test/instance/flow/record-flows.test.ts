import { gzipSync } from 'node:zlib'
import { readFlow } from '../../../sandbox/instance/flow/definitions/read-flow'
import { THING, World } from './world'

describe('flows that a record starts', () => {
  let world: World

  beforeEach(() => {
    world = new World()
  })

  /** The states of a flow's contexts, sorted: rows that nothing orders come by their sys_ids. */
  const states = (name: string): string[] =>
    world
      .contexts()
      .filter((context) => context.name === name)
      .map((context) => context.state)
      .sort()

  test('only the table and condition of the trigger count', () => {
    const thing = world.insert(THING, { name: 'a' })
    world.database.update(THING, thing, { state: 'ready' })
    world.insert('sys_user', { user_name: 'b' })
    expect(world.settle()).toBe(0)
  })

  test('one starts for a new record, and for one that is changed', () => {
    world.insert(THING, { name: 'a', state: 'failed' })
    world.database.update(THING, world.insert(THING, { name: 'b' }), { state: 'failed' })
    world.settle()
    expect(states('On failed')).toEqual(['WAITING', 'WAITING'])
  })

  test('it starts neither while it runs for the record, nor for a state in which the record has been', () => {
    const thing = world.insert(THING, { name: 'a' })
    const to = (values: Record<string, string>): void => {
      world.database.update(THING, thing, values)
      world.settle()
    }
    to({ state: 'failed' })
    to({ amount: '1' })
    expect(states('On failed')).toEqual(['WAITING'])
    to({ state: 'ready' })
    expect(states('On failed')).toEqual(['COMPLETE'])
    expect(world.database.get(THING, thing)?.['note']).toBe('ready again')
    to({ state: 'failed' })
    expect(states('On failed')).toEqual(['COMPLETE', 'WAITING'])
    to({ state: 'ready' })
    to({ state: 'failed' })
    expect(states('On failed')).toEqual(['COMPLETE', 'COMPLETE'])
  })

  test('a pill that the trigger lacks is refused by name', () => {
    const [, note] = readFlow(world.database, world.idOf('sys_hub_flow', 'On failed')).steps
    const [row] = world.database.select('sys_hub_action_instance_v2', `ui_id=${note?.uiId ?? ''}`)
    const inputs = note?.inputs.map((each) => ({ ...each, value: '{{Created or Updated_1.changed_fields}}' }))
    const values = gzipSync(JSON.stringify(inputs)).toString('base64')
    world.database.update('sys_hub_action_instance_v2', row?.['sys_id'] ?? '', { values })
    const thing = world.insert(THING, { name: 'a', state: 'failed' })
    world.settle()
    world.database.update(THING, thing, { state: 'ready' })
    world.settle()
    expect(world.errors.join()).toContain('{{Created or Updated_1.changed_fields}} is not implemented')
  })

  test('runs as the user who made the change', () => {
    const ann = world.user('ann')
    const thing = world.insert(THING, { name: 'a' })
    world.run(`var gr = new GlideRecord('${THING}'); gr.get('${thing}'); gr.state = 'failed'; gr.update()`, ann)
    const work = world.flows.take(world.clock.now)
    expect(work?.job.transaction.user).toBe(ann)
  })
})

describe('Ask For Approval', () => {
  const GROUP = '1'.repeat(32)
  let world: World
  let thing: string
  let owner: string
  let member: string

  beforeEach(() => {
    world = new World()
    owner = world.user('owner')
    member = world.user('member')
    world.insert('sys_user_grmember', { group: GROUP, user: member })
    thing = world.insert(THING, { name: 'a', urgent: 'true', owner })
    world.settle()
  })

  const approvals = (): Record<string, string>[] => world.database.select('sysapproval_approver', 'ORDERBYapprover')
  const answer = (user: string, state: string): void => {
    const row = approvals().find((each) => each['approver'] === user)
    world.database.update('sysapproval_approver', row?.['sys_id'] ?? '', { state })
    world.settle()
  }

  test('asks the user and the group’s members, and sets the approval field', () => {
    expect(
      approvals()
        .map((row) => [row['approver'], row['state'], row['source_table'], row['document_id']])
        .sort(),
    ).toEqual([owner, member].sort().map((user) => [user, 'requested', THING, thing]))
    expect(world.database.get(THING, thing)?.['state']).toBe('requested')
  })

  test('one approval is enough; the other is no longer required', () => {
    answer(member, 'approved')
    expect(world.database.get(THING, thing)).toMatchObject({ state: 'approved', note: 'x' })
    expect(approvals().find((row) => row['approver'] === owner)?.['state']).toBe('not_required')
  })

  test('a rejection takes the other way', () => {
    answer(owner, 'rejected')
    expect(world.database.get(THING, thing)?.['state']).toBe('rejected')
    expect(world.database.get(THING, thing)?.['note']).toBeUndefined()
  })
})
