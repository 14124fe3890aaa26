import { removeProjects } from '../build/temporary-project'
import { gate } from './planted'

afterAll(removeProjects)

test('an allowed neighbor of every forbidden feature passes', async () => {
  const refusals = await gate(`
    field = 1
    static shared = new Map<string, number>()
    static { Planted.shared.set('a', 1) }
    base = class {}
    derived = class extends this.base {}
    later = async () => { await Promise.resolve(1) }
    literal = { async method() { return await Promise.resolve(1) } }
    pattern = /(?<=a)(?<name>[\\w.-]+)\\p{Lu}/u
    newest = [1].at(-1) ?? 'abc'.at(0) ?? Object.hasOwn({}, 'a')
    cause = new Error('a', { cause: 'b' })
    numbers = [...new Set([1_000, 2n])].flat().map(String)
    entries = Object.entries({ a: 1 }).map(([key, value]) => key + String(value))
    spread = { ...this.literal, 'größe': 'größe' }
    optional(text?: string) { return text?.replaceAll('a', 'b') ?? \`\${String(this.field)}\` }
    rest(...all: string[]) { const [first = '', ...others] = all; return first + others.join() }
    loop() { let sum = 0; for (const [, one] of Planted.shared) sum += one; sum ||= 1; return sum }
    records() {
      const gr = new GlideRecord('task')
      gr.addQuery('active', true).addOrCondition('number', 'a')
      gr.setWorkflow(false)
      gr.query()
      while (gr.next()) gs.info(gr.getElement('number').getDisplayValue())
      const secure = new GlideRecordSecure('task')
      secure.setLimit(1)
      const count = new GlideAggregate('task')
      count.addAggregate('COUNT')
      const message = new RESTMessageV2()
      message.setHttpTimeout(1)
      gs.eventQueueScheduled('a', gr, '', '', gs.getUser().getID())
      return message.execute().getStatusCode()
    }
  `)

  expect(refusals).toEqual([])
})
