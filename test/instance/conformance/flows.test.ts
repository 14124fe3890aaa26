import { publishFlows } from '../../../sandbox/instance/flow/publish'
import { THING, World } from '../flow/world'
import { page } from './pages'

let world: World

beforeEach(() => {
  world = new World()
})

const states = (name: string): string[] =>
  world
    .contexts()
    .filter((context) => context.name === name)
    .map((context) => context.state)

/** Inserts a failed row, which starts the flow "On failed". */
function fail(): void {
  const thing = world.insert(THING, { name: 'a' })
  world.database.update(THING, thing, { state: 'failed' })
}

describe(page('flowActivation'), () => {
  beforeEach(() => {
    world = new World({ publish: false })
  })

  it('a flow that is a draft, as every flow of a package is, never fires', () => {
    fail()
    expect(world.settle()).toBe(0)
    expect(world.contexts()).toEqual([])
  })

  it('once activated it runs when its trigger condition is met, and not for what happened before', () => {
    fail()
    publishFlows(world.database)
    world.restart()
    world.settle()
    expect(states('On failed')).toEqual([])
    fail()
    world.settle()
    expect(states('On failed')).toHaveLength(1)
  })
})

describe(page('flowWait'), () => {
  let thing = ''
  let item = ''

  beforeEach(() => {
    const order = { item: world.idOf('sc_cat_item', 'New thing'), variables: { thing_name: 'one', password: 'p' } }
    item = world.order(order, world.user('ann', 'x_edge_app.requester')).requestedItem
    world.settle()
    thing = world.database.select(THING, '')[0]?.['sys_id'] ?? ''
  })

  const state = (): string | undefined => world.database.get('sc_req_item', item)?.['state']

  it('the flow pauses; changes that do not meet the condition leave it so', () => {
    expect(states('Order')).toEqual(['WAITING'])
    world.database.update(THING, thing, { note: 'meanwhile' })
    expect(world.settle()).toBe(0)
    expect(states('Order')).toEqual(['WAITING'])
  })

  it('once the condition is met it goes on', () => {
    world.database.update(THING, thing, { state: 'ready' })
    world.settle()
    expect(states('Order')).toEqual(['COMPLETE'])
    expect(state()).toBe('3')
  })

  it('goes on, too, when what it waits for happened while nothing ran', () => {
    world.flows.close()
    world.database.update(THING, thing, { state: 'ready' })
    world.restart()
    world.settle()
    expect(state()).toBe('3')
  })

  it('with a timeout it goes on when that is over, and not before', () => {
    world.pass(7_199_000)
    expect(states('Order')).toEqual(['WAITING'])
    world.pass(1_000)
    expect(states('Order')).toEqual(['COMPLETE'])
  })

  it('when the record is deleted it stops waiting and goes on', () => {
    world.database.delete(THING, thing)
    world.settle()
    expect(states('Order')).not.toEqual(['WAITING'])
  })
})
