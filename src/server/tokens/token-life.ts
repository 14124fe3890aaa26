/**
 * The lifetime that is assumed when neither answer nor token name one: the shortest that Genesys allows. Source: OAuth
 * client's token duration, 300 s.
 */
const SHORTEST_LIFE_MS = 300_000

/**
 * The longest lifetime that Genesys allows; no answer and no token is believed beyond it. Source: OAuth client's token
 * duration, 172,800 s.
 */
const LONGEST_LIFE_MS = 172_800_000

/**
 * The end of a token by the instance's clock, in epoch milliseconds: the earlier of the expiry in the answer and the
 * one in the token's claims. `claimedExpiry`: the one in the claims, by Genesys' clock, which is `skewMs` ahead of the
 * instance's.
 */
export function tokenExpiry(question: {
  receivedAt: number
  expiresInSeconds: number | null
  claimedExpiry: number | null
  skewMs: number
}): number {
  const { receivedAt, expiresInSeconds, claimedExpiry, skewMs } = question
  const answered = expiresInSeconds === null ? null : receivedAt + expiresInSeconds * 1000
  const claimed = claimedExpiry === null ? null : claimedExpiry - skewMs
  const said = [answered, claimed].filter((end) => end !== null)
  const latest = receivedAt + (said.length === 0 ? SHORTEST_LIFE_MS : LONGEST_LIFE_MS)
  return Math.max(receivedAt, Math.min(latest, ...said))
}

/**
 * The time before a token's end at which a new one is minted. It is shorter than the token's life, so that every token
 * is used for a while.
 */
export function renewalMargin(life: { mintedAt: number; expiresAt: number }, wishedMs: number): number {
  return Math.min(wishedMs, (life.expiresAt - life.mintedAt) / 2)
}

/**
 * True while a cached token is used; otherwise it is renewed. `marginMs`: the time that must be left before its end.
 * `rejected`: a token that Genesys has just refused.
 */
export function isFresh(
  token: { accessToken: string; expiresAt: number },
  { time, marginMs, rejected }: { time: number; marginMs: number; rejected: string },
): boolean {
  return token.accessToken !== '' && token.accessToken !== rejected && token.expiresAt - marginMs > time
}
