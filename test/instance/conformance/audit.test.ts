import type { Database } from '../../../sandbox/instance/data/database'
import { column, dictionaryXml, record, scopeId, id } from '../records/fixtures/app'
import { makeWorld } from '../records/world'
import { page } from './pages'

/** Audit rows that writes left, in the order of the fields' names. */
const audited = ({ database }: { database: Database }, table: string): unknown[] =>
  database
    .select('sys_audit', `tablename=${table}^ORDERBYfieldname^ORDERBYnewvalue`)
    .map((each) => [each['fieldname'], each['oldvalue'], each['newvalue']])

const TABLE = 'x_test_app_audited'
const columns = (attributes: string): string[] => [
  column('plain', 'string'),
  column('marked', 'string', { attributes }),
  column('secret', 'password2', { max_length: '1000' }),
  column('notes', 'journal_input'),
]

const WRITE = `
  var gr = new GlideRecord('${TABLE}'); gr.initialize(); gr.plain = 'a'; gr.marked = 'a'; gr.insert();
  gr.plain = 'b'; gr.marked = 'b'; gr.setDisplayValue('secret', 'hush'); gr.update()`

describe(page('auditing'), () => {
  it('notes each field that an update changed, with the old and the new value, who and why', () => {
    const { run, database } = makeWorld()
    run(`
      var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'a'; gr.tries = 1; gr.insert();
      gr.name = 'b'; gr.tries = 1; gr.update('renamed')`)
    const rows = database.select('sys_audit', 'tablename=x_test_app_org')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      fieldname: 'name',
      oldvalue: 'a',
      newvalue: 'b',
      user: 'system',
      reason: 'renamed',
      sys_created_on: '2024-05-01 12:00:00',
    })
  })

  it('notes neither system fields nor fields with no_audit, in either spelling, nor a secret', () => {
    for (const attributes of ['no_audit', 'no_audit=true', 'x=1,no_audit']) {
      const world = makeWorld({ files: [dictionaryXml(TABLE, columns(attributes), { audit: 'true' })] })
      world.run(WRITE)
      expect(audited(world, TABLE)).toEqual([['plain', 'a', 'b']])
    }
  })

  it('takes the flag of the table itself alone: a child of an audited table has no audit', () => {
    const files = [
      dictionaryXml(TABLE, columns(''), { audit: 'true' }),
      dictionaryXml(`${TABLE}_child`, [column('own', 'string')], { extends: TABLE }),
    ]
    const world = makeWorld({ files })
    world.run(WRITE.replace(TABLE, `${TABLE}_child`))
    expect(world.database.count('sys_audit', '')).toBe(0)
    world.run(WRITE)
    expect(audited(world, TABLE)).toEqual([
      ['marked', 'a', 'b'],
      ['plain', 'a', 'b'],
    ])
  })

  it('setWorkflow(false) leaves nothing', () => {
    const world = makeWorld()
    world.run(`
      var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'a'; gr.insert();
      gr.setWorkflow(false); gr.name = 'b'; gr.update()`)
    expect(audited(world, 'x_test_app_org')).toEqual([])
  })
})

describe(page('auditedInserts'), () => {
  const insert = `var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'a'; gr.insert()`

  it('an insert leaves nothing, unless the property says so', () => {
    const world = makeWorld()
    world.run(insert)
    expect(audited(world, 'x_test_app_org')).toEqual([])
    world.database.insert('sys_properties', { name: 'glide.sys.audit_inserts', value: 'true' })
    world.run(insert)
    expect(audited(world, 'x_test_app_org')).toEqual([
      ['active', undefined, '1'],
      ['name', undefined, 'a'],
    ])
  })
})

describe(page('auditList'), () => {
  it('audit_type=whitelist: only the fields with audit=true', () => {
    const list = { audit: 'true', attributes: 'audit_type=whitelist' }
    const entry = record('sys_dictionary', {
      sys_id: id(700),
      sys_scope: scopeId,
      name: TABLE,
      internal_type: 'collection',
      audit: 'true',
      attributes: 'audit_type=whitelist',
    })
    for (const files of [
      [dictionaryXml(TABLE, columns('audit=true'), list)],
      [dictionaryXml(TABLE, columns('audit=true'), { audit: 'true' }), entry],
    ]) {
      const world = makeWorld({ files })
      world.run(WRITE)
      expect(audited(world, TABLE)).toEqual([['marked', 'a', 'b']])
    }
  })
})
