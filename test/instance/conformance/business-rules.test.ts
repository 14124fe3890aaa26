import { rule } from '../records/fixtures/app'
import { makeWorld } from '../records/world'
import { page } from './pages'

const note = (name: string): string =>
  `current.description = (current.description.nil() ? '' : current.description + ',') + '${name}'`

/**
 * A rule's script that stores an expression's value in a new organization, with the number of earlier organizations.
 */
const seen = (expression: string): string =>
  `var o = new GlideRecord('x_test_app_org'); o.query(); var sofar = 0; while (o.next()) sofar++; o.initialize(); o.name = ${expression}; o.tries = sofar; o.insert()`

describe(page('executionOrder'), () => {
  it('before-rules run by order, on both sides of 1000, then the database, then after-rules by order', () => {
    const stored = `(new GlideRecord('x_test_app_request').get(current.getUniqueValue()) ? ' stored' : ' not yet')`
    const { run, database } = makeWorld({
      files: [
        rule(1, { when: 'after', order: '1500', script: seen(`'after late' + ${stored}`) }),
        rule(2, { when: 'before', order: '2000', script: seen(`'before late' + ${stored}`) }),
        rule(3, { when: 'after', order: '10', script: seen(`'after early' + ${stored}`) }),
        rule(4, { when: 'before', order: '999', script: seen(`'before early' + ${stored}`) }),
      ],
    })
    run(`var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert()`)
    const names = database.select('x_test_app_org', 'ORDERBYtries').map((each) => each['name'])
    expect(names).toEqual(['before early not yet', 'before late not yet', 'after early stored', 'after late stored'])
  })

  it('async rules come after all of them, as jobs of their own', () => {
    const { run, database, jobs, workRule } = makeWorld({
      files: [
        rule(1, { when: 'async', order: '1', script: seen(`'async'`) }),
        rule(2, { when: 'after', order: '500', script: seen(`'after'`) }),
      ],
    })
    run(`var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert()`)
    expect(database.select('x_test_app_org', '').map((each) => each['name'])).toEqual(['after'])
    workRule(jobs[0]?.payload ?? null)
    expect(database.select('x_test_app_org', 'name=async')).toHaveLength(1)
  })
})

describe(page('businessRules'), () => {
  it('run before-rules by order, keep what they set, and stop at nothing but the write when aborted', () => {
    const { run, database } = makeWorld({
      files: [
        rule(1, { order: '1500', script: note('late') }),
        rule(2, { order: '50', script: note('early') }),
        rule(3, { order: '60', filter_condition: 'short_description=bad', script: 'current.setAbortAction(true)' }),
        rule(4, { active: 'false', script: note('never') }),
      ],
    })
    const id = run<string>(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.short_description = 'good'; gr.insert()`,
    )
    expect(database.get('x_test_app_request', id)).toMatchObject({ description: 'early,late' })
    const refused = run(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.short_description = 'bad'; [gr.insert(), gr.description.toString()]`,
    )
    expect(refused).toEqual([null, 'early,late'])
    expect(database.count('x_test_app_request', '')).toBe(1)
  })

  it('see changes and previous in after-rules; conditions see them too', () => {
    const { run, database } = makeWorld({
      files: [
        rule(1, {
          when: 'after',
          filter_condition: 'statusCHANGESTOdone',
          action_insert: 'false',
          condition: 'current.status.changes()',
          script: `var o = new GlideRecord('x_test_app_org'); o.initialize(); o.name = previous.getValue('status') + '>' + current.getValue('status'); o.insert()`,
        }),
      ],
    })
    run(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert(); gr.short_description = 'x'; gr.update(); gr.status = 'done'; gr.update(); gr.update()`,
    )
    expect(database.select('x_test_app_org', '').map((each) => each['name'])).toEqual(['draft>done'])
  })

  it('see changes in after-rules still, though the record is written', () => {
    const { run, database } = makeWorld({
      files: [
        rule(1, {
          when: 'after',
          action_insert: 'false',
          script: seen(`current.status.changes() + ' ' + current.short_description.changes()`),
        }),
      ],
    })
    run(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert(); gr.status = 'done'; gr.update(); gr.status.changes()`,
    )
    expect(database.select('x_test_app_org', '').map((each) => each['name'])).toEqual(['true false'])
  })

  it('stop a rule that causes itself', () => {
    const { run, database } = makeWorld({
      files: [
        rule(1, {
          when: 'after',
          script: `current.short_description = current.short_description + '!'; current.update()`,
        }),
      ],
    })
    const id = run<string>(`var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert()`)
    expect(database.get('x_test_app_request', id)).toMatchObject({ short_description: '!' })
  })

  it('are skipped with setWorkflow(false)', () => {
    const { run, database } = makeWorld({ files: [rule(1, { script: note('ran') })] })
    const id = run<string>(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.setWorkflow(false); gr.insert()`,
    )
    expect(database.get('x_test_app_request', id)).not.toHaveProperty('description')
  })

  it('hand async rules to the runtime and run them later, without previous', () => {
    const { run, database, jobs, workRule } = makeWorld({
      files: [
        rule(1, { when: 'async', script: `current.description = 'async ' + (previous === null); current.update()` }),
      ],
    })
    const id = run<string>(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.setWorkflow(true); gr.insert()`,
    )
    expect(jobs).toMatchObject([
      { kind: 'rule', payload: { rule: expect.any(String) as string, sysId: id, operation: 'insert' } },
    ])
    workRule(jobs[0]?.payload ?? null)
    expect(database.get('x_test_app_request', id)).toMatchObject({ description: 'async true' })
  })

  it('async: conditions see what changed when the record is written, are not asked again, and the script sees no changes', () => {
    const { run, database, jobs, workRule } = makeWorld({
      files: [
        rule(1, {
          when: 'async',
          action_insert: 'false',
          filter_condition: 'statusCHANGESTOdone',
          condition: 'current.status.changes()',
          script: seen(`current.status + ' ' + current.status.changes()`),
        }),
      ],
    })
    run(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert(); gr.short_description = 'x'; gr.update();
       gr.status = 'done'; gr.update(); gr.status = 'draft'; gr.update()`,
    )
    expect(jobs).toHaveLength(1)
    workRule(jobs[0]?.payload ?? null)
    expect(database.select('x_test_app_org', '').map((each) => each['name'])).toEqual(['draft false'])
  })

  it('run on delete, before and after, and can keep the record', () => {
    const onDelete = { action_insert: 'false', action_update: 'false', action_delete: 'true' }
    const { run, database } = makeWorld({
      files: [
        rule(1, { ...onDelete, filter_condition: 'status=done', script: 'current.setAbortAction(true)' }),
        rule(2, { ...onDelete, when: 'after', script: seen(`'gone ' + current.status`) }),
      ],
    })
    database.insert('x_test_app_request', { status: 'done' })
    database.insert('x_test_app_request', { status: 'draft' })
    const deleted = run(
      `var gr = new GlideRecord('x_test_app_request'); gr.orderBy('status'); gr.query(); var all = []; while (gr.next()) all.push(gr.deleteRecord()); all`,
    )
    expect(deleted).toEqual([false, true])
    expect(database.select('x_test_app_request', '').map((each) => each['status'])).toEqual(['done'])
    expect(database.select('x_test_app_org', '').map((each) => each['name'])).toEqual(['gone draft'])
  })

  it('of the query operation narrow what scripts find', () => {
    const { run, database } = makeWorld({
      files: [
        rule(1, {
          action_insert: 'false',
          action_update: 'false',
          action_query: 'true',
          script: `current.addQuery('status', 'done')`,
        }),
      ],
    })
    for (const status of ['draft', 'done']) database.insert('x_test_app_request', { status })
    const count = `gr.query(); var count = 0; while (gr.next()) count++; count`
    expect(run(`var gr = new GlideRecord('x_test_app_request'); ${count}`)).toBe(1)
    expect(run(`var gr = new GlideRecord('x_test_app_request'); gr.setWorkflow(false); ${count}`)).toBe(2)
  })

  it('set field values and abort without a script', () => {
    const { run } = makeWorld({
      files: [
        rule(1, { filter_condition: 'status=draft', template: 'description=set^EQ' }),
        rule(2, { filter_condition: 'status=done', abort_action: 'true' }),
      ],
    })
    expect(
      run(`
        function add(status) { var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.status = status; return [gr.insert() !== null, gr.getValue('description')] }
        [add('draft'), add('done')]`),
    ).toEqual([
      [true, 'set'],
      [false, null],
    ])
  })
})
