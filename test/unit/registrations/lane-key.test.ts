import fc from 'fast-check'
import { laneKey, laneOf, MAX_LANES, parseLaneKey, wakingSince } from '../../../src/server/registrations/lane-key'
import { assertProperty } from '../properties'

const sysId = fc.stringMatching(/^[0-9a-f]{32}$/)

describe('the lane of a registration', () => {
  it('puts a registration always into the same lane, and into one that exists', () => {
    assertProperty(
      fc.property(sysId, fc.integer({ min: 1, max: MAX_LANES }), (id, lanes) => {
        const lane = laneOf(id, lanes)
        expect([Number.isInteger(lane), lane >= 0, lane < lanes, laneOf(id, lanes) === lane]).toEqual([
          true,
          true,
          true,
          true,
        ])
      }),
    )
  })

  it.each([2, 3, 4])('spreads over %i lanes evenly, also names that are counted up', (lanes) => {
    const counts = new Array<number>(lanes).fill(0)
    for (let index = 0; index < 8000; index++) {
      const lane = laneOf(`berlin ${String(index)}`, lanes)
      counts[lane] = (counts[lane] ?? 0) + 1
    }
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.15)
  })

  it('has a key that can be read back', () => {
    assertProperty(
      fc.property(sysId, fc.nat(MAX_LANES - 1), (organizationSysId, lane) => {
        expect(parseLaneKey(laneKey(organizationSysId, lane))).toEqual({ organizationSysId, lane })
      }),
    )
    const id = '0'.repeat(32)
    expect(parseLaneKey(`${id}:12`)).toEqual({ organizationSysId: id, lane: 12 })
  })

  it.each(['', 'x:1', `${'0'.repeat(32)}:`, `${'0'.repeat(32)}:1:2`, `0${'0'.repeat(32)}:1`, `${'0'.repeat(32)}:100`])(
    'has no key like "%s"',
    (key) => {
      expect(parseLaneKey(key)).toBeNull()
    },
  )

  it.each([
    // The hash of a text by FNV-1a with 32 bits, as the authors' test vectors have it: draft-eastlake-fnv, appendix C.
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is by FNV-1a, folded: "%s"', (name, hash) => {
    expect(laneOf(name, 2 ** 32)).toBe(((hash ^ (hash >>> 16)) >>> 0) % 2 ** 32)
  })

  it('is woken by the first registration of each ten seconds', () => {
    expect([0, 1, 9999].map((after) => wakingSince(1_800_000_000_000 + after))).toEqual([
      1_800_000_000_000, 1_800_000_000_000, 1_800_000_000_000,
    ])
    expect(wakingSince(1_800_000_010_000)).toBe(1_800_000_010_000)
  })
})
