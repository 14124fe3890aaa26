/** What an answer says of the token's rate limit: calls counted, calls allowed, milliseconds until the count restarts. */
export interface RateLimit {
  count: number | null
  allowed: number | null
  resetMs: number | null
}

/** Reads `inin-ratelimit-count`, `-allowed` and `-reset` (seconds); null when none of them is there. */
export function parseRateLimit(header: (name: string) => string | null): RateLimit | null {
  const count = whole(header('inin-ratelimit-count'))
  const allowed = whole(header('inin-ratelimit-allowed'))
  const reset = whole(header('inin-ratelimit-reset'))
  if (count === null && allowed === null && reset === null) return null
  return { count, allowed, resetMs: reset === null ? null : reset * 1000 }
}

function whole(text: string | null): number | null {
  const value = text?.trim() ?? ''
  return /^\d{1,9}$/.test(value) ? Number(value) : null
}
