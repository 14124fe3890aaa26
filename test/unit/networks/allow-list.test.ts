import fc from 'fast-check'
import { parseAllowList } from '../../../src/server/networks/allow-list'
import { assertProperty } from '../properties'

describe('allow list', () => {
  it('takes addresses and blocks, however they are separated, in their order', () => {
    expect(parseAllowList(' 203.0.113.0/28,198.51.100.7\n8.8.0.0/16; 192.0.2.1/32 2001:db8::/32\t')).toEqual({
      entries: ['203.0.113.0/28', '198.51.100.7', '8.8.0.0/16', '192.0.2.1/32', '2001:db8::/32'],
      wide: [],
      problems: [],
    })
    expect(parseAllowList('  ')).toEqual({ entries: [], wide: [], problems: [] })
  })

  it.each([
    ['203.0.113.5/28', /host bits set: the \/28 block starts at 203\.0\.113\.0/],
    ['203.0.113.0/33', /prefix length/],
    ['203.0.113.0/', /prefix length/],
    ['203.0.113.0/08', /prefix length/],
    ['203.0.113.0/24/8', /not an IP address/],
    ['203.0.113', /not an IP address/],
    ['2001:db8::1/32', /host bits set: the \/32 block starts at 2001:db8::/],
    ['2001:db8::/129', /from 0 to 128/],
    ['10.1.2.3', /private/],
    ['10.0.0.0/8', /private/],
    ['172.31.255.0/24', /private/],
    ['192.168.0.0/16', /private/],
    ['100.64.0.0/10', /private/],
    ['127.0.0.1', /loopback/],
    ['169.254.169.254', /link-local/],
    ['0.0.0.0', /no address of any machine/],
    ['224.0.0.1', /multicast/],
    ['255.255.255.255', /reserved/],
    ['::1', /loopback/],
    ['::', /no address of any machine/],
    ['fe80::/10', /link-local/],
    ['fd00:1::/64', /private/],
    ['ff02::1', /multicast/],
    ['2002:a00:1::/48', /private/],
    ['::ffff:8.8.8.8', /IPv4 address in the form/],
    ['::ffff:0:0/96', /IPv4 address in the form/],
    ['4000::/16', /reserved/],
    ['sbc1.example.com', /not an IP address/],
  ])('names what is wrong with %s', (entry, rule) => {
    expect(parseAllowList(`192.0.2.1 ${entry}`)).toMatchObject({
      entries: ['192.0.2.1'],
      problems: [{ entry, rule: expect.stringMatching(rule) as string }],
    })
  })

  it('says when an entry is listed twice', () => {
    expect(parseAllowList('192.0.2.1,192.0.2.1').problems).toMatchObject([
      { entry: '192.0.2.1', rule: 'it is listed twice' },
    ])
  })

  it('drops nothing in silence', () => {
    const entry = fc.oneof(fc.ipV4(), fc.stringMatching(/^[a-z0-9./]{1,12}$/))
    assertProperty(
      fc.property(fc.array(entry, { maxLength: 6 }), (typed) => {
        const { entries, problems } = parseAllowList(typed.join(', '))
        expect([...entries, ...problems.map((problem) => problem.entry)].sort()).toEqual([...typed].sort())
      }),
    )
  })

  it('finds the same address in two ways of writing it', () => {
    expect(parseAllowList('2001:db8::1, 2001:DB8:0::1/128').problems).toMatchObject([{ rule: 'it is listed twice' }])
  })

  it.each(['0.0.0.0/0', '::/0', '8.0.0.0/8', '10.0.0.0/7', '128.0.0.0/1', '8.0.0.0/15', '2001:db8::/31'])(
    'takes %s, and says that it is wide',
    (entry) => {
      expect(parseAllowList(`203.0.113.0/28 ${entry}`)).toEqual({
        entries: ['203.0.113.0/28', entry],
        wide: [entry],
        problems: [],
      })
    },
  )

  it.each([
    ['8.0.0.0/16 8.1.0.0/16', ['8.0.0.0/16', '8.1.0.0/16']],
    ['8.1.128.0/17, 8.1.0.0/17, 8.0.0.0/16, 9.0.0.0/16', ['8.1.128.0/17', '8.1.0.0/17', '8.0.0.0/16']],
    ['2001:db8::/32 2001:db9::/32', ['2001:db8::/32', '2001:db9::/32']],
    ['8.0.0.0/8 8.1.0.0/16 9.0.0.0/16', ['8.0.0.0/8']],
    ['8.1.0.0/16 8.2.0.0/16', []],
    ['8.0.0.0/17 8.0.128.0/17', []],
  ])('looks at what the blocks of %s allow together', (text, wide) => {
    expect(parseAllowList(text)).toMatchObject({ wide, problems: [] })
  })

  it('has nothing against a block that starts where it says and that somebody may have', () => {
    assertProperty(
      fc.property(fc.nat(0xdfffffff), fc.integer({ min: 0, max: 32 }), (value, prefix) => {
        const first = value - (value % 2 ** (32 - prefix))
        const address = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')
        const { entries, problems } = parseAllowList(`${address}/${String(prefix)}`)
        const special = /^(0|10|100|127|169\.254|172|192|198)(\.|$)/.test(address) && prefix >= 8
        expect(special ? entries.length + problems.length : entries.length).toBe(1)
      }),
    )
  })
})

it('a block that is wide by itself is told, and not what lies in it', () => {
  expect(parseAllowList('8.0.0.0/8, 8.0.0.0/16, 8.1.0.0/16').wide).toEqual(['8.0.0.0/8'])
})
