import { makeWorld } from '../records/world'
import { page } from './pages'

describe(page('element'), () => {
  it('gives one live object for a field, not a value', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'first'; var kept = gr.name;
        gr.name = 'second'; [kept == 'second', kept === gr.name, kept === 'second', typeof kept]`),
    ).toEqual([true, true, false, 'object'])
  })

  it('knows what changed until it is written', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert();
        var before = [gr.status.changes(), gr.changes()];
        gr.status = 'done';
        var during = [gr.status.changes(), gr.short_description.changes(), gr.changes()];
        gr.update(); [before, during, gr.status.changes()]`),
    ).toEqual([[false, false], [true, false, true], false])
  })

  it("empties a field by 'NULL'", () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'x'; gr.tries = 3; var id = gr.insert();
        gr.setValue('name', 'NULL'); gr.setValue('tries', null); gr.update(); gr.get(id); [gr.getValue('name'), gr.getValue('tries')]`),
    ).toEqual([null, null])
  })

  it('reads its value and its display value, cut to a length when asked for', () => {
    const { run, database } = makeWorld()
    const org = database.insert('x_test_app_org', { name: 'Acme Telephony' })
    expect(
      run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.organization = '${org}';
        [gr.organization.getValue(), gr.organization.getDisplayValue(), gr.organization.getDisplayValue(4),
         gr.short_description.nil(), gr.short_description.getValue()]`),
    ).toEqual([org, 'Acme Telephony', 'Acme', true, null])
  })

  it('has not changed when it was set to what it was', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.name = 'a'; gr.insert(); gr.name = 'b'; gr.name = 'a';
        [gr.name.changes(), gr.changes()]`),
    ).toEqual([false, false])
  })

  it('does not tell changes of a journal field', () => {
    expect(() =>
      makeWorld().run(`var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.work_notes.changes()`),
    ).toThrow(/not available for Journal fields/)
  })

  it.each(['setPhoneNumber', 'changesFrom', 'changesTo', 'getLabel', 'getName', 'getRefRecord', 'getTableName'])(
    'throws the name of a method it lacks: %s',
    (method) => {
      expect(() => makeWorld().run(`new GlideRecord('task').number.${method}('1')`)).toThrow(
        `GlideElement.${method} is not implemented by the sandbox`,
      )
    },
  )
})

describe(page('record'), () => {
  it('keeps booleans as 1 and 0, and shows them as true and false', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.active = false; var id = gr.insert(); gr.get(id);
        [gr.getValue('active'), gr.getDisplayValue('active'), gr.active == false, gr.active + '', gr.active ? 'an object is true' : '']`),
    ).toEqual(['0', 'false', true, 'false', 'an object is true'])
  })
})

describe(page('choices'), () => {
  it('shows choices by label and takes them by label', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.setDisplayValue('status', 'All done');
        [gr.getValue('status'), gr.getDisplayValue('status')]`),
    ).toEqual(['done', 'All done'])
  })
})

describe(page('dotWalking'), () => {
  it('walks references in values and queries', () => {
    const { run, database } = makeWorld()
    const org = database.insert('x_test_app_org', { name: 'Acme', org_id: 'o1' })
    database.insert('x_test_app_request', { organization: org, short_description: 'one' })
    const seen = run<unknown[]>(`
      var gr = new GlideRecord('x_test_app_request'); gr.addQuery('organization.name', 'acme'); gr.query(); gr.next();
      [gr.organization.org_id == 'o1', gr.getDisplayValue('organization'), gr.organization.name.toString(), gr.getElement('organization.org_id').getValue()]`)
    expect(seen).toEqual([true, 'Acme', 'Acme', 'o1'])
  })

  it('takes a reference by display value, and is empty beyond one that is', () => {
    const { run, database } = makeWorld()
    const org = database.insert('x_test_app_org', { name: 'Acme' })
    expect(
      run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.setDisplayValue('organization', 'Acme');
        var empty = new GlideRecord('x_test_app_request'); empty.initialize();
        [gr.getValue('organization'), gr.organization.name.toString(), empty.organization.name.toString()]`),
    ).toEqual([org, 'Acme', ''])
  })

  it('goes through several references, and ends in nothing where one is empty', () => {
    const { run, database } = makeWorld()
    const manager = database.insert('sys_user', { name: 'Boss', email: 'boss@example.com' })
    const user = database.insert('sys_user', { name: 'Worker', manager })
    database.insert('x_test_app_request', { assigned_to: user, short_description: 'one' })
    database.insert('x_test_app_request', { assigned_to: manager, short_description: 'two' })
    expect(
      run(`
        var gr = new GlideRecord('x_test_app_request'); gr.addQuery('assigned_to.manager.email', 'boss@example.com'); gr.query(); gr.next();
        var top = new GlideRecord('x_test_app_request'); top.get('short_description', 'two');
        [gr.hasNext(), String(gr.assigned_to.manager.email), gr.getDisplayValue('assigned_to.manager'), String(top.assigned_to.manager.email), top.assigned_to.manager.nil()]`),
    ).toEqual([false, 'boss@example.com', 'Boss', '', true])
  })
})

describe(page('journal'), () => {
  it('writes journal fields as entries, newest first, and keeps none on the record', () => {
    const { run, clock } = makeWorld()
    const id = run<string>(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.work_notes = 'one'; gr.insert()`,
    )
    clock.now += 60_000
    expect(
      run(`
        var gr = new GlideRecord('x_test_app_request'); gr.get('${id}'); gr.work_notes = 'two'; gr.update();
        [gr.getValue('work_notes'), gr.work_notes.getJournalEntry(1), gr.work_notes.getJournalEntry(-1)]`),
    ).toEqual([
      null,
      '2024-05-01 12:01:00 - System (Work notes)\ntwo\n\n',
      '2024-05-01 12:01:00 - System (Work notes)\ntwo\n\n2024-05-01 12:00:00 - System (Work notes)\none\n\n',
    ])
  })

  it('does not support setValue: a value is assigned', () => {
    const { run } = makeWorld()
    const refused = /setValue is not supported for the journal field task\.work_notes/
    expect(() => run(`new GlideRecord('x_test_app_request').setValue('work_notes', 'note')`)).toThrow(refused)
    expect(() => run(`new GlideRecord('x_test_app_request').work_notes.setValue('note')`)).toThrow(refused)
  })
})

describe(page('password2'), () => {
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
})

describe(page('fieldTypes'), () => {
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
})

describe(page('maxLength'), () => {
  it('what is longer than its column is cut, and nobody is told', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.sip_uri = 'sip:1234567890'; var id = gr.insert();
        [gr.getLastErrorMessage(), gr.get(id), gr.getValue('sip_uri')]`),
    ).toEqual([null, true, 'sip:123456'])
  })

  it('the ciphertext of a password2 value is cut as well, and is no secret any more', () => {
    expect(
      makeWorld().run(`
        var gr = new GlideRecord('x_test_app_org'); gr.initialize(); gr.setDisplayValue('short_secret', 'far too long for the column of sixty');
        var id = gr.insert(); gr.get(id); gr.short_secret.getDecryptedValue()`),
    ).toBeNull()
  })
})
