import { isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { isIpv6, parseIpv4 } from '../../../src/server/sip/ip-address'
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

  it('gives the value', () => {
    expect(parseIpv4('255.255.255.255')).toBe(4294967295)
    expect(parseIpv4('203.0.113.7')).toBe(3405803783)
  })
})
