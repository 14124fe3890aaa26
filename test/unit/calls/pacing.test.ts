import fc from 'fast-check'
import {
  DEFAULT_ALLOWED,
  laneShare,
  learn,
  mayCall,
  newPacing,
  noteCall,
  WINDOW,
  type Pacing,
  type Share,
} from '../../../src/server/calls/pacing'
import { assertProperty } from '../properties'
import { NOW } from '../samples'

const ALONE: Share = { lane: 0, lanes: 1 }

/** Makes calls as fast as allowed until there are `count`; returns the time of each. */
function drive(count: number, share: Share, allowed: number, callMs: number): number[] {
  let pacing = newPacing(allowed, NOW)
  let now = NOW
  const made: number[] = []
  for (let asked = 0; made.length < count; asked++) {
    if (asked > 3 * count) throw new Error('it does not get on')
    const may = mayCall(pacing, share, now)
    if (!may.ok) {
      now = may.at
      continue
    }
    pacing = noteCall(pacing, now)
    made.push(now)
    now += callMs
  }
  return made
}

function mostInAnyWindow(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other)
  return Math.max(...sorted.map((start, index) => sorted.slice(index).filter((time) => time < start + WINDOW).length))
}

describe('pacing', () => {
  it('keeps all lanes together within the allowance, in every minute', () => {
    const lanes = fc.integer({ min: 1, max: 4 })
    assertProperty(
      fc.property(
        fc.integer({ min: 4, max: 40 }),
        lanes,
        fc.integer({ min: 1, max: 900 }),
        (allowed, count, callMs) => {
          const all = Array.from({ length: count }, (_unused, lane) =>
            drive(30, { lane, lanes: count }, allowed, callMs),
          ).flat()
          expect(mostInAnyWindow(all)).toBeLessThanOrEqual(allowed)
        },
      ),
      100,
    )
  })

  it('wastes none of it', () => {
    const made = drive(900, ALONE, DEFAULT_ALLOWED, 20)
    const last = made[made.length - 1] ?? 0
    // 900 calls at 300 a minute come in three bursts, of which the last starts after two minutes.
    expect(last - NOW).toBeLessThanOrEqual(2 * WINDOW + 300 * 20)
  })

  it('gives out all that is allowed', () => {
    assertProperty(
      fc.property(fc.integer({ min: 4, max: 1000 }), fc.integer({ min: 1, max: 4 }), (allowed, lanes) => {
        const shares = Array.from({ length: lanes }, (_unused, lane) => laneShare(allowed, { lane, lanes }))
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(allowed)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
    )
    expect(laneShare(2, { lane: 3, lanes: 4 })).toBe(1)
  })

  const told = (
    rateLimit: { count: number | null; allowed: number | null; resetMs: number | null } | null,
    status = 200,
  ) => ({
    status,
    rateLimit,
    retryAfterMs: null,
  })

  it('learns from what Genesys says', () => {
    const fresh = newPacing(300, NOW)
    expect(learn(fresh, told({ count: 1, allowed: 600, resetMs: 30_000 }), ALONE, NOW).allowed).toBe(600)
    expect(learn(fresh, told(null), ALONE, NOW)).toEqual(fresh)
    // Others use the token as well: the calls that are left are kept for those under way in the other lanes.
    const nearlyOut = learn(fresh, told({ count: 297, allowed: 300, resetMs: 12_000 }), { lane: 0, lanes: 4 }, NOW)
    expect(mayCall(nearlyOut, { lane: 0, lanes: 4 }, NOW)).toEqual({ ok: false, at: NOW + 12_000 })
    expect(mayCall(nearlyOut, { lane: 0, lanes: 4 }, NOW + 12_000)).toEqual({ ok: true })
    const enough = learn(fresh, told({ count: 296, allowed: 300, resetMs: 12_000 }), { lane: 0, lanes: 4 }, NOW)
    expect(mayCall(enough, { lane: 0, lanes: 4 }, NOW)).toEqual({ ok: true })
  })

  it('stops after 429, as long as Genesys asks, or else for a minute', () => {
    const fresh = newPacing(300, NOW)
    const asked = learn(fresh, { status: 429, rateLimit: null, retryAfterMs: 7000 }, ALONE, NOW)
    expect(mayCall(asked, ALONE, NOW + 6999)).toEqual({ ok: false, at: NOW + 7000 })
    const silent = learn(fresh, told(null, 429), ALONE, NOW)
    expect(mayCall(silent, ALONE, NOW)).toEqual({ ok: false, at: NOW + WINDOW })
    const maintenance = learn(fresh, { status: 503, rateLimit: null, retryAfterMs: 5000 }, ALONE, NOW)
    expect(mayCall(maintenance, ALONE, NOW)).toEqual({ ok: false, at: NOW + 5000 })
  })

  it('is not stuck when the clock is set back', () => {
    let pacing: Pacing = newPacing(2, NOW)
    pacing = noteCall(noteCall(pacing, NOW), NOW + 10)
    const back = NOW - 86_400_000
    const may = mayCall(pacing, ALONE, back)
    expect(may.ok).toBe(false)
    expect(!may.ok && may.at - back).toBeLessThanOrEqual(WINDOW)
  })

  it('leaves calls to what no lane makes', () => {
    const shares = [0, 1, 2, 3].map((lane) => laneShare(300, { lane, lanes: 4, reserved: 14 }))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(286)
    expect(laneShare(10, { lane: 0, lanes: 4, reserved: 14 })).toBe(1)
    expect([300, 8, 1].map((allowed) => laneShare(allowed, { lane: 0, lanes: 1, most: 10 }))).toEqual([10, 4, 1])
  })
})
