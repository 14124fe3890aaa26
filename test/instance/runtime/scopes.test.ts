import { ScriptError } from '../../../sandbox/instance/runtime/script-error'
import { APP, bench, OTHER_APP, scriptInclude, type Bench } from './support/bench'

let at: Bench

beforeEach(async () => {
  at = await bench({ workers: 1 })
})

afterEach(() => at.runtime.close())

describe('Script Includes', () => {
  it.each([
    ['a class', 'class Adder { add(a, b) { return a + b } }'],
    ['a constructor', 'var Adder = function () {}; Adder.prototype.add = function (a, b) { return a + b }'],
    ['a closure', 'var Adder = (function () { class A { add(a, b) { return a + b } } return A })()'],
    ['a constant', 'const Adder = class { add(a, b) { return a + b } }'],
  ])('is found by its bare name: %s', async (_, script) => {
    scriptInclude(at.records, 'Adder', script)
    expect(await at.run('new Adder().add(1, 2)')).toBe(3)
  })

  it('is found as scope.Name from its own scope, and is the same value there', async () => {
    scriptInclude(at.records, 'Thing', 'var Thing = function () {}')
    expect(await at.run('x_app.Thing === Thing')).toBe(true)
  })

  it('is not found by its bare name in another scope', async () => {
    scriptInclude(at.records, 'Thing', 'var Thing = function () {}', { access: 'public' })
    expect(await at.run('typeof Thing', { scope: 'global' })).toBe('undefined')
    expect(await at.run('typeof x_app.Thing', { scope: 'global' })).toBe('function')
  })

  it('uses other Script Includes of its scope', async () => {
    scriptInclude(at.records, 'Outer', 'class Outer { value() { return new Inner().value() } }', { access: 'public' })
    scriptInclude(at.records, 'Inner', 'class Inner { value() { return gs.getCurrentScopeName() } }')
    expect(await at.run('new x_app.Outer().value()', { scope: 'global' })).toBe('x_app')
  })

  it('is evaluated once in a transaction and anew in the next', async () => {
    scriptInclude(at.records, 'Counter', 'var count = 0; class Counter { next() { return ++count } }')
    expect(await at.run('new Counter().next(); new Counter().next()')).toBe(2)
    expect(await at.run('new Counter().next()')).toBe(1)
  })

  it('is used as it is now stored', async () => {
    const sysId = scriptInclude(at.records, 'Version', 'var Version = 1')
    expect(await at.run('Version')).toBe(1)
    at.records.update('sys_script_include', sysId, { script: 'var Version = 2' })
    expect(await at.run('Version')).toBe(2)
    at.records.update('sys_script_include', sysId, { active: '0' })
    expect(await at.run('typeof Version')).toBe('undefined')
  })

  it('may share a helper by a cycle that is used later only', async () => {
    scriptInclude(at.records, 'A', 'var A = { b: function () { return B.value } , value: 1 }')
    scriptInclude(at.records, 'B', 'var B = { a: function () { return A.value } , value: 2 }')
    expect(await at.run('A.b() + B.a()')).toBe(3)
  })
})

describe('access from other scopes', () => {
  it('refuses a Script Include that is accessible from its own scope only', async () => {
    scriptInclude(at.records, 'Secret', 'var Secret = 1')
    await expect(at.run('x_app.Secret', { scope: 'global' })).rejects.toThrow(
      'Script Include x_app.Secret is accessible from its own scope only; called from scope global',
    )
  })

  it('refuses a restricted one until the calling scope is allowed, and records the request', async () => {
    scriptInclude(at.records, 'Guarded', 'var Guarded = 7', { access: 'public', caller_access: '2' })
    await expect(at.run('x_app.Guarded', { scope: 'global' })).rejects.toThrow('scope global has not been allowed')
    const [request] = at.records.find('sys_restricted_caller_access', {})
    expect(request).toMatchObject({ status: 'requested', source_scope: 'global', target_scope: APP })
    at.records.update('sys_restricted_caller_access', request?.['sys_id'] ?? '', { status: 'allowed' })
    expect(await at.run('x_app.Guarded', { scope: 'global' })).toBe(7)
    expect(await at.run('Guarded')).toBe(7)
  })

  it('lets everybody call a tracked one and records the call', async () => {
    scriptInclude(at.records, 'Tracked', 'var Tracked = 7', { access: 'public', caller_access: '1' })
    expect(await at.run('x_app.Tracked', { scope: 'global' })).toBe(7)
    expect(at.records.find('sys_restricted_caller_access', { status: 'allowed' })).toHaveLength(1)
  })

  it('requires a cross-scope privilege of a caller whose application enforces runtime access tracking', async () => {
    scriptInclude(at.records, 'Open', 'var Open = 7', { access: 'public' })
    await expect(at.run('x_app.Open', { scope: 'x_other' })).rejects.toThrow('has no cross-scope privilege')
    at.records.insert('sys_scope_privilege', {
      source_scope: OTHER_APP,
      target_scope: APP,
      target_type: 'sys_script_include',
      target_name: 'Open',
      operation: 'execute',
      status: 'allowed',
    })
    expect(await at.run('x_app.Open', { scope: 'x_other' })).toBe(7)
  })
})

describe('errors', () => {
  it('carry the Script Include and its line', async () => {
    scriptInclude(at.records, 'Broken', 'class Broken {\n  fail() {\n    return missing.value\n  }\n}')
    const error: unknown = await at.run('new Broken().fail()').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ScriptError)
    expect(error).toMatchObject({
      thrown: expect.stringMatching(/^ReferenceError: "?missing"? is not defined\.?$/) as unknown,
      at: 'Script Include x_app.Broken, line 3',
    })
  })

  it('carry the line of a background script', async () => {
    await expect(at.run('var a = 1\nmissing.value')).rejects.toMatchObject({ at: 'Background script, line 2' })
  })

  it('name the Script Include that does not compile', async () => {
    scriptInclude(at.records, 'Wrong', 'class Wrong {')
    await expect(at.run('new Wrong()')).rejects.toThrow(/SyntaxError/)
  })

  it.each([
    ['a text', 'throw "plain"', 'plain'],
    ['an object', 'throw { toString: function () { return "custom" } }', 'custom'],
    ['nothing', 'throw undefined', 'undefined'],
  ])('may be any value: %s', async (_, script, thrown) => {
    await expect(at.run(script)).rejects.toMatchObject({ thrown })
  })
})

describe('transactions', () => {
  it('leave no global variable behind', async () => {
    expect(await at.run('leaked = 1; var kept = 2; typeof leaked')).toBe('number')
    expect(await at.run('typeof leaked + typeof kept')).toBe('undefinedundefined')
  })

  it('return the completion value of the script', async () => {
    expect(await at.run('var sum = 0; for (var i = 1; i < 4; i++) { sum += i } ({ sum: sum })')).toEqual({ sum: 6 })
    expect(await at.run('var nothing')).toBeNull()
  })
})
