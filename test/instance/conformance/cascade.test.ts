import { column, dictionaryXml, record, id, scopeId } from '../records/fixtures/app'
import { makeWorld, type World } from '../records/world'
import { page } from './pages'

/** A table whose reference to an organization has this cascade rule. */
function worldWith(reference_cascade_rule: string): World {
  const world = makeWorld({
    files: [
      dictionaryXml('x_test_app_child', [
        column('org', 'reference', { reference: 'x_test_app_org', reference_cascade_rule }),
        column('name', 'string'),
      ]),
      record('sys_script', {
        sys_id: id(77),
        sys_scope: scopeId,
        name: 'Child deleted',
        collection: 'x_test_app_child',
        active: 'true',
        when: 'before',
        order: '100',
        action_delete: 'true',
        script: "var o = new GlideRecord('x_test_app_org'); o.initialize(); o.name = 'rule ran'; o.insert()",
      }),
    ],
  })
  const org = world.database.insert('x_test_app_org', { name: 'parent', sys_id: id(60) })
  world.database.insert('x_test_app_child', { name: 'child', org })
  world.database.insert('x_test_app_child', { name: 'other' })
  return world
}

const remove = `var gr = new GlideRecord('x_test_app_org'); gr.get('${id(60)}'); [gr.deleteRecord(), gr.getLastErrorMessage()]`
const children = (world: World): unknown =>
  world.database.select('x_test_app_child', 'ORDERBYname').map((each) => [each['name'], each['org'] ?? null])

describe(page('cascade'), () => {
  it.each(['', 'clear'])('clear references: "%s"', (given) => {
    const world = worldWith(given)
    expect(world.run(remove)).toEqual([true, null])
    expect(children(world)).toEqual([
      ['child', null],
      ['other', null],
    ])
  })

  it('leave references: none', () => {
    const world = worldWith('none')
    expect(world.run(remove)).toEqual([true, null])
    expect(children(world)).toEqual([
      ['child', id(60)],
      ['other', null],
    ])
  })

  it.each(['delete', 'cascade'])('delete what refers, with its business rules: %s', (given) => {
    const world = worldWith(given)
    expect(world.run(remove)).toEqual([true, null])
    expect(children(world)).toEqual([['other', null]])
    expect(world.database.count('x_test_app_org', 'name=rule ran')).toBe(1)
  })

  it('restrict', () => {
    const world = worldWith('restrict')
    expect(world.run(remove)).toEqual([false, expect.stringMatching(/restricts its deletion/)])
    expect(world.database.get('x_test_app_org', id(60))).not.toBeNull()
    expect(() => world.database.delete('x_test_app_org', id(60))).toThrow(/restricts/)
  })
})
