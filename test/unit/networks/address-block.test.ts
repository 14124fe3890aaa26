import fc from 'fast-check'
import { blockBits, fewestBlocks } from '../../../src/server/networks/address-block'
import { isWellFormed } from '../../../src/server/sip/well-formed'
import { assertProperty } from '../properties'

const bits = (groups: readonly number[]): string => groups.map((group) => group.toString(2).padStart(16, '0')).join('')

describe('the bits of a block', () => {
  it.each<[string, string | null]>([
    ['203.0.113.7', `4${bits([0xcb00, 0x7107])}`],
    ['203.0.113.7/32', `4${bits([0xcb00, 0x7107])}`],
    ['203.0.113.7/16', `4${bits([0xcb00])}`],
    ['203.0.113.7/0', '4'],
    ['203.0.113.7/33', null],
    ['203.0.113.7/', null],
    ['203.0.113.7/x8', null],
    ['203.0.113.7/8x', null],
    ['203.0.113.7/8/8', null],
    ['2001:db8::/32', `6${bits([0x2001, 0xdb8])}`],
    ['2001:db8::/128', `6${bits([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0])}`],
    ['2001:db8::/129', null],
    ['sbc1.example.com', null],
    ['sbc1.example.com/8', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(blockBits(text)).toBe(expected)
  })
})

describe('the fewest blocks', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['41', '40'], ['4']],
    [
      ['400', '401', '410'],
      ['40', '410'],
    ],
    [['400', '401', '410', '411'], ['4']],
    [['4010', '40', '40'], ['40']],
    [
      ['4', '40', '6'],
      ['4', '6'],
    ],
    [
      ['61', '41'],
      ['41', '61'],
    ],
  ])('of %j are %j', (blocks, fewest) => {
    expect(fewestBlocks(blocks)).toEqual(fewest)
  })

  it('hold the same addresses, and no two of them could be one', () => {
    const block = fc.stringMatching(/^[46][01]{0,4}$/)
    const all = ['4', '6'].flatMap((family) =>
      Array.from({ length: 16 }, (_none, index) => family + index.toString(2).padStart(4, '0')),
    )
    const held = (blocks: readonly string[]): string[] =>
      all.filter((address) => blocks.some((each) => address.startsWith(each)))
    assertProperty(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const fewest = fewestBlocks(blocks)
        expect(held(fewest)).toEqual(held(blocks))
        const halves = fewest.filter((each) => each.length > 1).map((each) => each.slice(0, -1))
        expect(new Set(halves).size).toBe(halves.length)
        const within = fewest.filter((each) => fewest.some((other) => other !== each && each.startsWith(other)))
        expect(within).toEqual([])
      }),
    )
  })
})

it('a text is well-formed as Node says, at every border of the surrogates', () => {
  const borders = [0x61, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff]
  const texts = borders.flatMap((one) =>
    borders.flatMap((two) => borders.map((three) => String.fromCharCode(one, two, three))),
  )
  // Node writes a lone half as the replacement character.
  const wellFormed = texts.map((text) => Buffer.from(text).toString() === text)
  expect(texts.map(isWellFormed)).toEqual(wellFormed)
})
