/** Lifetime assumed when neither answer nor token name one; Genesys' shortest. Source: OAuth client's token duration, 300 s. */
const SHORTEST_LIFE_MS = 300_000

/** Genesys' longest, whatever an answer or a token says. Source: the same, 172,800 s. */
const LONGEST_LIFE_MS = 172_800_000

/**
 * When a token ends, by the instance's clock in epoch ms: the earlier of what the answer says and what the token says of
 * itself. `claimedExpiry`: the latter, by Genesys' clock, which is `skewMs` ahead of the instance's.
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

/** How long before its end a token is minted anew. One that lives no longer than the margin would never be kept. */
export function renewalMargin(life: { mintedAt: number; expiresAt: number }, wishedMs: number): number {
  return Math.min(wishedMs, (life.expiresAt - life.mintedAt) / 2)
}
