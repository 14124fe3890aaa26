import { rule } from '../records/fixtures/app'
import { makeWorld } from '../records/world'
import { page } from './pages'

describe(page('record'), () => {
  const fill = (files = {}): ReturnType<typeof makeWorld> => {
    const world = makeWorld(files)
    for (const status of ['draft', 'draft', 'done']) world.database.insert('x_test_app_request', { status })
    return world
  }

  it('inserts with defaults, system fields and a number, and reads it back', () => {
    const { run } = makeWorld()
    const seen = run<Record<string, string>>(`
      var gr = new GlideRecord('x_test_app_request'); gr.initialize();
      gr.short_description = 'Hello'; gr.setValue('sip_uri', 'sip:1234567890');
      var id = gr.insert();
      var again = new GlideRecord('x_test_app_request');
      ({ found: again.get(id), number: again.getValue('number'), status: again.getValue('status'), label: again.getDisplayValue('status'),
        cut: again.getValue('sip_uri'), active: again.getValue('active'), created: again.getValue('sys_created_on'),
        by: again.getValue('sys_created_by'), mods: again.getValue('sys_mod_count'), empty: again.getValue('description'), id: id })`)
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
      empty: null,
    })
    expect(seen['id']).toMatch(/^[0-9a-f]{32}$/)
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

  it('iterates more rows than one call brings', () => {
    const { run, database, calls } = makeWorld()
    for (let i = 0; i < 250; i++) database.insert('x_test_app_org', { name: `n${String(i)}` })
    calls.length = 0
    const seen = run<number[]>(`
      var gr = new GlideRecord('x_test_app_org'); gr.orderBy('name'); gr.query(); var n = 0, sorted = true, last = '';
      while (gr.next()) { n++; if (gr.getValue('name') < last) sorted = false; last = gr.getValue('name') } [n, sorted]`)
    expect(seen).toEqual([250, true])
    expect(calls.filter((each) => each !== 'data.table')).toEqual(['data.query', 'data.rows', 'data.rows'])
  })

  it('reads null for what is empty and for what is no field', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = ''; 
        [gr.getValue('name'), gr.getValue('nosuch'), gr.nosuch === undefined, gr.isValidField('name'), gr.isValidField('nosuch'), gr.name.nil(), gr.name.toString()]`),
    ).toEqual([null, null, true, true, false, true, ''])
  })

  it('tells a table that does not exist by isValid', () => {
    const { run } = makeWorld()
    expect(run(`[new GlideRecord('nosuch_table').isValid(), new GlideRecord('task').isValid()]`)).toEqual([false, true])
    expect(() => run(`var gr = new GlideRecord('nosuch_table'); gr.query()`)).toThrow(/nosuch_table does not exist/)
  })

  it('lets a field hide the method of its name, as a column "operation" does', () => {
    expect(() => makeWorld().run(`var gr = new GlideRecord('sys_security_acl'); gr.operation()`)).toThrow(
      /not a function/,
    )
  })

  it('evaluates scripted defaults of the platform, and refuses others by name', () => {
    const { run, database, as } = makeWorld()
    const user = database.insert('sys_user', { user_name: 'someone', name: 'Some One' })
    as(user)
    expect(
      run(
        `var gr = new GlideRecord('x_test_app_request'); gr.newRecord(); [gr.getValue('opened_by'), gr.getValue('opened_at'), gr.getValue('number')]`,
      ),
    ).toEqual([user, '2024-05-01 12:00:00', 'TST0001001'])
    expect(() => run(`var gr = new GlideRecord('incident'); gr.initialize(); gr.insert()`)).toThrow(
      /Scripted default of incident\.caller_id/,
    )
  })

  it('updateMultiple changes what the query finds, and runs the rules of each', () => {
    const { run, database } = fill({ files: [rule(1, { script: "current.description = 'ruled'" })] })
    expect(
      run(
        `var gr = new GlideRecord('x_test_app_request'); gr.addQuery('status', 'draft'); gr.setValue('short_description', 'new'); String(gr.updateMultiple())`,
      ),
    ).toBe('undefined')
    const rows = database.select('x_test_app_request', 'ORDERBYstatus')
    expect(rows.map((each) => [each['status'], each['short_description'], each['description']])).toEqual([
      ['done', undefined, undefined],
      ['draft', 'new', 'ruled'],
      ['draft', 'new', 'ruled'],
    ])
  })

  it('updateMultiple empties a field by NULL, and leaves what is not set as it is', () => {
    const { run, database } = fill()
    run(`
      var all = new GlideRecord('x_test_app_request'); all.setValue('description', 'text'); all.setValue('short_description', 'kept'); all.updateMultiple();
      var gr = new GlideRecord('x_test_app_request'); gr.addQuery('status', 'done'); gr.query(); gr.setValue('description', 'NULL'); gr.updateMultiple()`)
    const rows = database.select('x_test_app_request', 'ORDERBYstatus')
    expect(rows.map((each) => [each['status'], each['description'], each['short_description']])).toEqual([
      ['done', undefined, 'kept'],
      ['draft', 'text', 'kept'],
      ['draft', 'text', 'kept'],
    ])
  })

  it('update() gives its sys_id, and writes nothing where nothing changed', () => {
    const { run, database } = makeWorld()
    const org = database.insert('x_test_app_org', { name: 'Acme' })
    const seen = run(
      `var gr = new GlideRecord('x_test_app_org'); gr.get('${org}'); var first = gr.update(); gr.name = 'New'; [first, gr.update()]`,
    )
    expect(seen).toEqual([org, org])
    expect(database.get('x_test_app_org', org)?.['sys_mod_count']).toBe('1')
  })

  it('deleteRecord() tells whether it deleted, hasNext() whether there is more; newRecord() gives a sys_id', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.newRecord(); var fresh = [String(gr.getUniqueValue()).length, gr.getValue('active')];
        gr.insert();
        var all = new GlideRecord('x_test_app_org'); all.query(); var more = [all.hasNext(), all.next(), all.hasNext()];
        [fresh, more, gr.deleteRecord(), gr.deleteRecord(), all.operation()]`),
    ).toEqual([[32, '1'], [true, true, false], true, false, null])
  })

  it('setAbortAction keeps what a script was about to write from being written', () => {
    const { run, database } = makeWorld({
      files: [rule(1, { filter_condition: 'status=done', script: 'current.setAbortAction(true)' })],
    })
    const id = database.insert('x_test_app_request', { status: 'draft' })
    expect(
      run(`var gr = new GlideRecord('x_test_app_request'); gr.get('${id}'); gr.status = 'done'; gr.update()`),
    ).toBeNull()
    expect(database.get('x_test_app_request', id)?.['status']).toBe('draft')
  })

  it.each([
    'getLink',
    'deleteMultiple',
    'getElements',
    'getEncodedQuery',
    'getRecordClassName',
    'getRowCount',
    'isActionAborted',
    'isNewRecord',
    'isValidRecord',
    'setNewGuidValue',
  ])('throws the name of a method it lacks: %s', (method) => {
    expect(() => makeWorld().run(`new GlideRecord('task').${method}()`)).toThrow(
      `GlideRecord.${method} is not implemented by the sandbox`,
    )
  })
})

describe(page('unique'), () => {
  it('gives null and an error message to whoever loses a unique column', () => {
    const { run } = makeWorld()
    const seen = run<unknown[]>(`
      function add() { var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.org_id = 'same'; return [gr.insert(), gr.getLastErrorMessage()] }
      [add(), add()]`) as [unknown, unknown][]
    expect(seen[0]?.[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(seen[1]?.[0]).toBeNull()
    expect(seen[1]?.[1]).toMatch(/Unique Key violation/)
  })

  it('refuses an update as well, and leaves the record as it was', () => {
    const { run, database } = makeWorld()
    database.insert('x_test_app_org', { org_id: 'one' })
    const two = database.insert('x_test_app_org', { org_id: 'two' })
    const seen = run<unknown[]>(
      `var gr = new GlideRecord('x_test_app_org'); gr.get('${two}'); gr.org_id = 'one'; [gr.update(), String(gr.getLastErrorMessage())]`,
    )
    expect(seen).toEqual([null, expect.stringMatching(/Unique Key violation/)])
    expect(database.get('x_test_app_org', two)?.['org_id']).toBe('two')
  })

  it('lets any number of records have no value', () => {
    expect(
      makeWorld().run(`
        function add() { var gr = new GlideRecord('x_test_app_org'); gr.initialize(); return gr.insert() !== null }
        [add(), add()]`),
    ).toEqual([true, true])
  })
})
