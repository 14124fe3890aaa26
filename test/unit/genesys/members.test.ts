import { entityIdOf, heard, isEntityId } from '../../../src/server/genesys/bounds'
import { countOf, numberOf, parseJson, stringOf } from '../../../src/server/genesys/json'

describe('what is read of a body', () => {
  it.each([
    [64, true],
    [65, false],
  ])('an id of %i characters: %s', (length, isOne) => {
    expect(isEntityId('a'.repeat(length))).toBe(isOne)
    expect(entityIdOf({ id: 'a'.repeat(length) })).toBe(isOne ? 'a'.repeat(length) : null)
  })

  it('a text up to its length is whole', () => {
    expect([heard('abc', 3), heard('abcd', 3)]).toEqual(['abc', 'abc… (of 4 characters)'])
  })

  it('a member of another kind is none', () => {
    const object = { text: '', number: 0, infinite: Number.POSITIVE_INFINITY, digits: '7', less: -1, part: 1.5 }
    expect(Object.keys(object).map((key) => numberOf(object, key))).toEqual([null, 0, null, null, -1, 1.5])
    expect(Object.keys(object).map((key) => countOf(object, key))).toEqual([null, 0, null, null, null, null])
    expect(Object.keys(object).map((key) => stringOf(object, key))).toEqual([null, null, null, '7', null, null])
    expect(parseJson('{')).toBeUndefined()
  })
})

it.each(['a/b', 'a?b', 'ü', '/a', 'a ', '-', '._.', ''])('"%s" can be the id of no entity', (id) => {
  expect(isEntityId(id)).toBe(false)
})
