import fc from 'fast-check'
import { parseAllowList } from '../../../src/server/sip/allow-list'
import { assertProperty } from '../properties'

describe('allow list', () => {
  it('takes addresses and blocks, however they are separated, in their order', () => {
    expect(parseAllowList(' 203.0.113.0/28,198.51.100.7\n10.0.0.0/8; 192.0.2.1/32\t')).toEqual({
      entries: ['203.0.113.0/28', '198.51.100.7', '10.0.0.0/8', '192.0.2.1/32'],
      problems: [],
    })
    expect(parseAllowList('  ')).toEqual({ entries: [], problems: [] })
  })

  it.each([
    ['203.0.113.5/28', /host bits set: the \/28 block starts at 203\.0\.113\.0/],
    ['203.0.113.0/33', /prefix length/],
    ['203.0.113.0/', /prefix length/],
    ['203.0.113.0/08', /prefix length/],
    ['203.0.113.0/24/8', /not an IPv4/],
    ['203.0.113', /not an IPv4/],
    ['2001:db8::/32', /not an IPv4/],
    ['sbc1.example.com', /not an IPv4/],
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

  it('takes every block that starts where it says', () => {
    assertProperty(
      fc.property(fc.nat(0xffffffff), fc.integer({ min: 0, max: 32 }), (value, prefix) => {
        const first = value - (value % 2 ** (32 - prefix))
        const address = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')
        expect(parseAllowList(`${address}/${String(prefix)}`).problems).toEqual([])
      }),
    )
  })
})
