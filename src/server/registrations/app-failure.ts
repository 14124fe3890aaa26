import { now, settings } from '../servicenow'
import { attempt, verdict } from '../verdicts'
import { isQueuedWork, workNote } from '../requests'
import { writeStep } from './outcome-writer'
import { giveUp, timeOf } from './put-off'
import { findRegistration, updateRegistration } from './registrations.store'
import { afterOwnFailure, decideRetry } from './retry'

/** How long a registration is left alone whose outcome can't be written down. */
const UNWRITABLE_MS = 900000

/**
 * The app itself failed at a registration: whatever threw, the request says so and why, it is tried again later, a few
 * times, and then a person decides. The row is read anew: whoever threw may have changed its copy halfway.
 *
 * @param why in one line, without a stack
 * @param secrets what the reason must not repeat
 * @returns false when not even that could be written: its row is as it was, and due
 */
export function putOffFailed(sysId: string, why: string, secrets: readonly string[]): boolean {
  const subject = `registration ${sysId}`
  return (
    attempt(subject, () => {
      putOff(sysId, why, secrets)
    }) ||
    attempt(subject, () => {
      updateRegistration(sysId, { next_attempt: String(now() + UNWRITABLE_MS) })
    })
  )
}

function putOff(sysId: string, why: string, secrets: readonly string[]): void {
  const registration = findRegistration(sysId)
  if (registration === null || !isQueuedWork(registration.state)) return
  const found = verdict('app_failed', { evidence: [why], secrets })
  // What was put off for other reasons before does not count: only the app's own failures in a row.
  const putOffs = registration.verdict === found.code ? registration.putOffs + 1 : 1
  const time = now()
  const decision = decideRetry({
    attempts: putOffs,
    startedAt: registration.firstAttempt === 0 ? time : registration.firstAttempt,
    now: time,
    random: Math.random(),
    retryAfterMs: null,
    policy: afterOwnFailure(settings.retryMs()),
  })
  if (decision.kind === 'give_up') {
    giveUp(registration, found, decision.reason, {})
    return
  }
  // At once would be in the same breath.
  const retryAt = Math.max(decision.retryAt, time + SOONEST_MS)
  const note = workNote({ step: 'put_off', verdict: found, attempts: putOffs, retryAt: timeOf(retryAt) })
  writeStep(registration, 'retry_later', { verdict: found, retryAt, putOffs, triedSince: time, note })
}

/** The least that lies between a failure and the next attempt. */
const SOONEST_MS = 5000
