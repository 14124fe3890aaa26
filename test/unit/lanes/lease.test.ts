import { decideLease, mayGoOn } from '../../../src/server/lanes/lease'
import { NOW } from '../samples'

const LEASE = 300_000

describe('a lane', () => {
  it('has one holder at a time', () => {
    expect(decideLease(null, NOW, LEASE)).toBe('free')
    expect(decideLease({ leasedUntil: NOW + 1 }, NOW, LEASE)).toBe('held')
    expect(decideLease({ leasedUntil: NOW }, NOW, LEASE)).toBe('expired')
  })

  it('believes no lease that runs much longer than one is given', () => {
    expect(decideLease({ leasedUntil: NOW + 2 * LEASE }, NOW, LEASE)).toBe('held')
    expect(decideLease({ leasedUntil: NOW + 2 * LEASE + 1 }, NOW, LEASE)).toBe('expired')
  })

  it('starts no call that could outlast the lease', () => {
    const slice = { startedAt: NOW, sliceMs: 60_000, leasedUntil: NOW + 120_000, longestCallMs: 30_000 }
    expect(mayGoOn({ ...slice, now: NOW })).toBe(true)
    expect(mayGoOn({ ...slice, now: NOW + 60_000 })).toBe(false)
    expect(mayGoOn({ ...slice, sliceMs: 1e9, now: NOW + 90_000 })).toBe(false)
    expect(mayGoOn({ ...slice, sliceMs: 1e9, now: NOW + 89_999 })).toBe(true)
    expect(mayGoOn({ ...slice, now: NOW - 1 })).toBe(false)
  })
})
