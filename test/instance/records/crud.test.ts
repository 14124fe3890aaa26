import { makeWorld } from './world'

describe('GlideRecord: reading and writing', () => {
  it('inserts with defaults, system fields and a number, and reads it back', () => {
    const { run } = makeWorld()
    const seen = run<Record<string, string>>(`
      var gr = new GlideRecord('x_test_app_request'); gr.initialize();
      gr.short_description = 'Hello'; gr.setValue('sip_uri', 'sip:1234567890');
      var id = gr.insert();
      var again = new GlideRecord('x_test_app_request');
      ({ found: again.get(id), number: again.getValue('number'), status: again.getValue('status'), label: again.getDisplayValue('status'),
        cut: again.getValue('sip_uri'), active: again.getValue('active'), created: again.getValue('sys_created_on'),
        by: again.getValue('sys_created_by'), mods: again.getValue('sys_mod_count'), clazz: again.getRecordClassName(), empty: again.getValue('description'), id: id })`)
    expect(seen).toMatchObject({
      found: true,
      number: 'TST0001001',
      status: 'draft',
      label: 'Draft',
      cut: 'sip:123456',
      active: '1',
      created: '2024-05-01 12:00:00',
      by: 'system',
      mods: '0',
      clazz: 'x_test_app_request',
      empty: null,
    })
    expect(seen['id']).toMatch(/^[0-9a-f]{32}$/)
  })

  it('gives null and an error message to whoever loses a unique column', () => {
    const { run } = makeWorld()
    const seen = run<unknown[]>(`
      function add() { var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.org_id = 'same'; return [gr.insert(), gr.getLastErrorMessage()] }
      [add(), add()]`) as [unknown, unknown][]
    expect(seen[0]?.[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(seen[1]?.[0]).toBeNull()
    expect(seen[1]?.[1]).toMatch(/Unique Key violation/)
  })

  it('update() on a record that vanished inserts it', () => {
    const { run, database } = makeWorld()
    const id = run<string>(`
      var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'A'; var id = gr.insert();
      var one = new GlideRecord('x_test_app_org'); one.get(id);
      var two = new GlideRecord('x_test_app_org'); two.get(id); two.deleteRecord();
      one.tries = 3; one.update(); id`)
    expect(database.get('x_test_app_org', id)).toMatchObject({ name: 'A', tries: '3' })
  })

  it('keeps a password2 value encrypted and gives it back by getDecryptedValue only', () => {
    const { run, database } = makeWorld()
    const [id, clear, shown, cut] = run<string[]>(`
      var gr = new GlideRecord('x_test_app_org'); gr.initialize();
      gr.setDisplayValue('secret', 'pässword'); gr.getElement('short_secret').setDisplayValue('far too long for the column of sixty');
      var id = gr.insert();
      var again = new GlideRecord('x_test_app_org'); again.get(id);
      [id, again.getElement('secret').getDecryptedValue(), again.getDisplayValue('secret'), again.short_secret.getDecryptedValue()]`)
    expect([clear, shown, cut]).toEqual(['pässword', '********', null])
    expect(JSON.stringify(database.get('x_test_app_org', id ?? ''))).not.toContain('pässword')
    expect(() => run(`var gr = new GlideRecord('x_test_app_org'); gr.secret = 'clear'`)).toThrow(
      /expects encrypted data/,
    )
  })

  it('drops an unknown field of a query, and so matches more', () => {
    const { run, database } = makeWorld()
    for (const name of ['a', 'b']) database.insert('x_test_app_org', { name })
    const count = (query: string): number =>
      run(`var gr = new GlideRecord('x_test_app_org'); ${query}; gr.query(); gr.getRowCount()`)
    expect(count(`gr.addQuery('nme', 'a')`)).toBe(2)
    expect(count(`gr.addQuery('name', 'A')`)).toBe(1)
    database.insert('sys_properties', { name: 'glide.invalid_query.returns_no_rows', value: 'true' })
    expect(count(`gr.addQuery('nme', 'a')`)).toBe(0)
  })

  it('walks references in values and queries', () => {
    const { run, database } = makeWorld()
    const org = database.insert('x_test_app_org', { name: 'Acme', org_id: 'o1' })
    database.insert('x_test_app_request', { organization: org, short_description: 'one' })
    const seen = run<unknown[]>(`
      var gr = new GlideRecord('x_test_app_request'); gr.addQuery('organization.name', 'acme'); gr.query(); gr.next();
      [gr.organization.org_id == 'o1', gr.getDisplayValue('organization'), gr.organization.name.toString(), gr.organization.getRefRecord().getValue('org_id'), gr.getElement('organization.org_id').getValue()]`)
    expect(seen).toEqual([true, 'Acme', 'Acme', 'o1', 'o1'])
  })

  it('iterates more rows than one call brings', () => {
    const { run, database, calls } = makeWorld()
    for (let i = 0; i < 250; i++) database.insert('x_test_app_org', { name: `n${String(i)}` })
    calls.length = 0
    const seen = run<number[]>(`
      var gr = new GlideRecord('x_test_app_org'); gr.orderBy('name'); gr.query(); var n = 0, sorted = true, last = '';
      while (gr.next()) { n++; if (gr.getValue('name') < last) sorted = false; last = gr.getValue('name') } [n, gr.getRowCount(), sorted]`)
    expect(seen).toEqual([250, 250, true])
    expect(calls.filter((each) => each !== 'data.table')).toEqual(['data.query', 'data.rows', 'data.rows'])
  })
})
