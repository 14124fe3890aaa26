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

  it('without an id that would be read as two', () => {
    const noted = noteForeign(beginReconciliation(NOW, false), ['a:b'])
    expect([noted.foreign, noted.named]).toEqual([1, []])
    expect(unpackReconciliation(packReconciliation(noted))).toEqual(noted)
  })
})
