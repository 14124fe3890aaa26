import fc from 'fast-check'
import {
  callsLeft,
  DEFAULT_ALLOWED,
  callsAllowed,
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
        const shares = Array.from({ length: lanes }, (_unused, lane) => callsAllowed(allowed, { lane, lanes }))
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(allowed)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
    )
    expect(callsAllowed(2, { lane: 3, lanes: 4 })).toBe(1)
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

  const answered = (status: number, change: object = {}) => ({ ...told(null, status), ...change })
  const limit = { count: 10, allowed: 300, resetMs: 20_000 }

  it.each<[string, ReturnType<typeof answered>, number]>([
    ['a refusal with Retry-After', answered(400, { retryAfterMs: 9000 }), 9000],
    ['a success with Retry-After, which asks for nothing', answered(399, { retryAfterMs: 9000 }), 0],
    ['429 that says when its minute is over', answered(429, { rateLimit: limit }), 20_000],
    ['429 that asks for another time', answered(429, { rateLimit: limit, retryAfterMs: 9000 }), 9000],
    ['429 whose rate limit has no reset', answered(429, { rateLimit: { ...limit, resetMs: null } }), WINDOW],
    ['a refusal without a time', answered(503), 0],
    ['a success with calls left', answered(200, { rateLimit: limit }), 0],
    ['no call left, and no reset', answered(200, { rateLimit: { ...limit, count: 300, resetMs: null } }), WINDOW],
    ['one call left for one lane', answered(200, { rateLimit: { ...limit, count: 299 } }), 0],
    ['no count', answered(200, { rateLimit: { ...limit, count: null } }), 0],
    ['an allowance of none, which can’t be meant', answered(200, { rateLimit: { ...limit, allowed: 0 } }), 0],
    ['no allowance', answered(200, { rateLimit: { ...limit, allowed: null } }), 0],
  ])('pauses after %s', (_name, answer, pause) => {
    const learned = learn(newPacing(300, NOW), answer, ALONE, NOW)
    expect(learned).toEqual({ ...newPacing(300, NOW), blockedUntil: pause === 0 ? 0 : NOW + pause })
  })

  it('ends no pause early', () => {
    const paused = { ...newPacing(300, NOW), blockedUntil: NOW + 50_000 }
    for (const answer of [answered(429, { retryAfterMs: 1 }), answered(429, { rateLimit: limit }), answered(200)]) {
      expect(learn(paused, answer, ALONE, NOW).blockedUntil).toBe(NOW + 50_000)
    }
    const spent = answered(200, { rateLimit: { ...limit, count: 300, resetMs: 1 } })
    expect(learn(paused, spent, ALONE, NOW).blockedUntil).toBe(NOW + 50_000)
  })

  it('counts what it may still call', () => {
    const two = noteCall(noteCall(newPacing(5, NOW), NOW), NOW + 10)
    expect(callsLeft(two, ALONE, NOW + 10)).toBe(3)
    expect(callsLeft(two, ALONE, NOW + WINDOW)).toBe(4)
    expect(callsLeft(two, ALONE, NOW + WINDOW + 10)).toBe(5)
    expect(callsLeft({ ...two, allowed: 1 }, ALONE, NOW + 10)).toBe(0)
    expect(callsLeft({ ...two, blockedUntil: NOW + 11 }, ALONE, NOW + 10)).toBe(0)
    expect(callsLeft({ ...two, blockedUntil: NOW + 10 }, ALONE, NOW + 10)).toBe(3)
  })

  it('keeps a call for exactly a minute', () => {
    const one = noteCall(newPacing(1, NOW), NOW)
    expect(mayCall(one, ALONE, NOW + WINDOW - 1)).toEqual({ ok: false, at: NOW + WINDOW })
    expect(mayCall(one, ALONE, NOW + WINDOW)).toEqual({ ok: true })
  })

  it('moves what it noted with a clock that is set back, and leaves it alone otherwise', () => {
    const noted = { ...noteCall(newPacing(5, NOW), NOW), blockedUntil: NOW + 5000 }
    expect(noteCall(noted, NOW - 10_000)).toEqual({
      allowed: 5,
      calls: [NOW - 10_000, NOW - 10_000],
      blockedUntil: NOW - 5000,
      asOf: NOW - 10_000,
    })
    expect(noteCall(noted, NOW + 10)).toEqual({ ...noted, calls: [NOW, NOW + 10], asOf: NOW + 10 })
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
    const shares = [0, 1, 2, 3].map((lane) => callsAllowed(300, { lane, lanes: 4, reserved: 14 }))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(286)
    expect(callsAllowed(10, { lane: 0, lanes: 4, reserved: 14 })).toBe(1)
    expect([300, 8, 1].map((allowed) => callsAllowed(allowed, { lane: 0, lanes: 1, most: 10 }))).toEqual([10, 4, 1])
  })
})
