import { whyNotReachable } from '../../../src/server/networks/public-address'

/**
 * Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries, IANA Special-Use Domain Names; Genesys Cloud Resource
 * Center, "Carrier requirements for BYOC Cloud" (a publicly routable IP address or host name).
 */

it.each([
  ['10.1.2.3', /private/],
  ['127.0.0.1', /loopback/],
  ['0.0.0.0', /no address/],
  ['169.254.1.1', /link-local/],
  ['239.1.1.1', /multicast/],
  ['240.0.0.1', /reserved/],
  ['[::1]', /loopback/],
  ['[::]', /no address/],
  ['[fe80::1]', /link-local/],
  ['[fd12:3456::1]', /private/],
  ['[ff02::1]', /multicast/],
  ['[::ffff:127.0.0.1]', /loopback/],
  ['[::ffff:a00:1]', /private/],
  ['[2002:7f00:1::1]', /loopback/],
  ['[64:ff9b::a00:1]', /reserved/],
  ['localhost', /leads nowhere/],
  ['sbc.LOCALHOST.', /leads nowhere/],
  ['sbc.local', /leads nowhere/],
  ['sbc.corp.internal', /leads nowhere/],
  ['gateway.home.arpa', /leads nowhere/],
  ['sbc1', /without a domain/],
  // Teredo, benchmarking and ORCHID lie in 2001::/23, the block of IETF protocols.
  ['[2001::1]', /reserved/],
  ['[2001:2::1]', /reserved/],
  ['[2001:20::1]', /reserved/],
  ['192.88.99.1', /reserved/],
  ['sbc.test', /leads nowhere/],
  ['1.2.0.192.in-addr.arpa', /leads nowhere/],
  // RFC 6762, appendix G: domains that private networks use. ICANN delegates none of home, corp and mail.
  ['sbc.lan', /leads nowhere/],
  ['sbc.voice.corp', /leads nowhere/],
  ['SBC.Intranet', /leads nowhere/],
  ['sbc.home.', /leads nowhere/],
  ['sbc.private', /leads nowhere/],
  ['sbc.localdomain', /leads nowhere/],
  ['sbc.invalid', /leads nowhere/],
  ['sbc.alt', /leads nowhere/],
  ['sbc.onion', /leads nowhere/],
  ['sbc.mail', /leads nowhere/],
  ['192.0.0.8', /reserved/],
  ['198.18.0.1', /reserved/],
  ['[fec0::1]', /private/],
])('%s is refused', (host, rule) => {
  expect(whyNotReachable(host)).toEqual({
    rule: expect.stringMatching(rule) as string,
    fix: expect.any(String) as string,
  })
})

it.each([
  '203.0.113.7',
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '[2001:db8::1]',
  '[::ffff:8.8.8.8]',
  'sbc1.example.com',
  'localhost.example.com',
  'lan.example.com',
  '[2001:200::1]',
  '192.88.98.1',
])('%s is accepted', (host) => {
  expect(whyNotReachable(host)).toBeNull()
})
