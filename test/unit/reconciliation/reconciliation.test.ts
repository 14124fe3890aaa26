import {
  beginReconciliation,
  noteForeign,
  packReconciliation,
  reportReconciliation,
  unpackReconciliation,
} from '../../../src/server/reconciliation/reconciliation'
import { NOW } from '../samples'

/** The parameter of an event holds 255 characters; a longer text is cut, and read as another comparison. */
const PARAMETER = 255

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_unused, nth) => `${String(nth).padStart(8, '0')}-0000-4000-8000-000000000000`)

describe('what a comparison has found travels in an event', () => {
  it('with as many foreign ids as its parameter holds, and the number of all', () => {
    const noted = noteForeign(noteForeign(beginReconciliation(NOW, true), ids(9)), ids(400))
    expect(noted.foreign).toBe(409)
    const packed = packReconciliation(noted)
    expect(packed.length).toBeLessThanOrEqual(PARAMETER)
    expect(noted.named.length).toBeGreaterThanOrEqual(4)
    expect(unpackReconciliation(packed)).toEqual(noted)
    expect(reportReconciliation(noted, 0)).toMatch(/409 foreign\. Foreign: .* and 40\d more\./)
  })

  it('without an id cut short, where its numbers have grown since the ids were named', () => {
    const noted = noteForeign(beginReconciliation(NOW, true), ids(9))
    const long = { ...noted, page: 99999, tries: 99999, changed: 99999, missing: 99999, foreign: 99999 }
    const packed = packReconciliation(long)
    expect(packed.length).toBeLessThanOrEqual(PARAMETER)
    const named = unpackReconciliation(packed)?.named ?? []
    expect(named.length).toBeGreaterThanOrEqual(4)
    expect(named).toEqual(ids(9).slice(0, named.length))
  })

  it('exactly as many ids as fit, to the last character', () => {
    const begun = beginReconciliation(NOW, true)
    const room = PARAMETER - packReconciliation(begun).length
    const named = (length: number): number => noteForeign(begun, ['i'.repeat(length)]).named.length
    // One digit of the count of foreign trunks stands there already.
    expect([named(room), named(room + 1)]).toEqual([1, 0])
    expect(packReconciliation(noteForeign(begun, ['i'.repeat(room)]))).toHaveLength(PARAMETER)
  })

  it.each([
    ['', null],
    ['1:2:0:0:0:0:0:0', null],
    ['1:2:0:0:0:0:0:0:0::', null],
    ['1:2:0:0:0:0:0:0:-1:', null],
    ['1:2:0:0:0:0:0:0:1.5:', null],
    ['1:2:0:0:0:0:0:0:x:', null],
    [
      '7:2:1:3:4:5:6:8:9:a,,b',
      {
        startedAt: 7,
        page: 2,
        repair: true,
        tries: 3,
        changed: 4,
        missing: 5,
        repaired: 6,
        foreign: 8,
        sites: 9,
        named: ['a', 'b'],
      },
    ],
    // An older version knew nothing of sites; its event may be in the queue while the app is upgraded.
    [
      '7:2:1:3:4:5:6:8:a,b',
      {
        startedAt: 7,
        page: 2,
        repair: true,
        tries: 3,
        changed: 4,
        missing: 5,
        repaired: 6,
        foreign: 8,
        sites: 0,
        named: ['a', 'b'],
      },
    ],
    [
      '0:0:0:0:0:0:0:0:0:',
      {
        startedAt: 0,
        page: 0,
        repair: false,
        tries: 0,
        changed: 0,
        missing: 0,
        repaired: 0,
        foreign: 0,
        sites: 0,
        named: [],
      },
    ],
  ])('and is read from "%s"', (text, reconciliation) => {
    expect(unpackReconciliation(text)).toEqual(reconciliation)
  })

  it.each<[string, object, number, string]>([
    ['nothing', {}, 0, '0 missing, 0 changed, 0 foreign.'],
    [
      'everything',
      { missing: 1, changed: 2, foreign: 5, repaired: 3, named: ['a', 'b'] },
      4,
      "1 missing, 2 changed, 5 foreign. Registered anew: 3. 4 not compared: made on another instance, or written to where this record doesn't point. Foreign: a, b and 3 more.",
    ],
    [
      'foreign ones that are all named',
      { foreign: 1, named: ['a'] },
      0,
      '0 missing, 0 changed, 1 foreign. Foreign: a.',
    ],
  ])('and is told in words: %s', (_name, change, apart, words) => {
    expect(reportReconciliation({ ...beginReconciliation(NOW, false), ...change }, apart)).toBe(words)
  })

  it('without an id that would be read as two', () => {
    const noted = noteForeign(beginReconciliation(NOW, false), ['a:b', 'a,b'])
    expect([noted.foreign, noted.named]).toEqual([2, []])
    expect(unpackReconciliation(packReconciliation(noted))).toEqual(noted)
  })
})
