import { gzipSync } from 'node:zlib'
import { THING, World } from './world'

describe('flows that a record starts', () => {
  let world: World

  beforeEach(() => {
    world = new World()
  })

  const rows = (query: string): Record<string, string>[] => world.database.select(THING, query)
  const states = (name: string): string[] =>
    world
      .contexts()
      .filter((context) => context.name === name)
      .map((context) => context.state)

  /** Makes a row that has just failed, with children of these names. */
  function failed(...children: string[]): string {
    const ann = world.user('ann')
    const parent = world.insert(THING, { name: 'parent', owner: ann, amount: '3' })
    for (const name of children) world.insert(THING, { name, parent })
    world.database.update(THING, parent, { state: 'failed' })
    return parent
  }

  test('a loop does each record in order; skip and exit leave what they should', () => {
    const parent = failed('a', 'skip', 'b', 'stop', 'z')
    world.settle()
    const notes = rows(`parent=${parent}^ORDERBYname`).map((row) => [row['name'], row['note']])
    expect(notes).toEqual([
      ['a', 'parent'],
      ['b', 'parent'],
      ['skip', undefined],
      ['stop', undefined],
      ['z', undefined],
    ])
  })

  test('an error inside try goes to catch, which fires the event; the flow goes on', () => {
    const parent = failed()
    world.settle()
    expect(world.events).toEqual([['x_edge_app.failed', THING, parent, parent, 'two']])
    expect(world.logs).toEqual([])
    expect(states('On failed')).toEqual(['WAITING'])
  })

  test('catch can read the status of the step that failed; a pill that the trigger lacks is refused by name', () => {
    const [fire] = world.database.select('sys_hub_action_instance_v2', 'action_type=80a30edeff30311077a95dac793bf19b')
    const [lookUp] = world.database.select('sys_hub_action_instance_v2', 'action_type=9d09f99587003300663ca1bb36cb0ba3')
    const say = (pill: string): void => {
      const inputs = [
        { name: 'event_name', value: 'e' },
        { name: 'table', value: THING },
        { name: 'record', value: '{{Updated_1.current}}' },
        { name: 'parm1', value: pill },
      ]
      const values = gzipSync(JSON.stringify(inputs)).toString('base64')
      world.database.update('sys_hub_action_instance_v2', fire?.['sys_id'] ?? '', { values })
    }
    say(`{{${lookUp?.['ui_id'] ?? ''}.__action_status__.message}}`)
    const parent = failed()
    world.settle()
    expect(world.events[0]?.[3]).toContain('No x_edge_app_thing record was found')
    say('{{Updated_1.changed_fields}}')
    world.database.update(THING, parent, { note: 'again' })
    world.settle()
    expect(world.errors.join()).toContain('{{Updated_1.changed_fields}} is not implemented')
  })

  test('variables, a subflow and a duration; then a record made from them, and bulk update, and deletion', () => {
    const parent = failed('stop', 'other')
    const made: unknown[] = []
    world.database.onChange((change) => {
      if (change.table === THING && change.operation !== 'update') made.push([change.operation, change.values])
    })
    world.settle()
    expect(world.pass(599_000)).toBe(0)
    world.pass(1_000)
    expect(states('On failed')).toEqual(['COMPLETE'])
    expect(rows(`parent=${parent}^urgent=true`).map((row) => row['name'])).toEqual(['stop'])
    expect(rows('nameSTARTSWITHhello')).toHaveLength(0)
    const values = expect.objectContaining({ name: 'hello!', amount: '2', parent }) as unknown
    expect(made).toEqual([
      ['insert', values],
      ['delete', values],
    ])
  })

  test('a subflow that waits holds up its caller', () => {
    const parent = world.insert(THING, { name: 'p', amount: '11', urgent: 'true', owner: world.user('ann') })
    world.settle()
    world.database.update(THING, parent, { state: 'failed' })
    world.settle()
    world.pass(3_600_000)
    expect(states('On failed')).toEqual(['WAITING'])
    world.database.update(THING, parent, { state: 'ready' })
    world.settle()
    world.pass(600_000)
    expect(states('On failed')).toEqual(['COMPLETE'])
  })

  test('only the table and condition of the trigger count', () => {
    const thing = world.insert(THING, { name: 'a' })
    world.database.update(THING, thing, { state: 'ready' })
    world.insert('sys_user', { user_name: 'b' })
    expect(world.settle()).toBe(0)
  })

  test('for each unique change: the same state again does not fire', () => {
    const thing = world.insert(THING, { name: 'a' })
    const to = (values: Record<string, string>): void => {
      world.database.update(THING, thing, values)
      world.settle()
    }
    to({ state: 'failed' })
    to({ state: 'ready' })
    to({ state: 'failed' })
    expect(states('On failed')).toHaveLength(1)
    to({ note: 'new' })
    expect(states('On failed')).toHaveLength(2)
  })

  test('runs as the user who made the change', () => {
    const ann = world.user('ann')
    const thing = world.insert(THING, { name: 'a' })
    world.run(`var gr = new GlideRecord('${THING}'); gr.get('${thing}'); gr.state = 'failed'; gr.update()`, ann)
    const work = world.flows.take(world.clock.now)
    expect(work?.job.transaction.user).toBe(ann)
  })

  test('daily and repeating flows fire at their times', () => {
    expect(world.settle()).toBe(0)
    world.pass(15 * 60_000)
    expect(world.logs).toEqual(['info: often'])
    const due = world.flows.nextDue()
    expect(due).toBe(world.clock.now + 15 * 60_000)
    expect(world.flows.nextUniqueDue()).toBeNull()
    world.pass(75 * 60_000)
    expect(world.logs.filter((line) => line === 'error: daily')).toHaveLength(1)
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
    const [email] = world.database.select('sys_email', '')
    expect(email).toMatchObject({ recipients: 'owner@example.com', subject: 'Thing a', type: 'send-ready' })
  })

  test('a rejection takes the other way', () => {
    answer(owner, 'rejected')
    expect(world.database.get(THING, thing)?.['state']).toBe('rejected')
    expect(world.database.get(THING, thing)?.['note']).toBeUndefined()
  })
})
