import { engineOfEnvironment } from '../../../sandbox/instance/engines/start'
import { THING, World } from './world'

describe('the flow of a catalog item', () => {
  let world: World
  let item: string
  let ann: string

  beforeEach(() => {
    world = new World()
    item = world.idOf('sc_cat_item', 'New thing')
    ann = world.user('ann', 'x_edge_app.requester')
  })

  const order = (): string =>
    world.order({ item, variables: { thing_name: 'one', password: 'geheim' } }, ann).requestedItem
  const thing = (): Record<string, string | undefined> => world.database.select(THING, '')[0] ?? {}
  const state = (requested: string): string | undefined => world.database.get('sc_req_item', requested)?.['state']

  test('runs its custom action in the background, with the masked answer', () => {
    const requested = order()
    expect(world.database.count(THING, '')).toBe(0)
    world.settle()
    expect(thing()).toMatchObject({ name: 'one', amount: '7', requested_item: requested })
    expect(world.database.decrypt(thing()['secret'] ?? '')).toBe('geheim')
    expect(world.contexts()).toEqual([{ name: 'Order', state: 'WAITING', error: undefined }])
  })

  test('the masked answer is gone afterwards, and is nowhere in the flow’s state', () => {
    order()
    world.settle()
    expect(JSON.stringify(world.database.select('sc_item_option', ''))).not.toContain('sandbox1:')
    expect(JSON.stringify(world.database.select('sys_flow_context', ''))).not.toContain('geheim')
  })

  test.each([
    ['ready', '3'],
    ['failed', '4'],
  ])('waits for the record; %s leads to state %s', (outcome, expected) => {
    const requested = order()
    world.settle()
    world.database.update(THING, thing()['sys_id'] ?? '', { note: 'meanwhile' })
    expect(world.settle()).toBe(0)
    world.database.update(THING, thing()['sys_id'] ?? '', { state: outcome })
    world.settle()
    expect(state(requested)).toBe(expected)
    expect(world.contexts().find((each) => each.name === 'Order')?.state).toBe('COMPLETE')
  })

  test('an action is given a text with data pills of the trigger, of a step and of a record', () => {
    const requested = order()
    world.settle()
    world.database.update(THING, thing()['sys_id'] ?? '', { state: 'ready', note: 'all ^ well' })
    world.settle()
    const [entry] = world.database.select('sys_journal_field', `element_id=${requested}`)
    // A flow hands scripts Java strings on an engine that has Java.
    const type = engineOfEnvironment() === 'rhino' ? 'object' : 'string'
    expect(entry).toMatchObject({ element: 'comments', value: `[made 7 ${type}] for ann: all ^ well` })
  })

  test('the wait’s timeout leads to the else branch, in which nothing holds', () => {
    const requested = order()
    const before = state(requested)
    world.settle()
    expect(world.flows.nextUniqueDue()).toBe(world.clock.now + 2 * 3_600_000)
    const stateOfOrder = (): string | undefined => world.contexts().find((each) => each.name === 'Order')?.state
    world.pass(7_199_000)
    expect(stateOfOrder()).toBe('WAITING')
    world.pass(1_000)
    expect(stateOfOrder()).toBe('COMPLETE')
    expect(state(requested)).toBe(before)
    expect(world.flows.nextUniqueDue()).toBeNull()
  })

  test('a deleted record ends the wait', () => {
    order()
    world.settle()
    world.database.delete(THING, thing()['sys_id'] ?? '')
    world.settle()
    expect(world.contexts()[0]).toMatchObject({
      state: 'ERROR',
      error: expect.stringContaining('There is no') as string,
    })
  })

  test('an action that throws ends the flow, and is named', () => {
    const requested = order()
    world.database.delete('sc_req_item', requested)
    world.settle()
    const [context] = world.contexts()
    expect(context?.state).toBe('ERROR')
    expect(context?.error).toContain(`Action Make thing: Error: no requested item ${requested}`)
  })

  test('a run that was under way when its process died goes on from its last step', () => {
    order()
    const work = world.flows.take(world.clock.now)
    expect(work?.job.payload).toBeDefined()
    world.restart()
    world.settle()
    expect(world.database.count(THING, '')).toBe(1)
    expect(world.contexts()).toHaveLength(1)
  })
})
