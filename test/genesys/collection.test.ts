import fc from 'fast-check'
import { Collection } from '../../sandbox/genesys/collection'

interface Thing {
  readonly id: string
  name: string
}

const id = fc.constantFrom('1', '2', '3', '4')
const name = fc.constantFrom('a', 'A', 'b', 'Bb', 'c')
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('put' as const), id, name }),
    fc.record({ kind: fc.constant('delete' as const), id }),
  ),
)

test('a collection finds what a plain list would, whatever was put, renamed and deleted', () => {
  fc.assert(
    fc.property(steps, (todo) => {
      const collection = new Collection<Thing>()
      let plain: Thing[] = []
      for (const step of todo) {
        const without = plain.filter((thing) => thing.id !== step.id)
        const found = without.length < plain.length
        const put = step.kind === 'put' ? { id: step.id, name: step.name } : null
        if (put) collection.put(put)
        expect(put ? found : collection.delete(step.id)).toBe(found)
        plain = put ? [...without, put] : without
        const key = (thing: Thing): string => `${thing.name.toLowerCase()} ${thing.id}`
        const sorted = [...plain].sort((a, b) => (key(a) < key(b) ? -1 : 1))
        expect(collection.all()).toEqual(sorted)
        expect(collection.size).toBe(plain.length)
        for (const wanted of ['a', 'B', 'bb', 'z']) {
          const same = sorted.filter((thing) => thing.name.toLowerCase() === wanted.toLowerCase())
          expect([...collection.named(wanted)].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            same.sort((a, b) => (a.id < b.id ? -1 : 1)),
          )
        }
      }
    }),
  )
})

test('a name is looked up without walking all 10,000', () => {
  const collection = new Collection<Thing>()
  let reads = 0
  for (let n = 0; n < 10_000; n += 1) {
    collection.put({
      id: String(n),
      get name() {
        reads += 1
        return `Trunk ${n}`
      },
    })
  }
  reads = 0
  expect(collection.named('trunk 9999').map((thing) => thing.id)).toEqual(['9999'])
  expect(collection.get('5000')?.id).toBe('5000')
  expect(reads).toBe(0)
})
