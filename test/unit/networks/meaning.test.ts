import fc from 'fast-check'
import {
  allowsTheSame,
  hostMeaning,
  numberMeaning,
  serverHost,
  serverMeaning,
  sipUriMeaning,
} from '../../../src/server/networks/meaning'
import { assertProperty } from '../properties'

/** A place to call, with its spelling: the meaning must depend on the place, and not on the spelling. */
const place = fc.record({
  scheme: fc.constantFrom('sip', 'sips'),
  user: fc.constantFrom(null, 'trunk', 'Trunk', '+4930'),
  host: fc.constantFrom('sbc1.example.com', 'sbc2.example.com', '192.0.2.1', '[2001:db8::1]', '[2001:db8::2]'),
  port: fc.constantFrom(5060, 5061, 5062),
  transport: fc.constantFrom('udp', 'tcp', 'tls'),
  lr: fc.boolean(),
})
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never

const spelling = fc.record({
  upper: fc.boolean(),
  finalDot: fc.boolean(),
  escapes: fc.boolean(),
  leavesOut: fc.boolean(),
  lrFirst: fc.boolean(),
  longAddress: fc.boolean(),
})
type Spelling = typeof spelling extends fc.Arbitrary<infer T> ? T : never

function spelledHost(host: string, { upper, finalDot, longAddress }: Spelling): string {
  const whole = longAddress ? host.replace('db8::', 'db8:0:0:0:0:0:') : host
  const dotted = finalDot && /[a-z]$/.test(host) ? `${whole}.` : whole
  return upper ? dotted.toUpperCase() : dotted
}

function spelledUri(where: Place, how: Spelling): string {
  const { scheme, user, port, lr } = where
  const transport = effectiveTransport(where)
  const usual = transport === 'tls' ? 5061 : 5060
  const who = user === null ? '' : `${how.escapes ? user.replace('r', '%72') : user}@`
  const at = how.leavesOut && port === usual ? '' : `:${String(port)}`
  const isDefault = transport === (scheme === 'sips' ? 'tls' : 'udp')
  const by = how.leavesOut && isDefault ? '' : `;${how.upper ? 'TRANSPORT' : 'transport'}=${transport}`
  const more = lr ? ';lr' : ''
  const tail = how.lrFirst ? more + by : by + more
  return `${how.upper ? scheme.toUpperCase() : scheme}:${who}${spelledHost(where.host, how)}${at}${tail}`
}

const effectiveTransport = ({ scheme, transport }: Place): string => (scheme === 'sips' ? 'tls' : transport)

describe('what a SIP URI means', () => {
  it('is told by its place alone, however it is spelled, and by all of it', () => {
    const key = (where: Place): string => JSON.stringify({ ...where, transport: effectiveTransport(where) })
    assertProperty(
      fc.property(place, place, spelling, spelling, fc.boolean(), (one, other, how, howElse, same) => {
        const second = same ? one : other
        const isEqual = sipUriMeaning(spelledUri(one, how)) === sipUriMeaning(spelledUri(second, howElse))
        expect(isEqual).toBe(key(one) === key(second))
      }),
      2000,
    )
  })

  it.each([
    ['sip:a@h.example.com?Subject=x', 'sip:a@h.example.com?Subject=y'],
    ['sip:a@h.example.com;maddr=192.0.2.1', 'sip:a@h.example.com'],
    ['sip:a%40b@h.example.com', 'sip:ab@h.example.com'],
    ['sips:a@h.example.com', 'sip:a@h.example.com;transport=tls'],
    ['no URI', 'No URI'],
  ])('%s is not %s', (one, other) => {
    expect(sipUriMeaning(one)).not.toBe(sipUriMeaning(other))
  })
})

describe('what a SIP server means', () => {
  it.each([
    ['SBC1.Example.com', 'udp', 'sbc1.example.com:5060', 'udp'],
    ['sbc1.example.com.', 'TLS', 'sbc1.example.com:5061', 'tls'],
    ['[2001:DB8:0::1]', 'tcp', '[2001:db8::1]:5060', 'tcp'],
    ['192.0.2.1:5060', 'udp', '192.0.2.1', 'udp'],
    ['2001:db8::1', 'udp', '[2001:DB8:0::1]:5060', 'udp'],
    [' sbc1.example.com', 'udp', 'sbc1.example.com:05060', 'udp'],
  ])('%s by %s is %s', (one, transport, other, otherTransport) => {
    expect(serverMeaning(one, transport)).toBe(serverMeaning(other, otherTransport))
  })

  it.each([
    ['sbc1.example.com', 'sbc1.example.com:5061'],
    ['sbc1.example.com', 'sbc1.example.org'],
    ['192.0.2.1', '192.0.2.10'],
    ['[2001:db8::1]', '[2001:db8::1:1]'],
    ['a b', 'A b'],
  ])('%s is not %s', (one, other) => {
    expect(serverMeaning(one, 'udp')).not.toBe(serverMeaning(other, 'udp'))
  })

  it('has a host', () => {
    expect(['sbc1.example.com:5060', '[2001:db8::1]:5061', '192.0.2.1', '2001:db8::2'].map(serverHost)).toEqual([
      'sbc1.example.com',
      '2001:db8::1',
      '192.0.2.1',
      '2001:db8::2',
    ])
    expect(hostMeaning('::ffff:192.0.2.1')).toBe(hostMeaning('::FFFF:c000:201'))
  })
})

describe('an allow list', () => {
  const LAST = [0, 1, 2, 3, 4, 5, 6, 7]
  const families = [
    { address: (last: number): string => `203.0.113.${String(last)}`, bits: 32 },
    { address: (last: number): string => `2001:db8::${last.toString(16)}`, bits: 128 },
  ]
  /** A block in a space of eight addresses, which is small enough to be enumerated. */
  const block = fc.record({ family: fc.constantFrom(...families), last: fc.constantFrom(...LAST), size: fc.nat(3) })
  type Block = typeof block extends fc.Arbitrary<infer T> ? T : never
  const text = ({ family, last, size }: Block): string => {
    const address = family.address(last)
    return size === 0 ? address : `${address}/${String(family.bits - size)}`
  }
  const addresses = (blocks: readonly Block[]): Set<string> =>
    new Set(
      blocks.flatMap(({ family, last, size }) =>
        LAST.filter((each) => Math.floor(each / 2 ** size) === Math.floor(last / 2 ** size)).map(
          (each) => `${String(family.bits)} ${String(each)}`,
        ),
      ),
    )
  const within = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].every((each) => other.has(each))

  it('lets in what was asked for and its own servers, and nobody else: counted out', () => {
    const list = fc.array(block, { maxLength: 5 })
    const own = fc.array(
      block.map((each) => ({ ...each, size: 0 })),
      { maxLength: 2 },
    )
    assertProperty(
      fc.property(list, list, own, fc.boolean(), (asked, other, servers, same) => {
        const told = same ? [...asked].reverse() : other
        const [wanted, found, ours] = [addresses(asked), addresses(told), addresses(servers)]
        const expected = within(wanted, found) && within(found, new Set([...wanted, ...ours]))
        expect(allowsTheSame(asked.map(text), told.map(text), servers.map(text))).toBe(expected)
      }),
      3000,
    )
  })

  it.each<[string, string[], string[], string[], boolean]>([
    [
      'Genesys adds the address of a server',
      ['203.0.113.0/28'],
      ['203.0.113.0/28', '198.51.100.7'],
      ['198.51.100.7'],
      true,
    ],
    ['Genesys adds its host', [], ['SBC1.example.com'], ['sbc1.example.com'], true],
    ['somebody adds another address', ['203.0.113.0/28'], ['203.0.113.0/28', '198.51.100.8'], ['198.51.100.7'], false],
    ['a server’s block is not its address', [], ['198.51.100.0/24'], ['198.51.100.7'], false],
    ['opened to everybody', ['203.0.113.0/28'], ['0.0.0.0/0'], [], false],
    ['opened to everybody, in halves', ['203.0.113.0/28'], ['0.0.0.0/1', '128.0.0.0/1'], [], false],
    ['emptied', ['203.0.113.0/28'], [], [], false],
    ['a server that was asked for is taken out', ['198.51.100.7'], [], ['198.51.100.7'], false],
    ['written as halves', ['203.0.113.0/28'], ['203.0.113.8/29', '203.0.113.0/29'], [], true],
    ['an address as a block', ['203.0.113.7'], ['203.0.113.7/32'], [], true],
    ['what is no address, and nobody’s host', [], ['anything'], ['sbc1.example.com'], false],
  ])('%s', (_name, asked, told, own, same) => {
    expect(allowsTheSame(asked, told, own)).toBe(same)
  })
})

it('of a telephone number, what makes it readable says nothing', () => {
  expect(numberMeaning('+49 (30) 123-456.7')).toBe('+49301234567')
  expect(numberMeaning('+4930')).not.toBe(numberMeaning('4930'))
  expect(numberMeaning('sip:a-b@c')).toBe('sip:a-b@c')
})

it('of a list, the order of its hosts and white space around an entry say nothing', () => {
  expect(
    allowsTheSame([' 203.0.113.7 ', 'b.example', ' a.example'], ['a.example', 'b.example ', '203.0.113.7'], []),
  ).toBe(true)
})

it('of a SIP URI, TLS as its transport is as good as sips: the usual port is that of TLS', () => {
  const meant = sipUriMeaning('sip:a@b.example;transport=tls')
  expect(meant).toBe(sipUriMeaning('sip:a@b.example:5061;transport=tls'))
  expect(meant).not.toBe(sipUriMeaning('sip:a@b.example:5060;transport=tls'))
})

it('of what is no telephone number, everything says something', () => {
  expect(numberMeaning('ext +49 30')).toBe('ext +49 30')
})
