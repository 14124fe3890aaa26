import { bench, type Bench } from './support/bench'

/** Members of gs that the app calls nowhere, and that a customer's own rules and scripts are full of. */

let at: Bench

beforeAll(async () => {
  at = await bench({ workers: 1 })
})

afterAll(() => at.runtime.close())

it('drops debug messages unless the scope is debugged', async () => {
  await at.run(`gs.debug('quiet')`)
  at.records.insert('sys_properties', { name: 'x_app.logging.verbosity', value: 'debug' })
  await at.run(`gs.debug('loud')`)
  expect(at.runtime.log.entries.map(({ message }) => message)).toEqual(['loud'])
  expect(await at.run('gs.isDebugging()')).toBe(true)
})

it.each([
  ['null', true],
  ['undefined', true],
  ['""', true],
  ['" "', false],
  ['0', false],
  ['{ nil: function () { return true } }', true],
])('nil(%s) is %s', async (value, answer) => {
  expect(await at.run(`gs.nil(${value})`)).toBe(answer)
})
