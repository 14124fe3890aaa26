import { makeWorld, type World } from './world'

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

/** documentation: platform-user-interface/r_OpAvailableFiltersQueries and c_EncodedQueryStrings */
describe('encoded queries', () => {
  const world = orgs()

  it.each([
    ['name=ALPHA ONE', ['x1']],
    ['name!=alpha one', ['alpha 100%', 'x2', 'x4', 'x5']],
    ['tries>2', ['alpha 100%', 'x5']],
    ['tries>=2^tries<10', ['x2', 'x5']],
    ['tries<=1', ['x1']],
    ['nameSTARTSWITHAlpha', ['alpha 100%', 'x1']],
    ['nameENDSWITHtwo', ['x2']],
    ['name%two', ['x2']],
    ['nameLIKEPH', ['alpha 100%', 'x1']],
    ['nameCONTAINS0%', ['alpha 100%']],
    ['name*eta', ['x2']],
    ['nameNOT LIKEalpha', ['x2', 'x4', 'x5']],
    ['name!*alpha', ['x2', 'x4', 'x5']],
    ['nameDOES NOT CONTAINalpha', ['x2', 'x4', 'x5']],
    ['nameINdelta,beta two', ['x2', 'x4']],
    ['nameNOT INdelta,beta two', ['alpha 100%', 'x1', 'x5']],
    ['nameISEMPTY', ['x5']],
    ['nameEMPTYSTRING', ['x5']],
    ['name=', ['x5']],
    ['triesISNOTEMPTY', ['alpha 100%', 'x1', 'x2', 'x5']],
    ['triesANYTHING', ['alpha 100%', 'x1', 'x2', 'x4', 'x5']],
    ['triesBETWEEN2@5', ['x2', 'x5']],
    ['nameSAMEASorg_id', ['alpha 100%']],
    ['nameNSAMEASorg_id', ['x1', 'x2', 'x4', 'x5']],
    ['active=false', ['x2']],
    ['active!=true', ['x2']],
    ['tries=1^ORtries=2', ['x1', 'x2']],
    ['active=true^tries=1^ORtries=2', ['x1']],
    ['active=true^tries=1^NQactive=false', ['x1', 'x2']],
    ['tries=1^EQ', ['x1']],
    ['nosuch=1^tries=1', ['x1']],
    ['nosuch=1', ['alpha 100%', 'x1', 'x2', 'x4', 'x5']],
    ['tries=1^NQnosuch=2', ['x1']],
    ['name=a^^b', []],
    ['sys_created_onRELATIVEGT@hour@ago@1', ['alpha 100%', 'x1', 'x2', 'x4', 'x5']],
    ['sys_created_onRELATIVELT@hour@ago@1', []],
    ['sys_created_onONToday@2024-05-01 00:00:00@2024-05-01 23:59:59', ['alpha 100%', 'x1', 'x2', 'x4', 'x5']],
    ['sys_created_on<javascript:"2024-05-01 12:00:00"', []],
  ])('%s', (query, expected) => {
    expect(found(world, `gr.addEncodedQuery(${JSON.stringify(query)})`)).toEqual(expected)
  })

  it('orders, ascending and descending, without regard to case, empty first', () => {
    const order = (query: string): unknown =>
      world.run(
        `var gr = new GlideRecord('x_test_app_org'); gr.addEncodedQuery('${query}'); gr.query(); var all = []; while (gr.next()) all.push(gr.getValue('name')); all`,
      )
    expect(order('ORDERBYname')).toEqual([null, 'alpha 100%', 'alpha one', 'Beta two', 'delta'])
    expect(order('active=true^ORDERBYDESCtries')).toEqual(['alpha 100%', null, 'alpha one', 'delta'])
  })

  it.each([
    'sys_created_onDATEPARTMonday@x',
    'nameDYNAMICabc',
    '123TEXTQUERY321=email',
    '^RLQUERYincident.problem_id,>=1^ENDRLQUERY',
  ])('refuses %s by name rather than dropping it', (query) => {
    expect(() => found(world, `gr.addEncodedQuery('${query}')`)).toThrow(/not implemented/)
  })
})

/** documentation: api-reference/server-api-reference/c_GlideRecordScopedAPI */
describe('GlideRecord queries', () => {
  it.each([
    [`gr.addQuery('name', 'IN', ['delta', 'Beta two'])`, ['x2', 'x4']],
    [`gr.addQuery('name', 'IN', 'delta,beta two')`, ['x2', 'x4']],
    [`gr.addQuery('tries', '>', 2)`, ['alpha 100%', 'x5']],
    [`gr.addQuery('active', false)`, ['x2']],
    [`gr.addNullQuery('name')`, ['x5']],
    [`gr.addNotNullQuery('tries'); gr.addActiveQuery()`, ['alpha 100%', 'x1', 'x5']],
    [`gr.addQuery('tries', 1).addOrCondition('tries', 2)`, ['x1', 'x2']],
    [
      `var q = gr.addQuery('tries', '<', 5); q.addCondition('tries', '!=', 2); q.addOrCondition('name', 'delta')`,
      ['x1', 'x4'],
    ],
    [
      `gr.addQuery('active', true); gr.addQuery('name', 'STARTSWITH', 'alpha').addOrCondition('name', 'delta')`,
      ['alpha 100%', 'x1', 'x4'],
    ],
    [`gr.addQuery('name', 'a^b')`, []],
    [`gr.addQuery('name=delta^ORname=beta two')`, ['x2', 'x4']],
    [`gr.addQuery('nosuch', 'x')`, ['alpha 100%', 'x1', 'x2', 'x4', 'x5']],
  ])('%s', (build, expected) => {
    expect(found(orgs(), build)).toEqual(expected)
  })

  it('limits and windows', () => {
    const world = orgs()
    const window = (build: string): unknown =>
      world.run(
        `var gr = new GlideRecord('x_test_app_org'); gr.orderBy('org_id'); ${build}; gr.query(); var all = []; while (gr.next()) all.push(gr.getValue('org_id')); all`,
      )
    expect(window('gr.setLimit(2)')).toEqual(['alpha 100%', 'x1'])
    expect(window('gr.chooseWindow(1, 3)')).toEqual(['x1', 'x2'])
    expect(window('gr.chooseWindow(1, 3); gr.setLimit(1)')).toEqual(['alpha 100%'])
    expect(window('gr.setLimit(1); gr.chooseWindow(1, 3)')).toEqual(['x1', 'x2'])
  })

  it('gives the query back as text', () => {
    const text = makeWorld().run(`
      var gr = new GlideRecord('x_test_app_org'); gr.addQuery('name', 'a^b'); gr.addNullQuery('tries'); gr.addQuery('active', true).addOrCondition('tries', '>', 3); gr.orderByDesc('name'); gr.getEncodedQuery()`)
    expect(text).toBe('name=a^^b^triesISEMPTY^active=true^ORtries>3^ORDERBYDESCname')
  })

  it('get() looks for the sys_id, then for the display value', () => {
    const world = orgs()
    const seen = world.run(`
      var gr = new GlideRecord('x_test_app_org'); var byDisplay = gr.get('delta'); var id = gr.getUniqueValue();
      [byDisplay, gr.get(id), gr.get('nothing'), gr.isValidRecord(), gr.get('tries', 2), gr.getValue('org_id')]`)
    expect(seen).toEqual([true, true, false, false, true, 'x2'])
  })

  it('joins by a subquery', () => {
    const world = orgs()
    const org = world.database.select('x_test_app_org', 'org_id=x1')[0]?.['sys_id'] ?? ''
    world.database.insert('x_test_app_request', { organization: org, status: 'done' })
    expect(found(world, `gr.addJoinQuery('x_test_app_request')`)).toEqual(['x1'])
    expect(
      found(world, `gr.addJoinQuery('x_test_app_request', 'sys_id', 'organization').addCondition('status', 'draft')`),
    ).toEqual([])
  })

  it('sees children through their parent table, each with its own class', () => {
    const world = makeWorld()
    world.database.insert('x_test_app_request', { short_description: 'mine' })
    world.database.insert('incident', { short_description: 'other' })
    const seen = world.run(`
      var gr = new GlideRecord('task'); gr.orderBy('short_description'); gr.query(); var all = [];
      while (gr.next()) all.push(gr.short_description + ' ' + gr.getRecordClassName()); 
      var only = new GlideRecord('task'); only.addQuery('sys_class_name', 'INSTANCEOF', 'x_test_app_request'); only.query();
      var own = new GlideRecord('x_test_app_request'); own.query();
      [all, only.getRowCount(), own.getRowCount()]`)
    expect(seen).toEqual([['mine x_test_app_request', 'other incident'], 1, 1])
  })

  it('keeps to the rows of its query while they change', () => {
    const world = makeWorld()
    for (let index = 0; index < 150; index++) world.database.insert('x_test_app_org', { name: `n${String(index)}` })
    const seen = world.run(`
      var gr = new GlideRecord('x_test_app_org'); gr.addQuery('tries', ''); gr.query(); var count = 0;
      while (gr.next()) { gr.tries = 1; gr.update(); count++ } count`)
    expect(seen).toBe(150)
  })

  it('notes what it dropped', () => {
    const { run, database } = makeWorld()
    run(`var gr = new GlideRecord('x_test_app_org'); gr.addQuery('nosuch', 1); gr.orderBy('neither'); gr.query()`)
    expect(database.dropped).toEqual([
      { table: 'x_test_app_org', term: 'nosuch=1' },
      { table: 'x_test_app_org', term: 'ORDERBYneither' },
    ])
  })
})
