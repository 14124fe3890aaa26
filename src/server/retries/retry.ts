/** Limits of repeated work. Times are milliseconds. */
export interface RetryPolicy {
  baseMs: number
  capMs: number
  maxAttempts: number
  maxAgeMs: number
}

/**
 * The limits for registrations: pauses begin at 2 s and double each time, up to 15 min. `attempts` (property
 * `retry_attempts`, default 60) and `ageMs` (property `retry_hours`, default 24 h) limit the repetition; when one of
 * them is used up, a person decides.
 */
export function registrationPolicy({ attempts, ageMs }: { attempts: number; ageMs: number }): RetryPolicy {
  return { baseMs: 2_000, capMs: 900_000, maxAttempts: attempts, maxAgeMs: ageMs }
}

/**
 * The limits after a failure of the app itself: a few attempts, far enough apart for a passing cause; then a person
 * decides. Where Genesys has done its part (`isDone`), only the outcome has to be written down: that is tried for as long as
 * requests are, since `failed` would say that nothing was done.
 */
export function afterOwnFailure(maxAgeMs: number, { isDone }: { isDone: boolean }): RetryPolicy {
  return { baseMs: 60_000, capMs: 900_000, maxAttempts: isDone ? Number.POSITIVE_INFINITY : 6, maxAgeMs }
}

/**
 * The limits after a refusal that ends when other callers have finished: a few attempts within minutes; then a person
 * decides.
 */
export function briefPolicy(maxAgeMs: number): RetryPolicy {
  return { baseMs: 2_000, capMs: 60_000, maxAttempts: 6, maxAgeMs }
}

/** The shortest pause between two attempts under the brief limits. */
export const BRIEF_PAUSE_MS = 10_000

export type RetryDecision = { kind: 'retry'; retryAt: number; delayMs: number } | { kind: 'give_up'; reason: string }

/**
 * Decides the time of the next attempt: exponential backoff with full jitter, never before the time that `Retry-After`
 * asks for.
 * @param question `attempts`: the number of attempts so far, at least 1; `startedAt`: epoch milliseconds of the first;
 *   `random`: a number from 0 up to 1.
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
  // Jitter is added to `Retry-After` too, so that all callers with the same answer do not come back at the same time.
  const delayMs = (retryAfterMs ?? 0) + Math.floor(random * ceiling)
  // When the clock was set back, the age counts as 0 instead of below, and the number of attempts ends the budget.
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
