import { now, settings } from '../servicenow'
import { guarded } from '../redaction'
import { verdict } from '../verdicts'
import { isQueuedWork, workNote } from '../requests'
import { writeOf, findRegistration, updateRegistration, type RegistrationRecord } from '../registrations'
import { writeStep } from '../outcomes'
import { giveUp, timeOf } from './reschedule'
import { afterOwnFailure, decideRetry } from './retry'

/** The pause of a registration whose outcome can't be stored. */
const UNWRITABLE_MS = 900000

/**
 * Handles an error that the app itself threw while it worked a registration. The request names the reason, the
 * registration is tried again later, a few times, and then a person decides. The row is read again, because the code
 * that threw may have changed its copy halfway.
 *
 * @param why the reason in one line, without a stack
 * @param secrets texts that the reason must not repeat
 * @returns false when not even that could be stored: the row is unchanged, and still due
 */
export function rescheduleFailed(sysId: string, why: string, secrets: readonly string[]): boolean {
  const subject = `registration ${sysId}`
  return (
    guarded(subject, () => {
      rescheduleOrGiveUp(sysId, why, secrets)
    }) ||
    guarded(subject, () => {
      updateRegistration(sysId, { next_attempt: String(now() + UNWRITABLE_MS) })
    })
  )
}

function rescheduleOrGiveUp(sysId: string, why: string, secrets: readonly string[]): void {
  const registration = findRegistration(sysId)
  if (registration === null || !isQueuedWork(registration.state)) return
  const found = verdict('app_failed', { evidence: [why], secrets })
  // Only the app's own failures in a row count, not earlier attempts that failed for other reasons.
  const reschedules = registration.verdict === found.code ? registration.reschedules + 1 : 1
  const time = now()
  const decision = decideRetry({
    attempts: reschedules,
    startedAt: registration.firstAttempt === 0 ? time : registration.firstAttempt,
    now: time,
    random: Math.random(),
    retryAfterMs: null,
    policy: afterOwnFailure(settings.retryMs(), { isDone: isDone(registration) }),
  })
  if (decision.kind === 'give_up') {
    giveUp(registration, found, decision.reason, {})
    return
  }
  // An attempt at once would most likely fail for the same reason.
  const retryAt = Math.max(decision.retryAt, time + SOONEST_MS)
  const note = workNote({ step: 'put_off', verdict: found, attempts: reschedules, retryAt: timeOf(retryAt) })
  writeStep(registration, 'retry_later', { verdict: found, retryAt, reschedules, triedSince: time, note })
}

/**
 * True when the attempt of the registration's latest write says that Genesys carried it out. The row does not say so yet;
 * it learns of the write when the registration would be given up.
 */
function isDone(registration: RegistrationRecord): boolean {
  const write = writeOf(registration, registration.attempts)
  const call = registration.operation === 'change' ? 'update' : registration.operation
  return write?.operation === call && write.answered && write.verdict === ''
}

/** The shortest pause between a failure of the app and the next attempt. */
const SOONEST_MS = 5000
