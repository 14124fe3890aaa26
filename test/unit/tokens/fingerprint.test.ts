import fc from 'fast-check'
import { fingerprint } from '../../../src/server/tokens/fingerprint'
import { assertProperty } from '../properties'

describe('a fingerprint', () => {
  it('is the same for the same parts, and another when one of them changes', () => {
    assertProperty(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (some, others) => {
        const same = JSON.stringify(some) === JSON.stringify(others)
        expect(fingerprint(...some) === fingerprint(...others)).toBe(same)
      }),
    )
  })

  // A token that an older version stored is forgotten when the fingerprint of its credential is another one.
  it('is what earlier versions stored', () => {
    expect([fingerprint(), fingerprint('client', 'secret')]).toEqual(['1biaki59grb', '17fqj8y32sk'])
  })

  it('tells where one part ends and the next begins, and one bit from another', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `client-${String(index)}`)
    const prints = [fingerprint('ab', 'c'), fingerprint('a', 'bc'), ...texts.map((text) => fingerprint(text, 'secret'))]
    expect(new Set(prints).size).toBe(prints.length)
    expect(prints.every((print) => /^[0-9a-z]{1,11}$/.test(print))).toBe(true)
  })
})
