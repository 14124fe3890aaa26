import { join } from 'node:path'
import { Instance } from '../../../sandbox/instance/instance'
import { WrittenTests } from './written'

let instance: Instance
let inGlobal: WrittenTests
let inScope: WrittenTests

beforeAll(async () => {
  instance = await Instance.boot({ app: join(__dirname, '../../../dist/app'), demoData: true, workers: 1 })
  inGlobal = new WrittenTests(instance, 'global')
  const [scope] = instance.database.select('sys_scope', `scope=${instance.database.scope}`)
  inScope = new WrittenTests(instance, scope?.['sys_id'] ?? '')
})

afterAll(() => instance.close())

/** A script step as the platform's template has it, with specs. */
function specs(body: string, version = '3.1'): { type: string; inputs: Record<string, string> } {
  const script = `(function (outputs, steps, params, stepResult, assertEqual) {
${body}
})(outputs, steps, params, stepResult, assertEqual);
jasmine.getEnv().execute();`
  return { type: 'server.runServerSideScript', inputs: { script, jasmine_version: version } }
}

const SUM = `describe('a sum', function () {
  var one
  beforeEach(function () { one = 1 })
  it('adds', function () { expect(one + 1).toBe(2) })
  it('adds what is written', function () { expect({ sum: one + 2 }).toEqual({ sum: 3 }) })
})`

describe('specs in Global scope', () => {
  it('pass when all of them do', async () => {
    expect(await inGlobal.run(specs(SUM))).toMatchObject({
      failure: null,
      messages: ['1 Run Server Side Script: 2 specs passed'],
    })
  })

  it('fail the step, each by its full name and its message', async () => {
    const failing = `describe('a list', function () {
  it('is short', function () { expect([1, 2].length).toBe(1) })
  describe('of records', function () {
    it('is read', function () {
      var user = new GlideRecord('sys_user')
      expect(user.get('user_name', 'nobody at all')).toBe(true)
    })
    it('is there', function () { throw new Error('no list') })
    it('passes', function () { expect(1).not.toBe(2) })
  })
})`
    const outcome = await inGlobal.outcome(specs(failing))
    expect(outcome).toContain('a list is short: Expected 2 to be 1.')
    expect(outcome).toContain('a list of records is read: Expected false to be true.')
    expect(outcome).toContain('a list of records is there: Error: no list')
    expect(outcome).not.toContain('passes')
  })

  it('fail by what assertEqual, beforeEach, afterAll or a describe throws', async () => {
    const outcome = await inGlobal.outcome(
      specs(`describe('one', function () {
  it('asserts', function () { assertEqual({ name: 'size', shouldbe: 2, value: 3 }) })
})
describe('two', function () {
  beforeEach(function () { throw new Error('before') })
  it('is prepared', function () {})
})
describe('three', function () {
  afterAll(function () { throw new Error('after all') })
  it('ends', function () {})
})
describe('four', function () { throw new Error('declared') })`),
    )
    expect(outcome).toContain('one asserts: Error: size: should be 2, is 3')
    expect(outcome).toContain('two is prepared: Error: before')
    expect(outcome).toContain('three: Error: after all')
    expect(outcome).toContain('four: Error: declared')
  })

  it('decide alone: what the script returns says nothing', async () => {
    const returning = (value: boolean): { type: string; inputs: Record<string, string> } => {
      const { type, inputs } = specs(SUM)
      return { type, inputs: { ...inputs, script: `${inputs['script'] ?? ''}\n${value.toString()}` } }
    }
    expect(await inGlobal.outcome(returning(false))).toBe('passed')
  })

  it('see records, spies and outputs of earlier steps, and put out their own', async () => {
    const result = await inGlobal.run(
      specs(`describe('a user', function () {
  it('is inserted', function () {
    var user = new GlideRecord('sys_user')
    user.initialize()
    user.setValue('user_name', 'jasmine')
    outputs.record_id = user.insert()
    expect(outputs.record_id).not.toBeNull()
  })
  it('is told of', function () {
    var told = jasmine.createSpy('told')
    told('jasmine')
    expect(told).toHaveBeenCalledWith('jasmine')
  })
})`),
      {
        type: 'server.recordQuery',
        inputs: { table: 'sys_user', field_values: 'user_name=jasmine', assert_type: 'records_match_query' },
      },
    )
    expect(result.failure).toBeNull()
  })

  it('start anew in each step', async () => {
    const one = `describe('one', function () { it('fails once', function () { expect(1).toBe(2) }) })`
    expect(await inGlobal.outcome(specs(one))).toContain('fails once')
    expect(await inGlobal.outcome(specs(SUM))).toBe('passed')
  })

  it('are not taken for passed when none ran', async () => {
    expect(await inGlobal.outcome(specs(''))).toContain('No specs found')
    expect(await inGlobal.outcome(specs(SUM.replace("it('adds'", "fit('adds'")))).toContain('fit()')
    const { type, inputs } = specs(SUM)
    const script = (inputs['script'] ?? '').replace('jasmine.getEnv', '//jasmine.getEnv')
    expect(await inGlobal.outcome({ type, inputs: { ...inputs, script } })).toMatch(/does not run them/)
  })

  it('that end later, and other versions, are refused by name', async () => {
    const later = `describe('later', function () { it('ends', function (done) { done() }) })`
    expect(await inGlobal.outcome(specs(later))).toContain('Asynchronous specs are not implemented')
    const then = `describe('later', function () { it('ends', function () { return { then: function () {} } }) })`
    expect(await inGlobal.outcome(specs(then))).toContain('Asynchronous specs are not implemented')
    expect(await inGlobal.outcome(specs(SUM, '1.3'))).toContain('Jasmine 1.3 is not implemented')
  })
})

describe('specs in the scope of an application', () => {
  it('are refused: describe is for Global scope', async () => {
    expect(await inScope.outcome(specs(SUM))).toContain('describe is only supported in Global scope')
  })

  it('are not missed by a script that uses assertEqual', async () => {
    const script = `assertEqual({ name: 'sum', shouldbe: 2, value: 1 + 1 }) // no describe here`
    expect(await inScope.outcome({ type: 'server.runServerSideScript', inputs: { script } })).toBe('passed')
  })
})
