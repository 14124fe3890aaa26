import fc from 'fast-check'
import {
  afterOwnFailure,
  briefPolicy,
  decideRetry,
  registrationPolicy,
  type RetryPolicy,
} from '../../../src/server/retries/retry'
import { assertProperty } from '../properties'
import { NOW } from '../samples'

const policy: RetryPolicy = { baseMs: 1000, capMs: 60_000, maxAttempts: 10, maxAgeMs: 3_600_000 }
const shipped = registrationPolicy({ attempts: 60, ageMs: 24 * 3_600_000 })
const question = { attempts: 1, startedAt: NOW, now: NOW, random: 0.5, retryAfterMs: null, policy }

describe('when to try again', () => {
  it.each([
    [1, 0.5, 500],
    [1, 0, 0],
    [2, 0.999, 1998],
    [4, 0.5, 4000],
    [9, 0.5, 30_000],
  ])('after attempt %i, with luck %d, in %i ms', (attempts, random, delayMs) => {
    expect(decideRetry({ ...question, attempts, random })).toEqual({ kind: 'retry', retryAt: NOW + delayMs, delayMs })
  })

  it('never comes before what Genesys asks, and not all at once', () => {
    expect(decideRetry({ ...question, random: 0, retryAfterMs: 30_000 })).toMatchObject({ delayMs: 30_000 })
    expect(decideRetry({ ...question, random: 0.9, retryAfterMs: 30_000 })).toMatchObject({ delayMs: 30_900 })
  })

  it.each([
    ['attempts are used up', { attempts: 10 }, '10 attempts were made, as many as are allowed'],
    ['it takes too long', { now: NOW + 3_600_000, random: 0.9 }, 'it has been tried for 60 min of 60 min'],
    [
      'Genesys asks to wait for too long',
      { retryAfterMs: 7_199_500 },
      'it has been tried for 0 min of 60 min, and Genesys Cloud asks to wait 7200 s',
    ],
  ])('gives up when %s', (_name, change, reason) => {
    expect(decideRetry({ ...question, ...change })).toEqual({ kind: 'give_up', reason })
  })

  it('goes on up to the last moment', () => {
    const last = { ...question, random: 0, now: NOW + policy.maxAgeMs }
    expect(decideRetry(last)).toEqual({ kind: 'retry', retryAt: last.now, delayMs: 0 })
    expect(decideRetry({ ...last, now: last.now + 1 }).kind).toBe('give_up')
  })

  it.each<[string, RetryPolicy, number[]]>([
    ['a failure of the app itself', afterOwnFailure(86_400_000, { isDone: false }), [60, 120, 240, 480, 900]],
    ['a refusal that others end', briefPolicy(86_400_000), [2, 4, 8, 16, 32]],
  ])('comes back after %s five times, with pauses up to these', (_name, limits, seconds) => {
    const longest = [1, 2, 3, 4, 5, 6].map((attempts) =>
      decideRetry({ ...question, attempts, policy: limits, random: 0.999999999 }),
    )
    expect(longest.map((each) => (each.kind === 'retry' ? Math.ceil(each.delayMs / 1000) : each.kind))).toEqual([
      ...seconds,
      'give_up',
    ])
    expect(limits.maxAgeMs).toBe(86_400_000)
  })

  it('does not count failures of the app while only the outcome has to be written down', () => {
    const limits = afterOwnFailure(86_400_000, { isDone: true })
    expect(decideRetry({ ...question, attempts: 1000, policy: limits }).kind).toBe('retry')
    expect(decideRetry({ ...question, attempts: 1000, now: NOW + 86_400_001, policy: limits }).kind).toBe('give_up')
  })

  it('ends, whatever the luck and the clock', () => {
    const draws = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.integer({ min: -1e7, max: 1e7 })),
      {
        minLength: shipped.maxAttempts,
        maxLength: shipped.maxAttempts,
      },
    )
    assertProperty(
      fc.property(draws, (luck) => {
        let now = NOW
        const kinds = luck.map(([random, jump], index) => {
          const decided = decideRetry({ ...question, policy: shipped, attempts: index + 1, now, random })
          const delayMs = decided.kind === 'retry' ? decided.delayMs : 0
          expect(delayMs >= 0 && delayMs <= shipped.capMs).toBe(true)
          now += delayMs + jump
          return decided.kind
        })
        expect(kinds).toContain('give_up')
      }),
    )
  })
})
