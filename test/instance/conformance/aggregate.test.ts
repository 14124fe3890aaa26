import { makeWorld } from '../records/world'
import { page } from './pages'

describe(page('aggregate'), () => {
  const world = (): ReturnType<typeof makeWorld> => {
    const made = makeWorld()
    const add = (name: string | null, tries: string | null): string =>
      made.database.insert('x_test_app_org', { name, tries })
    add('a', '1')
    add('a', '3')
    add('b', '10')
    add(null, '5')
    add('b', null)
    return made
  }

  it('counts all rows', () => {
    const { run } = world()
    expect(
      run(
        `var ga = new GlideAggregate('x_test_app_org'); ga.addAggregate('COUNT'); ga.query(); [ga.next(), ga.getAggregate('COUNT'), ga.next()]`,
      ),
    ).toEqual([true, '5', false])
  })

  it('groups by groupBy, in the order of the groups', () => {
    const { run } = world()
    const rows = run(`
      var ga = new GlideAggregate('x_test_app_org'); ga.groupBy('name');
      ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX'].forEach(function (each) { ga.addAggregate(each, 'tries') });
      ga.query(); var rows = [];
      while (ga.next()) rows.push([ga.getValue('name'), ga.getAggregate('COUNT', 'tries'), ga.getAggregate('SUM', 'tries'), ga.getAggregate('avg', 'tries'),
        ga.getAggregate('MIN', 'tries'), ga.getAggregate('MAX', 'tries')]);
      rows`)
    expect(rows).toEqual([
      [null, '1', '5', '5', '5', '5'],
      ['a', '2', '4', '2', '1', '3'],
      ['b', '1', '10', '10', '10', '10'],
    ])
  })

  it('groups by the aggregated field when nothing else is named', () => {
    const { run } = world()
    expect(
      run(`var ga = new GlideAggregate('x_test_app_org'); ga.addAggregate('COUNT', 'name'); ga.query(); var rows = [];
        while (ga.next()) rows.push([ga.name.toString(), ga.getAggregate('COUNT', 'name')]); rows`),
    ).toEqual([
      ['', '1'],
      ['a', '2'],
      ['b', '2'],
    ])
  })

  it.each([
    [`ga.addQuery('tries', '>', 2)`, '3'],
    [`ga.addQuery('name', 'a')`, '2'],
    [`ga.addEncodedQuery('name=a^ORname=b^tries>1')`, '2'],
    [`ga.addNullQuery('tries')`, '1'],
  ])('counts what a query finds: %s', (query, count) => {
    const { run } = world()
    expect(
      run(
        `var ga = new GlideAggregate('x_test_app_org'); ga.addAggregate('COUNT'); ${query}; ga.query(); ga.next(); ga.getAggregate('COUNT')`,
      ),
    ).toBe(count)
  })

  it('throws the name of what it lacks', () => {
    const { run } = makeWorld()
    expect(() => run(`new GlideAggregate('x_test_app_org').addTrend('sys_created_on', 'quarter')`)).toThrow(
      /GlideAggregate\.addTrend is not implemented/,
    )
  })
})
