import type { Failure } from '../registration/diagnose-answer'
import { decideRetry, type RetryPolicy } from '../registration/retry'
import { VERDICT_TRAITS } from '../registration/verdict-codes'
import { verdict, type Verdict } from '../registration/verdicts'
import { now } from './clock'
import { writeStep } from './outcome-writer'
import { settings } from './properties'
import type { RegistrationRecord } from './records/registrations'
import type { GenesysSession } from './session'

/** `pause`: nothing of this organization can go on before `until` (epoch milliseconds). */
export type Worked = { kind: 'done' } | { kind: 'pause'; until: number }

/** How soon the switch `outbound_enabled` is looked at again. */
const SWITCHED_OFF_MS = 300000

/** Pause before the token endpoint is asked again when it failed without saying for how long. */
const TOKEN_PAUSE_MS = 15000

/** No token: either a person must act, or the whole lane waits, and no attempt is counted for what never left. */
export function waitForToken(
  registration: RegistrationRecord,
  refusal: { verdict: Verdict; retryAt: number | null },
): Worked {
  const { code } = refusal.verdict
  if (code === 'outbound_disabled') return pause(registration, refusal.verdict, now() + SWITCHED_OFF_MS)
  if (VERDICT_TRAITS[code].retry !== 'retry') {
    writeStep(registration, 'fail', { verdict: refusal.verdict, note: refusal.verdict.message })
    return { kind: 'done' }
  }
  return pause(registration, refusal.verdict, refusal.retryAt ?? now() + TOKEN_PAUSE_MS)
}

function pause(registration: RegistrationRecord, found: Verdict, until: number): Worked {
  // Being minted is over in a moment: a person would read a state that is already gone.
  const quiet = found.code === 'token_being_minted'
  if (!quiet) writeStep(registration, 'retry_later', { verdict: found, retryAt: until, note: found.message })
  return { kind: 'pause', until }
}

/** A call failed: try again later, look first where it may have happened, or leave it to a person. */
export function putOff(
  registration: RegistrationRecord,
  failure: Failure,
  session: GenesysSession,
  write: { attempts: number; sentAt: number } | null,
): Worked {
  const attempts = write?.attempts ?? registration.attempts
  const uncertain = write !== null && failure.uncertain
  const writeSent = uncertain ? { writeSent: uncertainSince(failure, write.sentAt) } : {}
  if (failure.retry !== 'retry' && !uncertain) {
    writeStep(registration, 'fail', { verdict: failure.verdict, attempts, note: failure.verdict.message })
    return { kind: 'done' }
  }
  // Look-ups count as well: an outage must not be asked for a whole day without a person knowing.
  const putOffs = registration.putOffs + 1
  const decision = decideRetry({
    attempts: putOffs,
    startedAt: registration.firstAttempt === 0 ? now() : registration.firstAttempt,
    now: now(),
    random: Math.random(),
    retryAfterMs: failure.retryAfterMs,
    policy: policy(),
  })
  if (decision.kind === 'give_up') {
    const maybe = uncertain || registration.writeSent > 0
    const evidence = [...failure.verdict.evidence, decision.reason]
    const found = maybe
      ? verdict('outcome_unknown', { ...session.facts, evidence: [failure.verdict.message, ...evidence] })
      : { ...failure.verdict, evidence }
    writeStep(registration, maybe ? 'lose_track' : 'fail', {
      verdict: found,
      attempts,
      ...writeSent,
      note: found.message,
    })
    return { kind: 'done' }
  }
  const landed = uncertain ? (writeSent.writeSent ?? 0) + settings.quarantineMs() : 0
  const retryAt = Math.max(decision.retryAt, landed)
  writeStep(registration, 'retry_later', {
    verdict: failure.verdict,
    attempts,
    ...writeSent,
    retryAt,
    putOffs,
    note: failure.verdict.message,
  })
  const until = session.pausedUntil(failure, decision.retryAt)
  return until === null ? { kind: 'done' } : { kind: 'pause', until }
}

/**
 * From when the quarantine counts. A write that Genesys answered has ended, whatever it did: it needs the look-up, but
 * no quarantine. Without an answer, or behind a gateway that gave up waiting, it may still land.
 */
function uncertainSince(failure: Failure, sentAt: number): number {
  return failure.verdict.code === 'service_unavailable' ? sentAt - settings.quarantineMs() : sentAt
}

function policy(): RetryPolicy {
  return { baseMs: 2000, capMs: 900000, maxAttempts: settings.retryAttempts(), maxAgeMs: settings.retryMs() }
}
