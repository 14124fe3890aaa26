import { bench, scriptInclude, type Bench } from './support/bench'

/** Does something on an instance and closes it; its worker thread serves the instance that is opened next. */
async function before(work: (at: Bench) => Promise<unknown>): Promise<void> {
  const at = await bench({ workers: 1 })
  try {
    await work(at)
  } finally {
    await at.runtime.close()
  }
}

/** The value of a script on the next instance. */
async function next(script: string): Promise<unknown> {
  const at = await bench({ workers: 1 })
  try {
    return await at.run(script)
  } finally {
    await at.runtime.close()
  }
}

describe('an instance knows nothing of the one before', () => {
  it.each([
    ['a changed method of a built-in object', 'Array.prototype.map = null', 'typeof [].map', 'function'],
    ['a method more', 'String.prototype.shout = String', 'typeof "".shout', 'undefined'],
    ['a method less', 'delete Math.max', 'typeof Math.max', 'function'],
    ['a getter in place of a value', 'Object.defineProperty(Math, "tan", { get: Number })', 'typeof Math.tan', 'function'],
    ['a changed method of the platform', 'gs.nil = Number', 'gs.nil("x")', false],
    ['another platform object', 'gs = null', 'typeof gs', 'object'],
    ['a name left behind', 'leftBehind = 1', 'typeof leftBehind', 'undefined'],
  ])('%s', async (_, script, asked, answer) => {
    await before((at) => at.run(script))
    expect(await next(asked)).toBe(answer)
  }) // prettier-ignore

  it('a Script Include', async () => {
    await before(async (at) => {
      scriptInclude(at.records, 'Greeter', 'var Greeter = "hello"')
      expect(await at.run('Greeter')).toBe('hello')
    })
    expect(await next('typeof Greeter')).toBe('undefined')
  })

  it('a system property', async () => {
    await before(async (at) => {
      at.records.insert('sys_properties', { name: 'x_app.color', value: 'red' })
      expect(await at.run('gs.getProperty("x_app.color")')).toBe('red')
    })
    expect(await next('gs.getProperty("x_app.color")')).toBeNull()
  })
})
