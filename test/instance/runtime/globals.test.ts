import { bench, type Bench } from './support/bench'

let at: Bench

beforeAll(async () => {
  at = await bench({ workers: 1 })
})

afterAll(() => at.runtime.close())

it.each([
  'Buffer', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Reflect', 'WebAssembly', 'console',
  'fetch', 'module', 'process', 'queueMicrotask', 'require', 'setTimeout', 'structuredClone', 'exports', '__dirname',
])('scripts do not see %s', async (name) => {
  expect(await at.run(`typeof ${name}`)).toBe('undefined')
}) // prettier-ignore

it('scripts find no way to the engine behind functions that the realm made', async () => {
  await expect(at.run('gs.info.constructor("return this")()')).rejects.toThrow('new Function() is disallowed')
  expect(await at.run('gs.info.constructor === Function')).toBe(true)
})

it.each(['new Function("return 1")', 'Function("return 1")', '(function () {}).constructor("return 1")'])(
  'refuses %s',
  async (script) => {
    await expect(at.run(script)).rejects.toThrow('new Function() is disallowed in scoped applications')
  },
)

describe('Date', () => {
  it('follows the instance clock', async () => {
    expect(await at.run('new Date().toISOString()')).toBe('2026-01-05T08:00:00.000Z')
    at.clock.advance(61_000)
    expect(await at.run('[Date.now(), new Date().getTime()]')).toEqual([at.clock.now(), at.clock.now()])
    expect(await at.run('Date().slice(0, 15)')).toBe('Mon Jan 05 2026')
  })

  it('is otherwise a Date', async () => {
    expect(await at.run('new Date(2020, 1, 2) instanceof Date')).toBe(true)
    expect(await at.run('new Date("2020-02-02T00:00:00Z").getTime() === Date.UTC(2020, 1, 2)')).toBe(true)
    expect(await at.run('new Date(0).constructor === Date')).toBe(true)
    expect(await at.run('Object.prototype.toString.call(new Date())')).toBe('[object Date]')
    expect(await at.run('class Day extends Date { twice() { return 2 * this.getTime() } } new Day(4).twice()')).toBe(8)
  })
})

it.each(['GlideDigest', 'GlideSysAttachment', 'sn_auth', 'XMLDocument2'])('says that it lacks %s', async (name) => {
  await expect(at.run(`new ${name}()`)).rejects.toThrow(`${name} is not implemented by the sandbox`)
})

it('offers Class.create and Object.extendsObject', async () => {
  const script = `
    var Animal = Class.create()
    Animal.prototype = { initialize: function (name) { this.name = name }, say: function () { return this.name } }
    var Dog = Class.create()
    Dog.prototype = Object.extendsObject(Animal, { bark: function () { return this.say() + '!' } })
    new Dog('Rex').bark()`
  expect(await at.run(script)).toBe('Rex!')
})

// The threads of a closed instance serve the next one (sandbox/instance/engines/node/threads.ts).
it('scripts find nothing of an instance that was closed before', async () => {
  const before = await bench({ workers: 1 })
  await before.run('globalThis.left = 1; String.prototype.left = 2; x = 3; 1')
  await before.run('gs.setProperty("x_app.left", "theirs")')
  await before.runtime.close()
  const after = await bench({ workers: 1 })
  try {
    after.clock.advance(5_000)
    expect(await after.run('[typeof left, typeof "".left, typeof x]')).toEqual(['undefined', 'undefined', 'undefined'])
    expect(await after.run('[gs.getProperty("x_app.left"), Date.now()]')).toEqual([null, after.clock.now()])
  } finally {
    await after.runtime.close()
  }
})
