import { isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { formatAddress, isIpv6, parseAddress, parseIpv4 } from '../../../src/server/sip/ip-address'
import { assertProperty } from '../properties'

describe('IP addresses', () => {
  it('agrees with Node on IPv4', () => {
    const near = fc
      .array(fc.stringMatching(/^\d{0,4}$/), { minLength: 3, maxLength: 5 })
      .map((parts) => parts.join('.'))
    assertProperty(
      fc.property(fc.oneof(fc.ipV4(), near), (text) => {
        expect(parseIpv4(text) !== null).toBe(isIPv4(text))
      }),
      600,
    )
  })

  it('agrees with Node on IPv6', () => {
    const near = fc.array(fc.constantFrom(':', '::', '1', 'ab', 'ffff', '12345', 'g', '1.2.3.4'), { maxLength: 12 })
    const joined = near.map((parts) => parts.join(''))
    const groups = near.map((parts) => parts.join(':'))
    assertProperty(
      fc.property(fc.oneof(fc.ipV6(), joined, groups), (text) => {
        expect(isIpv6(text)).toBe(isIPv6(text))
      }),
      600,
    )
  })

  it('gives the groups, and writes them as the standards have it', () => {
    expect(parseIpv4('203.0.113.7')).toEqual([0xcb00, 0x7107])
    expect(parseAddress('::ffff:203.0.113.7')).toEqual([0, 0, 0, 0, 0, 0xffff, 0xcb00, 0x7107])
    // RFC 5952, 4: zeros compressed once, the first of the longest runs, letters small.
    for (const [typed, written] of [
      ['2001:0DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
      ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
      ['0:0:0:0:0:0:0:0', '::'],
      ['0:0:0:0:0:0:0:1', '::1'],
      ['203.0.113.7', '203.0.113.7'],
    ] as const) {
      expect(formatAddress(parseAddress(typed) ?? [])).toBe(written)
    }
  })
})
