/** How long and how often work is repeated. Milliseconds. */
export interface RetryPolicy {
  baseMs: number
  capMs: number
  maxAttempts: number
  maxAgeMs: number
}

/**
 * How registrations are repeated: from 2 s, doubled each time, up to 15 min. `attempts` (property `retry_attempts`, default
 * 60) and `ageMs` (property `retry_hours`, default 24 h) bound it; whichever is used up first leaves it to a person.
 */
export function registrationPolicy({ attempts, ageMs }: { attempts: number; ageMs: number }): RetryPolicy {
  return { baseMs: 2_000, capMs: 900_000, maxAttempts: attempts, maxAgeMs: ageMs }
}

/** After the app itself failed: a few times, with room for what passes by itself; then a person decides. */
export function afterOwnFailure(maxAgeMs: number): RetryPolicy {
  return { baseMs: 60_000, capMs: 900_000, maxAttempts: 6, maxAgeMs }
}

/** After a refusal that passes once others have let go: a few times within minutes, with time in between; then a person. */
export function briefPolicy(maxAgeMs: number): RetryPolicy {
  return { baseMs: 2_000, capMs: 60_000, maxAttempts: 6, maxAgeMs }
}

/** The least that lies between two attempts of a brief repetition. */
export const BRIEF_PAUSE_MS = 10_000

export type RetryDecision = { kind: 'retry'; retryAt: number; delayMs: number } | { kind: 'give_up'; reason: string }

/**
 * When to try again: exponential backoff with full jitter, never before what `Retry-After` asks.
 * @param question `attempts`: made so far, at least 1; `startedAt`: epoch ms of the first; `random`: from 0 up to 1.
 */
export function decideRetry(question: {
  attempts: number
  startedAt: number
  now: number
  random: number
  retryAfterMs: number | null
  policy: RetryPolicy
}): RetryDecision {
  const { attempts, startedAt, now, random, retryAfterMs, policy } = question
  if (attempts >= policy.maxAttempts) {
    return { kind: 'give_up', reason: `${String(attempts)} attempts were made, as many as are allowed` }
  }
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(attempts - 1, 40))
  // What was asked to come back at one moment should not come back at one moment.
  const delayMs = (retryAfterMs ?? 0) + Math.floor(random * ceiling)
  // A clock set back must not make the age negative, and with it the budget endless: attempts bound it then.
  const age = Math.max(0, now - startedAt)
  if (age + delayMs > policy.maxAgeMs) {
    const asked =
      retryAfterMs === null ? '' : `, and Genesys Cloud asks to wait ${String(Math.ceil(retryAfterMs / 1000))} s`
    return { kind: 'give_up', reason: `it has been tried for ${minutes(age)} of ${minutes(policy.maxAgeMs)}${asked}` }
  }
  return { kind: 'retry', retryAt: now + delayMs, delayMs }
}

function minutes(ms: number): string {
  return `${String(Math.round(ms / 60_000))} min`
}
