import { makeWorld, type World } from '../records/world'
import { page } from './pages'

let world: World

beforeAll(() => {
  world = makeWorld()
  const add = (name: string, tries: string, active: string): string =>
    world.database.insert('x_test_app_org', { name, tries, active, org_id: name })
  add('alpha', '1', 'true')
  add('Beta', '2', 'false')
  add('gamma', '10', 'true')
  const delta = add('delta', '5', 'true')
  world.database.insert('x_test_app_request', { organization: delta, status: 'done' })
})

/** Names of the rows that a query finds, in its order. */
const found = (query: string, table = 'x_test_app_org', field = 'name'): unknown =>
  world.run(
    `var gr = new GlideRecord('${table}'); gr.addEncodedQuery(${JSON.stringify(query)}); gr.query();
     var all = []; while (gr.next()) all.push(gr.getValue('${field}')); all`,
  )

describe(page('encodedQueries'), () => {
  it.each([
    ['active=true^ORDERBYname', ['alpha', 'delta', 'gamma']],
    ['active=false', ['Beta']],
    ['name=beta', ['Beta']],
    ['active=true^tries=1', ['alpha']],
    ['tries=1^ORtries=2^ORDERBYname', ['alpha', 'Beta']],
    ['active=true^tries=1^ORtries=2', ['alpha']],
    ['active=true^tries=1^NQactive=false^ORDERBYname', ['alpha', 'Beta']],
    ['active=true^tries=1^ORtries=10^NQname=beta^ORname=delta^tries=2^ORDERBYtries', ['alpha', 'Beta', 'gamma']],
    ['nameLIKEet', ['Beta']],
    ['nameINalpha,delta^ORDERBYname', ['alpha', 'delta']],
    ['tries>1^ORDERBYDESCtries', ['gamma', 'delta', 'Beta']],
    ['ORDERBYactive^ORDERBYDESCname', ['Beta', 'gamma', 'delta', 'alpha']],
    ['tries=1^EQ', ['alpha']],
    ["name=javascript:'be' + 'ta'", ['Beta']],
    ['name=a^^b', []],
  ])('%s', (query, names) => {
    expect(found(query)).toEqual(names)
  })

  it('a choice is asked for by its value, not by its label', () => {
    expect(found('status=done', 'x_test_app_request', 'status')).toEqual(['done'])
    expect(found('status=All done', 'x_test_app_request', 'status')).toEqual([])
  })

  it('a field of the referenced record is reached by its reference', () => {
    expect(found('organization.name=delta', 'x_test_app_request', 'status')).toEqual(['done'])
    expect(found('organization.name=alpha', 'x_test_app_request', 'status')).toEqual([])
  })

  it.each(['^RLQUERYincident.problem_id,>=1^ENDRLQUERY', '123TEXTQUERY321=email', '123TEXTINDEXGROUP321=portal'])(
    '%s is refused by name rather than dropped',
    (query) => {
      expect(() => found(query)).toThrow(/not implemented by the sandbox/)
    },
  )
})

describe(page('invalidQueries'), () => {
  it.each([
    ['nosuch=1', ['Beta', 'alpha', 'delta', 'gamma']],
    ['nosuch=1^tries=1', ['alpha']],
    ['tries=1^NQnosuch=2', ['alpha']],
    ['tries=1^ORnosuch=2', ['alpha']],
  ])('of %s the unknown field is dropped, and what is left decides', (query, names) => {
    expect((found(query) as string[]).sort()).toEqual(names)
  })

  it('with glide.invalid_query.returns_no_rows nothing is found instead', () => {
    const strict = makeWorld()
    strict.database.insert('x_test_app_org', { name: 'a' })
    const finds = (): unknown =>
      strict.run(`var gr = new GlideRecord('x_test_app_org'); gr.addQuery('nme', 'a'); gr.query(); gr.hasNext()`)
    expect(finds()).toBe(true)
    strict.database.insert('sys_properties', { name: 'glide.invalid_query.returns_no_rows', value: 'true' })
    expect(finds()).toBe(false)
  })

  it('a dropped condition is noted for the tester', () => {
    const { run, database } = makeWorld()
    run(`var gr = new GlideRecord('x_test_app_org'); gr.addQuery('nosuch', 1); gr.orderBy('neither'); gr.query()`)
    expect(database.dropped).toEqual([
      { table: 'x_test_app_org', term: 'nosuch=1' },
      { table: 'x_test_app_org', term: 'ORDERBYneither' },
    ])
  })
})
