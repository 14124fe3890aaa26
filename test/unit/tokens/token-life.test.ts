import { isFresh, renewalMargin, tokenExpiry } from '../../../src/server/tokens/token-life'

const NOW = Date.UTC(2026, 0, 15, 12)
const MINUTE = 60_000

describe('the end of a token', () => {
  it.each<[string, number | null, number | null, number, number]>([
    ['by the answer', 3600, null, 0, 60 * MINUTE],
    ['by the token, where the answer says nothing', null, NOW + 20 * MINUTE, 0, 20 * MINUTE],
    ['by whichever is earlier: the token', 3600, NOW + 2 * MINUTE, 0, 2 * MINUTE],
    ['by whichever is earlier: the answer', 60, NOW + 20 * MINUTE, 0, MINUTE],
    ['by a token of a clock that is ahead', 3600, NOW + 130 * MINUTE, 120 * MINUTE, 10 * MINUTE],
    ['by a token of a clock that is behind', 3600, NOW - 110 * MINUTE, -120 * MINUTE, 10 * MINUTE],
    ['no later than Genesys makes it, whatever the answer says', 1e305, null, 0, 2880 * MINUTE],
    ['no later than Genesys makes it, whatever both say', Number.POSITIVE_INFINITY, 1e308, 0, 2880 * MINUTE],
    ['not before it began', null, -1e308, 0, 0],
    ['as short as Genesys makes it, where nobody says', null, null, 0, 5 * MINUTE],
  ])('%s', (_name, expiresInSeconds, claimedExpiry, skewMs, after) => {
    expect(tokenExpiry({ receivedAt: NOW, expiresInSeconds, claimedExpiry, skewMs })).toBe(NOW + after)
  })
})

it('renews before the end, and keeps even a short-lived token for half its life', () => {
  const life = (minutes: number): { mintedAt: number; expiresAt: number } => ({
    mintedAt: NOW,
    expiresAt: NOW + minutes * MINUTE,
  })
  expect(renewalMargin(life(1440), 5 * MINUTE)).toBe(5 * MINUTE)
  expect(renewalMargin(life(5), 5 * MINUTE)).toBe(2.5 * MINUTE)
})

it.each([
  ['with more time left than the margin', 'token', NOW + MINUTE + 1, '', true],
  ['with the margin left', 'token', NOW + MINUTE, '', false],
  ['that Genesys has just refused', 'token', NOW + 60 * MINUTE, 'token', false],
  ['that could not be decrypted', '', NOW + 60 * MINUTE, 'token', false],
])('uses a cached token %s: %#', (_name, accessToken, expiresAt, rejected, expected) => {
  expect(isFresh({ accessToken, expiresAt }, { time: NOW, marginMs: MINUTE, rejected })).toBe(expected)
})
