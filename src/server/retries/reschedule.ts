import { dateTime, now, settings, text } from '../servicenow'
import { VERDICTS, inFull, onceOver, verdict, type Verdict, type VerdictFacts } from '../verdicts'
import type { Failure } from '../answers'
import type { GenesysSession } from '../calls'
import { readProgress, workNote, type NotedStep } from '../requests'
import { updateRegistration, type RegistrationRecord } from '../registrations'
import { writeStep, type StepResult } from '../outcomes'
import { BRIEF_PAUSE_MS, briefPolicy, decideRetry, registrationPolicy } from './retry'

/**
 * `pause`: no registration of this organization can be worked before `until` (epoch milliseconds). `isLasting`: only a
 * person could end the pause before that. `elsewhere`: another lane has taken the registration over since it was read, so
 * that nothing was done.
 */
export type Worked = { kind: 'done' } | { kind: 'pause'; until: number; isLasting?: true } | { kind: 'elsewhere' }

const DONE: Worked = { kind: 'done' }

/** The pause before the next attempt when something holds up the whole instance. */
const SWITCHED_OFF_MS = 300000

/** The pause before a look-up after a write: Genesys may list a new trunk only after some seconds. */
const SETTLING_MS = 30000

/** The shortest pause, even when an answer asks for a shorter one: otherwise an endpoint would be called in a loop. */
const SHORTEST_PAUSE_MS = 1000

/** The pause before the next token request when the token endpoint failed without naming a time. */
const TOKEN_PAUSE_MS = 15000

/** Ends a registration's work with a verdict: `event` says how; the note holds the verdict and its next step. */
export function endWith(
  registration: RegistrationRecord,
  event: 'fail' | 'lose_track',
  found: Verdict,
  more: Pick<StepResult, 'write' | 'writeSent'> = {},
): Worked {
  writeStep(registration, event, { verdict: found, note: inFull(found), ...more })
  return DONE
}

/** Leaves a registration alone until a time, in epoch milliseconds. */
export function waitUntil({ sysId, writeSent }: RegistrationRecord, until: number): Worked {
  const time = now()
  updateRegistration(sysId, {
    next_attempt: String(until),
    // A write "in the future" was noted before the clock was set back: its quarantine begins now, once.
    ...(writeSent > time ? { write_sent: String(time) } : {}),
  })
  return DONE
}

/**
 * Handles the lack of a token. Either a person must act, or the whole lane waits; a call that never left counts as no
 * attempt. A registration that has waited for longer than requests are tried is left to a person, too.
 */
export function waitForToken(
  registration: RegistrationRecord,
  refusal: { verdict: Verdict; retryAt: number | null },
): Worked {
  const { code } = refusal.verdict
  if (VERDICTS[code].holdsInstance === true) return pause(registration, refusal.verdict, now() + SWITCHED_OFF_MS, false)
  if (VERDICTS[code].retry !== 'retry') {
    writeStep(registration, 'fail', { verdict: refusal.verdict, note: workNote(failed(refusal.verdict, null)) })
    return DONE
  }
  const waitedMs = registration.firstAttempt === 0 ? 0 : now() - registration.firstAttempt
  if (waitedMs > settings.retryMs()) {
    const hours = String(Math.round(waitedMs / 3600000))
    return giveUp(
      registration,
      lastCause(registration, refusal.verdict),
      `no token could be obtained for ${hours} h`,
      {},
    )
  }
  const retryAt = refusal.retryAt ?? now() + TOKEN_PAUSE_MS
  return pause(registration, refusal.verdict, Math.max(retryAt, now() + SHORTEST_PAUSE_MS), true)
}

/** The cause of a missing token. That another worker mints it is no cause, so the verdict before that is kept. */
function lastCause(registration: RegistrationRecord, found: Verdict): Verdict {
  if (found.code !== 'token_being_minted') return found
  return readProgress(registration.request)?.verdict ?? found
}

function pause(registration: RegistrationRecord, found: Verdict, until: number, counts: boolean): Worked {
  // The token will be minted in a moment, so this state is not shown to people.
  if (found.code === 'token_being_minted') return { kind: 'pause', until }
  const tried = counts ? { triedSince: now() } : {}
  // A node whose clock was ahead stored this time; the retry budget would not end before that time has passed.
  if (registration.firstAttempt > now()) registration.firstAttempt = 0
  const note = registration.verdict === found.code ? {} : { note: `${found.message}\n${nextAttempt(until)}` }
  writeStep(registration, 'retry_later', { verdict: found, retryAt: until, ...tried, ...note })
  return { kind: 'pause', until, ...(found.code === 'token_rate_limited' ? { isLasting: true } : {}) }
}

/**
 * Handles a failed call: tries again later, looks in Genesys first when the call may have been carried out, or leaves
 * the registration to a person.
 */
export function reschedule(
  registration: RegistrationRecord,
  failure: Failure,
  session: GenesysSession,
  write: { attempts: number; sentAt: number } | null,
): Worked {
  // Worker B, which sent no write, leaves the row's count of writes alone: worker A may have sent one before.
  const own = write === null ? {} : { write: { attempts: write.attempts } }
  const uncertain = write !== null && failure.uncertain
  const writeSent = uncertain ? { writeSent: uncertainSince(failure, write.sentAt) } : {}
  const brief = failure.retry === 'briefly'
  if (failure.retry !== 'retry' && !brief && !uncertain) {
    writeStep(registration, 'fail', {
      verdict: failure.verdict,
      ...own,
      note: workNote(failed(failure.verdict, null)),
    })
    return DONE
  }
  // Failed look-ups count as well: after long an outage has to be left to a person.
  const isSame = !brief || registration.verdict === failure.verdict.code
  const reschedules = isSame ? registration.reschedules + 1 : 1
  const decision = decideRetry({
    attempts: reschedules,
    startedAt: registration.firstAttempt === 0 ? now() : registration.firstAttempt,
    now: now(),
    random: Math.random(),
    retryAfterMs: brief ? Math.max(failure.retryAfterMs ?? 0, BRIEF_PAUSE_MS) : failure.retryAfterMs,
    policy: brief
      ? briefPolicy(settings.retryMs())
      : registrationPolicy({ attempts: settings.retryAttempts(), ageMs: settings.retryMs() }),
  })
  if (decision.kind === 'give_up') {
    const maybe = { ...own, ...writeSent }
    return giveUp(registration, failure.verdict, decision.reason, maybe, session.facts)
  }
  const landed = uncertain ? (writeSent.writeSent ?? 0) + settings.quarantineMs() : 0
  const retryAt = Math.max(decision.retryAt, landed, uncertain ? now() + SETTLING_MS : 0)
  writeStep(registration, 'retry_later', {
    verdict: failure.verdict,
    ...own,
    ...writeSent,
    retryAt,
    reschedules,
    note: noteOf(failure.verdict, reschedules, retryAt, uncertain),
  })
  const until = session.pausedUntil(failure, decision.retryAt)
  return until === null ? DONE : { kind: 'pause', until }
}

/**
 * Leaves the registration to a person. While a write may have been carried out its outcome is unknown, even when the
 * last failure was of another kind.
 */
export function giveUp(
  registration: RegistrationRecord,
  found: Verdict,
  reason: string,
  result: Pick<StepResult, 'write' | 'writeSent'>,
  facts: VerdictFacts = {},
): Worked {
  const maybe = (result.writeSent ?? registration.writeSent) > 0
  const evidence = [...found.evidence, `No further attempt: ${reason}.`]
  const given = maybe
    ? verdict('outcome_unknown', { ...facts, evidence: [found.message, ...evidence] })
    : onceOver({ ...found, evidence })
  const note = workNote(maybe ? { step: 'outcome_unknown', verdict: given } : failed(given, reason))
  writeStep(registration, maybe ? 'lose_track' : 'fail', { verdict: given, ...result, note })
  return DONE
}

function failed(found: Verdict, reason: string | null): NotedStep {
  return { step: 'failed', verdict: found, reason }
}

function noteOf(found: Verdict, attempts: number, retryAt: number, uncertain: boolean): string {
  const at = timeOf(retryAt)
  const put = workNote({ step: 'put_off', verdict: found, attempts, retryAt: at })
  return uncertain ? `${put}\n${workNote({ step: 'waiting_for_write', until: at })}` : put
}

function nextAttempt(at: number): string {
  return `The next attempt is made at ${timeOf(at)}.`
}

/** A time in the form that work notes use. */
export function timeOf(epochMs: number): string {
  return `${text(dateTime(epochMs).getValue())} UTC`
}

/** The time from which the quarantine counts. A write that has ended needs a look-up, but no quarantine. */
function uncertainSince(failure: Failure, sentAt: number): number {
  return failure.mayStillLand ? sentAt : sentAt - settings.quarantineMs()
}
