import { rule } from './fixtures/app'
import { makeWorld } from './world'

const note = (name: string): string =>
  `current.description = (current.description.nil() ? '' : current.description + ',') + '${name}'`

describe('business rules', () => {
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
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.short_description = 'bad'; [gr.insert(), gr.isActionAborted(), gr.description.toString()]`,
    )
    expect(refused).toEqual([null, true, 'early,late'])
    expect(database.count('x_test_app_request', '')).toBe(1)
  })

  it('see changes, changesTo and previous in after-rules; conditions see them too', () => {
    const { run, database } = makeWorld({
      files: [
        rule(1, {
          when: 'after',
          filter_condition: 'statusCHANGESTOdone',
          action_insert: 'false',
          condition: 'current.status.changesFrom("draft")',
          script: `var o = new GlideRecord('x_test_app_org'); o.initialize(); o.name = previous.getValue('status') + '>' + current.getValue('status'); o.insert()`,
        }),
      ],
    })
    run(
      `var gr = new GlideRecord('x_test_app_request'); gr.initialize(); gr.insert(); gr.short_description = 'x'; gr.update(); gr.status = 'done'; gr.update(); gr.update()`,
    )
    expect(database.select('x_test_app_org', '').map((each) => each['name'])).toEqual(['draft>done'])
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
})
