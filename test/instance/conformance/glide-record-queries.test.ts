import { makeWorld, type World } from '../records/world'
import { page } from './pages'

/** Organizations a to d with tries 1 to 4 (d has none), and e without a name. */
function orgs(): World {
  const world = makeWorld()
  const add = (values: Record<string, string>): string => world.database.insert('x_test_app_org', values)
  add({ name: 'alpha one', tries: '1', org_id: 'x1', active: 'true' })
  add({ name: 'Beta two', tries: '2', org_id: 'x2', active: 'false' })
  add({ name: 'alpha 100%', tries: '10', org_id: 'alpha 100%', active: 'true' })
  add({ name: 'delta', org_id: 'x4', active: 'true' })
  add({ tries: '5', org_id: 'x5', active: 'true' })
  return world
}

const found = (world: World, build: string): unknown =>
  world.run(
    `var gr = new GlideRecord('x_test_app_org'); gr.orderBy('org_id'); ${build}; gr.query(); var all = []; while (gr.next()) all.push(gr.org_id.toString()); all.sort()`,
  )

describe(page('record'), () => {
  const world = orgs()

  it.each([
    [`gr.addQuery('name', 'IN', ['delta', 'Beta two'])`, ['x2', 'x4']],
    [`gr.addQuery('name', 'IN', 'delta,beta two')`, ['x2', 'x4']],
    [`gr.addQuery('tries', '>', 2)`, ['alpha 100%', 'x5']],
    [`gr.addQuery('active', false)`, ['x2']],
    [`gr.addNullQuery('name')`, ['x5']],
    [`gr.addNotNullQuery('tries'); gr.addQuery('active', true)`, ['alpha 100%', 'x1', 'x5']],
    [`gr.addQuery('name', 'a^b')`, []],
    [`gr.addQuery('name=delta^ORname=beta two')`, ['x2', 'x4']],
    [`gr.addQuery('nosuch', 'x')`, ['alpha 100%', 'x1', 'x2', 'x4', 'x5']],
  ])('%s', (build, expected) => {
    expect(found(world, build)).toEqual(expected)
  })

  it.each([
    ['active=true^ORDERBYname', true],
    ['nosuch=1', false],
    ['active=true^ORnosuch=1', false],
    ['nameSOUNDSLIKEa', false],
    ['', false],
  ])('isValidEncodedQuery(%j) is %s, and applies nothing', (query, valid) => {
    expect(
      world.run(`
        var gr = new GlideRecord('x_test_app_org'); var valid = gr.isValidEncodedQuery('${query}'); gr.query();
        var count = 0; while (gr.next()) count++; [valid, count]`),
    ).toEqual([valid, 5])
  })

  it.each([
    ['organization.name=a', true],
    ['organization.nosuch=a', false],
    ['short_description.name=a', false],
  ])('isValidEncodedQuery looks at every step of %s', (query, valid) => {
    expect(world.run(`new GlideRecord('x_test_app_request').isValidEncodedQuery('${query}')`)).toBe(valid)
  })

  it('limits', () => {
    const window = (build: string): unknown =>
      world.run(
        `var gr = new GlideRecord('x_test_app_org'); gr.orderBy('org_id'); ${build}; gr.query(); var all = []; while (gr.next()) all.push(gr.getValue('org_id')); all`,
      )
    expect(window('gr.setLimit(2)')).toEqual(['alpha 100%', 'x1'])
  })

  it('orders downwards', () => {
    const all = world.run(`
      var gr = new GlideRecord('x_test_app_org'); gr.orderByDesc('org_id'); gr.query(); var held = {}; held.record = gr; var all = [];
      while (gr.next()) all.push(held.record.getValue('org_id')); all`)
    expect(all).toEqual(['x5', 'x4', 'x2', 'x1', 'alpha 100%'])
  })

  it('get() looks for the sys_id, then for the display value', () => {
    const seen = world.run(`
      var gr = new GlideRecord('x_test_app_org'); var byDisplay = gr.get('delta'); var id = gr.getUniqueValue();
      [byDisplay, gr.get(id), gr.get('nothing'), gr.get('tries', 2), gr.getValue('org_id')]`)
    expect(seen).toEqual([true, true, false, true, 'x2'])
  })

  it('sees children through their parent table, each with its own class', () => {
    const world = makeWorld()
    world.database.insert('x_test_app_request', { short_description: 'mine' })
    world.database.insert('incident', { short_description: 'other' })
    const seen = world.run(`
      var gr = new GlideRecord('task'); gr.orderBy('short_description'); gr.query(); var all = [];
      while (gr.next()) all.push(gr.short_description + ' ' + gr.sys_class_name);
      var only = new GlideRecord('task'); only.addQuery('sys_class_name', 'INSTANCEOF', 'x_test_app_request'); only.query();
      var own = new GlideRecord('x_test_app_request'); own.query();
      [all, only.next(), only.hasNext(), own.next(), own.hasNext()]`)
    expect(seen).toEqual([['mine x_test_app_request', 'other incident'], true, false, true, false])
  })

  it('keeps to the rows of its query while they change', () => {
    const world = makeWorld()
    for (let index = 0; index < 150; index++) world.database.insert('x_test_app_org', { name: `n${String(index)}` })
    const seen = world.run(`
      var gr = new GlideRecord('x_test_app_org'); gr.addQuery('tries', ''); gr.query(); var count = 0;
      while (gr.next()) { gr.tries = 1; gr.update(); count++ } count`)
    expect(seen).toBe(150)
  })
})

describe(page('condition'), () => {
  const world = orgs()

  it.each([
    [`gr.addQuery('tries', 1).addOrCondition('tries', 2)`, ['x1', 'x2']],
    [
      `gr.addQuery('active', true); gr.addQuery('name', 'STARTSWITH', 'alpha').addOrCondition('name', 'delta')`,
      ['alpha 100%', 'x1', 'x4'],
    ],
  ])('%s', (build, expected) => {
    expect(found(world, build)).toEqual(expected)
  })

  it('throws the name of a method it lacks', () => {
    expect(() => world.run(`new GlideRecord('task').addQuery('number', 'a').addCondition('number', 'b')`)).toThrow(
      'GlideQueryCondition.addCondition is not implemented by the sandbox',
    )
  })
})
