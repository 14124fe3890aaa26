import { id, rule } from './fixtures/app'
import { makeWorld } from './world'

/** documentation: c_GlideElementScopedAPI, c_GlideRecordScopedAPI */
describe('fields', () => {
  it('reads null for what is empty and for what is no field', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = ''; 
        [gr.getValue('name'), gr.getValue('nosuch'), gr.nosuch === undefined, gr.isValidField('name'), gr.isValidField('nosuch'), gr.name.nil(), gr.name.toString()]`),
    ).toEqual([null, null, true, true, false, true, ''])
  })

  it('keeps booleans as 1 and 0, and shows them as true and false', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.active = false; var id = gr.insert(); gr.get(id);
        [gr.getValue('active'), gr.getDisplayValue('active'), gr.active == false, gr.active + '', gr.active ? 'an object is true' : '']`),
    ).toEqual(['0', 'false', true, 'false', 'an object is true'])
  })

  it('gives one live object for a field, not a value', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'first'; var kept = gr.name;
        gr.name = 'second'; [kept == 'second', kept === gr.name, kept === 'second', typeof kept]`),
    ).toEqual([true, true, false, 'object'])
  })

  it('knows what changed, from what and to what, until it is written', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert();
        var before = [gr.status.changes(), gr.changes()];
        gr.status = 'done';
        var during = [gr.status.changes(), gr.status.changesFrom('draft'), gr.status.changesTo('done'), gr.status.changesTo('draft'), gr.changes()];
        gr.update(); [before, during, gr.status.changes()]`),
    ).toEqual([[false, false], [true, true, true, false, true], false])
  })

  it('shows choices by label and takes them by label', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.setDisplayValue('status', 'All done');
        [gr.getValue('status'), gr.status.getChoiceValue(), gr.getDisplayValue('status'), gr.status.getChoices()]`),
    ).toEqual(['done', 'All done', 'All done', ['draft', 'done']])
  })

  it('takes a reference by display value and gives its record', () => {
    const { run, database } = makeWorld()
    const org = database.insert('x_test_app_org', { name: 'Acme' })
    expect(
      run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.setDisplayValue('organization', 'Acme');
        var empty = new GlideRecord('x_test_app_request'); empty.initialize();
        [gr.getValue('organization'), gr.organization.getReferenceTable(), gr.organization.getRefRecord().getValue('name'),
         empty.organization.getRefRecord().isValidRecord(), empty.organization.name.toString()]`),
    ).toEqual([org, 'x_test_app_org', 'Acme', false, ''])
  })

  it("empties a field by 'NULL'", () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'x'; gr.tries = 3; var id = gr.insert();
        gr.setValue('name', 'NULL'); gr.setValue('tries', null); gr.update(); gr.get(id); [gr.getValue('name'), gr.getValue('tries')]`),
    ).toEqual([null, null])
  })

  it('writes journal fields as entries, newest first, and keeps none on the record', () => {
    const { run, clock } = makeWorld()
    run(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.work_notes = 'one'; gr.setNewGuidValue('${id(7)}'); gr.insert()`,
    )
    clock.now += 60_000
    expect(
      run(`
        var gr = new GlideRecord('x_test_app_request'); gr.get('${id(7)}'); gr.work_notes = 'two'; gr.update();
        [gr.getValue('work_notes'), gr.work_notes.getJournalEntry(1), gr.work_notes.getJournalEntry(-1)]`),
    ).toEqual([
      null,
      '2024-05-01 12:01:00 - System (Work notes)\ntwo\n\n',
      '2024-05-01 12:01:00 - System (Work notes)\ntwo\n\n2024-05-01 12:00:00 - System (Work notes)\none\n\n',
    ])
  })

  it('keeps whole numbers of 64 bits, and refuses what a type cannot hold', () => {
    const { run } = makeWorld()
    const write = (field: string, value: string): unknown =>
      run(
        `var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.${field} = ${value}; var id = gr.insert(); gr.get(id); gr.getValue('${field}')`,
      )
    expect(write('at_ms', '1714564800123')).toBe('1714564800123')
    expect(write('at_ms', "'9223372036854775807'")).toBe('9223372036854775807')
    expect(() => write('tries', '1714564800123')).toThrow(/cannot hold/)
    expect(() => write('tries', "'many'")).toThrow(/cannot hold/)
    expect(() => write('tries', 'undefined')).toThrow(/not documented/)
  })

  it('gives the platform object of a date, and takes milliseconds', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.due_date.setDateNumericValue(1314777600000);
        [gr.getValue('due_date'), gr.due_date.dateNumericValue(), gr.due_date.getGlideObject().getNumericValue()]`),
    ).toEqual(['2011-08-31 08:00:00', 1314777600000, 1314777600000])
  })

  it('describes a field', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); var ed = gr.name.getED();
        [ed.getName(), ed.getInternalType(), ed.getLength(), ed.isMandatory(), gr.getElements().length > 10]`),
    ).toEqual(['name', 'string', 20, false, true])
  })

  it('writes the records behind references with updateWithReferences', () => {
    const { run, database } = makeWorld()
    const org = database.insert('x_test_app_org', { name: 'Acme' })
    const seen = run<string[]>(`
      var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.organization = '${org}'; gr.insert();
      gr.organization.name = 'Renamed'; gr.updateWithReferences();
      var other = new GlideRecord('x_test_app_request'); other.initialize(); other.insert(); other.organization.name = 'Fresh'; other.updateWithReferences();
      [gr.getDisplayValue('organization'), other.getDisplayValue('organization')]`)
    expect(seen).toEqual(['Renamed', 'Fresh'])
    expect(database.get('x_test_app_org', org)?.['name']).toBe('Renamed')
  })

  it('lets a field hide the method of its name, as a column "operation" does', () => {
    expect(() => makeWorld().run(`var gr = new GlideRecord('sys_security_acl'); gr.operation()`)).toThrow(
      /not a function/,
    )
  })

  it('throws the name of a method it lacks', () => {
    const { run } = makeWorld()
    expect(() => run(`new GlideRecord('task').addFunction({})`)).toThrow(
      'GlideRecord.addFunction is not implemented in the sandbox',
    )
    expect(() => run(`new GlideRecord('task').number.setPhoneNumber('1')`)).toThrow(
      /GlideElement\.setPhoneNumber is not implemented/,
    )
  })

  it('tells a table that does not exist by isValid', () => {
    const { run } = makeWorld()
    expect(run(`[new GlideRecord('nosuch_table').isValid(), new GlideRecord('task').isValid()]`)).toEqual([false, true])
    expect(() => run(`var gr = new GlideRecord('nosuch_table'); gr.query()`)).toThrow(/nosuch_table does not exist/)
  })

  it('evaluates scripted defaults of the platform, and refuses others by name', () => {
    const { run, database, as } = makeWorld()
    const user = database.insert('sys_user', { user_name: 'someone', name: 'Some One' })
    as(user)
    expect(
      run(
        `var gr = new GlideRecord('x_test_app_request'); gr.newRecord(); [gr.getValue('opened_by'), gr.getValue('opened_at'), gr.getValue('number'), gr.isNewRecord()]`,
      ),
    ).toEqual([user, '2024-05-01 12:00:00', 'TST0001001', true])
    expect(() => run(`var gr = new GlideRecord('incident'); gr.initialize(); gr.insert()`)).toThrow(
      /Scripted default of incident\.caller_id/,
    )
  })
})

describe('many records at once', () => {
  const fill = (files = {}): ReturnType<typeof makeWorld> => {
    const world = makeWorld(files)
    for (const status of ['draft', 'draft', 'done']) world.database.insert('x_test_app_request', { status })
    return world
  }

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

  it('deleteMultiple deletes what the query finds, whatever the limit', () => {
    const { run, database } = fill()
    run(
      `var gr = new GlideRecord('x_test_app_request'); gr.addQuery('status', 'draft'); gr.setLimit(1); gr.deleteMultiple()`,
    )
    expect(database.select('x_test_app_request', '').map((each) => each['status'])).toEqual(['done'])
  })
})

describe('audit', () => {
  it('notes the fields that changed on an audited table, never a secret', () => {
    const { run, database } = makeWorld()
    run(`
      var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'a'; gr.setDisplayValue('secret', 'hush'); gr.insert();
      gr.name = 'b'; gr.setDisplayValue('secret', 'hush hush'); gr.update('renamed'); gr.setWorkflow(false); gr.name = 'c'; gr.update()`)
    const rows = database.select('sys_audit', 'tablename=x_test_app_org^fieldname=name^ORDERBYnewvalue')
    expect(rows.map((each) => [each['oldvalue'], each['newvalue'], each['reason']])).toEqual([
      [undefined, 'a', undefined],
      ['a', 'b', 'renamed'],
    ])
    expect(database.count('sys_audit', 'fieldname=secret')).toBe(0)
  })
})
